using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>One cell of a reference table: words, or what the rules say of a story.</summary>
public sealed record ReferenceCell
{
    /// <summary>Words that stand alone, or after the verdict.</summary>
    public string? Words { get; init; }

    /// <summary>What the rules say, where the cell holds a story.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>What may be deducted.</summary>
    public Money? Deductible { get; init; }

    /// <summary>What counts as income.</summary>
    public Money? Income { get; init; }

    /// <summary>The additional tax on an early payout.</summary>
    public Money? AdditionalTax { get; init; }

    /// <summary>Whether the cell is read for what the payout costs; that there is no loss goes without saying.</summary>
    public bool IsAboutCost { get; init; }

    /// <summary>A cell of words.</summary>
    public static ReferenceCell Of(string words) => new() { Words = words };

    /// <summary>A cell of what the rules say; without a story, that there is none.</summary>
    public static ReferenceCell Of(Assessment? said, string none = "Does not apply") => said is null ? Of(none) : new()
    {
        Verdict = said.Verdict,
        Deductible = said.Deductible,
        Income = said.Sums.Taxable,
        AdditionalTax = said.Sums.AdditionalTax,
    };
}
