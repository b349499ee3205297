using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Law.OtherDeductions;

/// <summary>Why a way is closed, and in which stories that is so.</summary>
/// <param name="Situations">The stories, by their words.</param>
/// <param name="Because">The reason.</param>
/// <param name="RestsOn">The sources.</param>
internal sealed record OtherDeductionReason(IReadOnlyList<string> Situations, Func<Report, Sentence> Because, params IReadOnlyList<Authority> RestsOn)
{
    /// <summary>What must hold beside the story.</summary>
    public Func<Report, bool> OnlyIf { get; init; } = static _ => true;

    /// <summary>How firmly the sources support it.</summary>
    public Certainty Certainty { get; init; } = Certainty.Settled;

    /// <summary>Whether the way is closed for this reason.</summary>
    public bool Closes(Report report)
    {
        return Situations.Contains(report.Situation) && OnlyIf(report);
    }
}
