namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>Where rolled-over money went.</summary>
public enum MovedTo
{
    SameKind,
    RothIra,
    AnotherRothAccount,
}
