using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>Checks the answers about the return of the year.</summary>
internal sealed class EducationHealthOrDisabilityChecks : CrossChecks
{
    public EducationHealthOrDisabilityChecks()
    {
        Include(new PayoutChecks());
        Expect(
            HealthSavingsQuestions.ExcessAmount,
            answers => answers.Get(HealthSavingsQuestions.ExcessAmount)?.IsPositive,
            _ => $"The amount that was too much must be more than $0. Enter it, or say that nothing was too much");
        Expect(
            HealthSavingsQuestions.TakenOn,
            answers => answers.Get(HealthSavingsQuestions.TakenOn) is { } day ? day >= new TaxYear(answers.Require(Opening.Year)).FirstDay : null,
            answers => $"Money put in for {answers.Require(Opening.Year)} cannot have come out before {answers.Require(Opening.Year)} began. Enter a later day, or change the tax year");
    }
}
