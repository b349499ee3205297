using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EstateTaxOnTheAccount;

/// <summary>An inherited account on which federal estate tax was paid.</summary>
internal sealed record EstateTaxOnTheAccountCase : ClaimCase
{
    internal override Sentence Noun => $"estate tax";

    public override ItemClass ItemClass => ItemClass.Other;

    /// <summary>What came out of the account and is income of the year.</summary>
    public required Money Income { get; init; }

    /// <summary>What was income in earlier years since the death.</summary>
    public Money EarlierIncome { get; init; }

    /// <summary>The federal estate tax that was due to all income not yet taxed in the estate.</summary>
    public Money EstateTax { get; init; }

    /// <summary>The value of all such income in the estate.</summary>
    public Money AllUntaxedIncome { get; init; }

    /// <summary>The value of this account, or of the heir's share of it, in the estate.</summary>
    public Money ValueInEstate { get; init; }

    /// <summary>The value at death that had not been income before this year; what comes out beyond it is growth.</summary>
    public Money NotYetIncome => (ValueInEstate - EarlierIncome).OrZero;

    /// <summary>The part of this year's income that bore estate tax.</summary>
    public Money IncomeThatBoreTax => Money.Min(Income, NotYetIncome);

    /// <summary>The value at death that is left for later years.</summary>
    public Money LeftForLater => NotYetIncome - IncomeThatBoreTax;
}
