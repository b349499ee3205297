namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>Where rolled-over money went.</summary>
internal enum MovedTo
{
    SameKind,
    RothIra,
    AnotherRothAccount,
}
