namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>Why the money is gone again.</summary>
internal enum RepaidWhy
{
    Required,
    ByChoice,

    /// <summary>Back into a retirement account within three years, as the law lets some payouts be undone.</summary>
    PutBackInThreeYears,
    LostIt,
}
