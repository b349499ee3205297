namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>Where the money of a SIMPLE IRA went.</summary>
internal enum SimpleMovedTo
{
    AnotherSimpleIra,
    PlanInItsPlace,
    AnotherAccount,
}
