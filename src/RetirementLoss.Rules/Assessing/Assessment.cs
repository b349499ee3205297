namespace RetirementLoss.Rules.Assessing;

/// <summary>The verdict of one jurisdiction for one year, with its reasons.</summary>
public sealed record Assessment : Outcome
{
    /// <summary>The verdict in one sentence, with the year.</summary>
    public required Sentence Headline { get; init; }

    /// <summary>The steps that decided, in order.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Everything that goes with the verdict.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>Rules in force that year that the trace did not reach.</summary>
    public IReadOnlyList<IRule> NotReached { get; init; } = [];

    /// <summary>The step that makes the whole no firmer than it is; none where all is settled, or where readings of unknown facts differ on it.</summary>
    public Finding? Weakest => Certainty == Certainty.Settled
        ? null
        : Findings.FirstOrDefault(finding => finding.Certainty == Certainty && (Certainty != Certainty.Unsettled || OtherReadings.Any(reading => reading.Rule == finding.Rule)));
}
