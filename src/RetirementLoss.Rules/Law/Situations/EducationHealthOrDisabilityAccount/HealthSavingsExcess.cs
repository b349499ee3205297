namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>Whether more was paid into a health savings account than the law allowed, and what became of it.</summary>
internal enum HealthSavingsExcess
{
    None,
    TakenBack,
    LeftIn,
}
