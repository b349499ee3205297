using RetirementLoss.Rules.Law.Common;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>Checks the answers about the return of the year.</summary>
public sealed class EducationAccountChecks : CrossChecks
{
    public EducationAccountChecks() => Include(new PayoutChecks());
}
