using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>Checks the day and the amounts of a refund against each other.</summary>
internal sealed class ExcessDeferralChecks : CrossChecks
{
    public ExcessDeferralChecks()
    {
        Expect(
            ExcessDeferralQuestions.SentBackOn,
            answers => answers.Get(ExcessDeferralQuestions.SentBackOn) is { } day ? new TaxYear(answers.Require(Opening.Year)).Includes(day) : null,
            answers => $"The money was sent back in {answers.Require(Opening.Year)}, so the day must be in that year. Enter a day of that year, or change the tax year");
        Expect(
            ExcessDeferralQuestions.Excess,
            answers => answers.Get(ExcessDeferralQuestions.Excess)?.IsPositive,
            _ => $"The amount that was too much must be more than $0. Enter the amount in the plan's letter");
        Expect(
            ExcessDeferralQuestions.DueBack,
            answers => answers.Get(ExcessDeferralQuestions.DueBack) is { } due && answers.Get(ExcessDeferralQuestions.SentBack) is { } back ? due > back : null,
            answers => $"You said that only a part came back, so more than the {answers.Get(ExcessDeferralQuestions.SentBack)} that was sent back should have come. Enter the whole with its gain or loss, or say that all of it came back");
        Expect(
            ExcessDeferralQuestions.TotalDeferred,
            answers => answers.Get(ExcessDeferralQuestions.TotalDeferred) is { } total && answers.Get(ExcessDeferralQuestions.Excess) is { } excess ? total >= excess : null,
            answers => $"You put in {answers.Get(ExcessDeferralQuestions.TotalDeferred)} in all, which is less than the {answers.Get(ExcessDeferralQuestions.Excess)} that was too much. Correct one of the two");
        Expect(
            ExcessDeferralQuestions.TotalDeferred,
            answers => answers.Get(ExcessDeferralQuestions.TotalDeferred) is { } total && ExcessDeferralQuestions.Limit(answers) is { } limit ? total > limit : null,
            answers => $"The {answers.Get(ExcessDeferralQuestions.TotalDeferred)} that you put in during {ExcessDeferralQuestions.DeferralYear(answers)} is within the limit of {ExcessDeferralQuestions.Limit(answers)} for your age, so nothing was too much. Correct the amount or the age. If the plan's letter says otherwise, go back to why it was too much, or choose I don't know here");
    }
}
