namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>What assets are that became worthless; the law counts each kind in its own way.</summary>
internal enum AssetsKind
{
    SharesOrBonds,
    PartnershipOrLlc,
    Note,
    OtherProperty,
}
