using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns;

/// <summary>What one account brings to the return; an amount that open facts leave open is absent.</summary>
public sealed record PartOfAccount
{
    /// <summary>What kind of deduction its loss is or would be.</summary>
    public required Character Character { get; init; }

    /// <summary>The loss the law sees in it; none where it sees none.</summary>
    public Money? Loss { get; init; }

    /// <summary>What it adds to the deductions of the year beside the accounts before it.</summary>
    public Money? Deductible { get; init; }

    /// <summary>How much of that lowers taxable income below what the standard deduction would have left.</summary>
    public Money? Useful { get; init; }

    /// <summary>What it would add if it were counted before all others.</summary>
    public Money? First { get; init; }

    /// <summary>What it would add if it were counted after all others.</summary>
    public Money? Last { get; init; }

    /// <summary>What it adds on the return of the state beside the accounts before it; none where no state was tested for it.</summary>
    public Money? OfTheState { get; init; }
}
