namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>What became of shares that were paid out.</summary>
internal enum SharesOutcome
{
    Sold,
    Worthless,
    PutBack,
    StillOwned,
}
