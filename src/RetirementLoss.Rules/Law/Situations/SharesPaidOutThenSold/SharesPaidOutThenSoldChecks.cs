using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>Checks the days and values of the shares against each other.</summary>
internal sealed class SharesPaidOutThenSoldChecks : CrossChecks
{
    public SharesPaidOutThenSoldChecks()
    {
        Include(new WashSaleChecks(SharesQuestions.LossOfASale));
        Expect(
            SharesQuestions.PlanCost,
            answers => answers.Get(SharesQuestions.PlanCost) is { } cost && answers.Get(SharesQuestions.ValueThen) is { } value ? cost <= value : null,
            answers => $"With an amount in box 6 the plan's cost cannot be more than the {answers.Get(SharesQuestions.ValueThen)} the shares were worth. Correct one of them, or say that box 6 shows no amount");
        Expect(
            SharesQuestions.ValueOfAll,
            answers => answers.Get(SharesQuestions.ValueOfAll) is { } all && answers.Get(SharesQuestions.ValueThen) is { } some ? all >= some : null,
            answers => $"All the shares cannot be worth less than the {answers.Get(SharesQuestions.ValueThen)} of the ones you ask about. Enter the value of all of them");
        Expect(
            SharesQuestions.PaidOutOn,
            answers => answers.Get(SharesQuestions.PaidOutOn) is { } day ? day <= new TaxYear(answers.Require(Opening.Year)).LastDay : null,
            answers => $"The shares were lost in {answers.Require(Opening.Year)}, so they cannot have been paid out later. Correct the day or the tax year");
        Expect(
            SharesQuestions.SoldOn,
            answers => answers.Get(SharesQuestions.SoldOn) is { } day ? new TaxYear(answers.Require(Opening.Year)).Includes(day) : null,
            answers => $"The sale must be on a day in {answers.Require(Opening.Year)}. Enter a day of that year, or change the tax year to the year of the sale");
        Expect(
            SharesQuestions.SoldOn,
            answers => answers.Get(SharesQuestions.SoldOn) is { } sold && answers.Get(SharesQuestions.PaidOutOn) is { } paid ? sold >= paid : null,
            _ => $"The shares cannot have been sold before they were paid out to you. Correct one of the days");
    }
}
