using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>The verdict of one jurisdiction for one year, with its reasons.</summary>
public sealed record Assessment
{
    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The rule, or the unknown fact, that decided.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>What kind of deduction it is or would be.</summary>
    public required Character Character { get; init; }

    /// <summary>How firmly the law supports the steps that decided.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The verdict in one sentence, with the year.</summary>
    public required Sentence Headline { get; init; }

    /// <summary>The amounts.</summary>
    public required Sums Sums { get; init; }

    /// <summary>The steps that decided, in order.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Everything that goes with the verdict.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>What an unsettled step would lead to on its other reading.</summary>
    public IReadOnlyList<OtherReading> OtherReadings { get; init; } = [];

    /// <summary>What a step would lead to on another reading that gives the same answer here; it bears on another return at most.</summary>
    public IReadOnlyList<OtherReading> ReadingsOfTheSameAnswer { get; init; } = [];

    /// <summary>Rules in force that year that the trace did not reach.</summary>
    public IReadOnlyList<IRule> NotReached { get; init; } = [];

    /// <summary>The step that makes the whole no firmer than it is; none where all is settled, or where readings of unknown facts differ on it.</summary>
    public Finding? Weakest => Certainty == Certainty.Settled
        ? null
        : Findings.FirstOrDefault(finding => finding.Certainty == Certainty && (Certainty != Certainty.Unsettled || OtherReadings.Any(reading => reading.Rule == finding.Rule)));

    /// <summary>What may be deducted; zero for a verdict of no, absent when it depends.</summary>
    public Money? Deductible => Sums.Deductible;
}
