using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>Checks the day and the values of a returned contribution.</summary>
internal sealed class ContributionReturnedChecks : CrossChecks
{
    public ContributionReturnedChecks()
    {
        Expect(
            ContributionQuestions.FixedOn,
            answers => answers.Get(ContributionQuestions.FixedOn) is { } day ? day >= new TaxYear(answers.Require(Opening.Year)).FirstDay : null,
            answers => $"A contribution for {answers.Require(Opening.Year)} cannot have been put right before {answers.Require(Opening.Year)} began. Enter a later day, or change the tax year to the one the contribution was made for");
        Expect(
            ContributionQuestions.Contribution,
            answers => answers.Get(ContributionQuestions.Contribution)?.IsPositive,
            _ => $"The contribution must be more than $0. Enter the amount that you put in");
        Expect(
            ContributionQuestions.OpeningValue,
            answers => answers.Get(ContributionQuestions.OpeningValue) is { } opening && answers.Get(ContributionQuestions.Contribution) is { } contribution ? opening >= contribution : null,
            answers => $"With the {answers.Get(ContributionQuestions.Contribution)} contribution in it, the IRA was worth at least that much. Enter the value before, plus the contribution");
    }
}
