namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>How a contribution or a conversion was put right.</summary>
internal enum ContributionFix
{
    TakenBack,

    /// <summary>Recharacterized: moved to the other kind of IRA.</summary>
    MovedToOtherKind,

    ConversionUndone,

    /// <summary>Too much was put in, and it is still there.</summary>
    StillIn,
}
