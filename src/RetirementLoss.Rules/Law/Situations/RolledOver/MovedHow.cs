namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>How rolled-over money travelled.</summary>
public enum MovedHow
{
    Direct,
    WithinSixtyDays,
}
