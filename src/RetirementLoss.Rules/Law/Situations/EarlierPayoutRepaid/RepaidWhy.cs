namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>Why the money is gone again.</summary>
internal enum RepaidWhy
{
    Required,
    ByChoice,
    LostIt,
}
