using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>What the rules come to for one jurisdiction and one year, without the reasons.</summary>
public record Outcome
{
    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The rule, or the unknown fact, that decided.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>What kind of deduction it is or would be.</summary>
    public required Character Character { get; init; }

    /// <summary>How firmly the law supports the steps that decided.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>The amounts.</summary>
    public required Sums Sums { get; init; }

    /// <summary>What an unsettled step would lead to on its other reading.</summary>
    public IReadOnlyList<OtherReading> OtherReadings { get; init; } = [];

    /// <summary>What a step would lead to on another reading that gives the same answer here; it bears on another return at most.</summary>
    public IReadOnlyList<OtherReading> ReadingsOfTheSameAnswer { get; init; } = [];

    /// <summary>So many rules of the year were not reached: the fewer, the nearer it came to a deduction.</summary>
    internal int StepsLeft { get; init; }

    /// <summary>The case and its claim at the end, of which a headline can be written later; none where one is written already.</summary>
    internal (LossCase Facts, ClaimSoFar Claim)? End { get; init; }

    /// <summary>Whether the time to claim has passed.</summary>
    internal TimeToRefund Time { get; init; }

    /// <summary>What may be deducted; zero for a verdict of no, absent when it depends.</summary>
    public Money? Deductible => Sums.Deductible;
}
