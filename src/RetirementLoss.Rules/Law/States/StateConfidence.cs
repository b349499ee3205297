namespace RetirementLoss.Rules.Law.States;

/// <summary>How sure it is that a state leaves this deduction open or closed.</summary>
internal enum StateConfidence
{
    High,
    MediumHigh,
    Medium,
    MediumLow,
    Low,
}
