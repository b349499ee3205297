namespace RetirementLoss.Rules.Law.States;

/// <summary>The income by which a state measures its floor.</summary>
internal enum FloorBase
{
    /// <summary>Federal adjusted gross income.</summary>
    FederalAgi,

    /// <summary>The adjusted gross income of the state's own return.</summary>
    StateAgi,

    /// <summary>Federal adjusted gross income with the changes of the state.</summary>
    ModifiedFederalAgi,
}
