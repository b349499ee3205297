using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Assessing;

/// <summary>What a deduction is worth in ordinary income tax: the tax without it less the tax with it.</summary>
public sealed record Worth
{
    /// <summary>How well it is known.</summary>
    public required WorthKind Kind { get; init; }

    /// <summary>The part of the deduction that it is the worth of.</summary>
    public required Money Of { get; init; }

    /// <summary>Taxable income without the deduction; none unless worked out.</summary>
    public Money? TaxableWithout { get; init; }

    /// <summary>Taxable income with it.</summary>
    public Money? TaxableWith { get; init; }

    /// <summary>The tax without the deduction.</summary>
    public Money? TaxWithout { get; init; }

    /// <summary>The tax with it.</summary>
    public Money? TaxWith { get; init; }

    /// <summary>The tax saved; none unless worked out.</summary>
    public Money? Amount => TaxWithout - TaxWith;

    /// <summary>The lowest rate it can be worth; none where no rates are held.</summary>
    public Rate? LowestRate { get; init; }

    /// <summary>The highest rate it can be worth.</summary>
    public Rate? HighestRate { get; init; }

    /// <summary>What it leaves out.</summary>
    public IReadOnlyList<WorthLimit> LeavesOut { get; init; } = [];
}
