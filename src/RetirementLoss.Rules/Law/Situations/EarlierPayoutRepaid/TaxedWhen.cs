namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>When money that was paid back had been taxed.</summary>
internal enum TaxedWhen
{
    EarlierYear,
    SameYear,
    Never,
}
