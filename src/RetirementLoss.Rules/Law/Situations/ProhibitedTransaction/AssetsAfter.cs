namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>What became, by the end of the year, of the assets that now belong to the person.</summary>
internal enum AssetsAfter
{
    StillHeld,
    Sold,
    Worthless,
}
