namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>What assets are that became worthless; the law counts each kind in its own way.</summary>
public enum AssetsKind
{
    SharesOrBonds,
    PartnershipOrLlc,
    Note,
    OtherProperty,
}
