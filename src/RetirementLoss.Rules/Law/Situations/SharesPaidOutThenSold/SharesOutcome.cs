namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>What became of shares that were paid out.</summary>
public enum SharesOutcome
{
    Sold,
    Worthless,
    PutBack,
    StillOwned,
}
