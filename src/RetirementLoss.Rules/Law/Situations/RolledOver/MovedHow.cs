namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>How rolled-over money travelled.</summary>
internal enum MovedHow
{
    Direct,
    WithinSixtyDays,
}
