namespace RetirementLoss.Rules.Law;

/// <summary>Where the money was when it was stolen, and who moved it.</summary>
public enum StolenHow
{
    InsideTheAccount,
    AfterIPaidItOut,
    WithoutMyPermission,
}
