namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>Where the money was when it was stolen, and who moved it.</summary>
internal enum StolenHow
{
    InsideTheAccount,
    AfterIPaidItOut,
    WithoutMyPermission,
}
