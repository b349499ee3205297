namespace RetirementLoss.Rules.Authorities;

/// <summary>What a source is, which decides its weight and the label shown beside it.</summary>
public enum AuthorityKind
{
    Statute,
    PublicLaw,
    Regulation,
    CourtCase,
    Ruling,
    Procedure,
    Notice,
    FormOrInstruction,
    AgencyPublication,
    StaffAdvice,
}
