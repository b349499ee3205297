using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>One other answer that would change the verdict or an amount.</summary>
public sealed record Change
{
    /// <summary>The question answered otherwise.</summary>
    public required Question Question { get; init; }

    /// <summary>Whether it can still be done, or the given answer would have to be a mistake.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The answer as given.</summary>
    public required Possibility From { get; init; }

    /// <summary>The other answer.</summary>
    public required Possibility To { get; init; }

    /// <summary>The verdict it gives.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The amount it lets one deduct, in dollars; none where it is not fixed.</summary>
    public Money? Deductible { get; init; }

    /// <summary>The income it gives, in dollars, where that is other than before and fixed.</summary>
    public Money? Taxable { get; init; }

    /// <summary>The additional tax it gives, in dollars, where that is other than before and fixed.</summary>
    public Money? AdditionalTax { get; init; }
}
