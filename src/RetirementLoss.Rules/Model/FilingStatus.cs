namespace RetirementLoss.Rules.Model;

/// <summary>How the person files the federal return of the year.</summary>
public enum FilingStatus
{
    Single,
    MarriedJoint,
    MarriedSeparate,
    HeadOfHousehold,
    SurvivingSpouse,
}
