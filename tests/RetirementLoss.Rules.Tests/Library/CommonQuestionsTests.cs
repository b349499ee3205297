using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Library;

public sealed class CommonQuestionsTests
{
    [Fact]
    public void Every_answer_states_the_verdict_that_the_rules_give_for_its_facts() => Assert.All(
        CommonQuestions.All.SelectMany(question => question.Answers),
        answer => Assert.Equal((answer.Id, answer.Stated), (answer.Id, answer.Report.Federal.Verdict)));

    [Fact]
    public void Answer_of_no_never_stands_on_facts_that_give_a_deduction() => Assert.All(
        CommonQuestions.All.SelectMany(question => question.Answers).Where(answer => answer.Says.StartsWith("No", StringComparison.Ordinal) && !answer.Says.Contains("can be deducted", StringComparison.Ordinal)),
        answer => Assert.True((answer.Report.Federal.Deductible ?? Money.Zero).IsZero, answer.Id));

    [Fact]
    public void Questions_are_asked_once_and_answered_in_three_sentences_at_most()
    {
        Assert.Equal(CommonQuestions.All.Count, CommonQuestions.All.DistinctBy(question => question.Id).Count());
        Assert.All(CommonQuestions.All, question => Assert.EndsWith("?", question.Asks, StringComparison.Ordinal));
        Assert.All(
            CommonQuestions.All.SelectMany(question => question.Answers),
            answer => Assert.InRange(answer.Says.Split(". ").Length, 1, 4));
    }

    [Fact]
    public void Words_are_kind_and_plain() => Assert.All(
        CommonQuestions.All.SelectMany(question => question.Answers.Select(answer => answer.Says)),
        says =>
        {
            Assert.DoesNotContain("!", says, StringComparison.Ordinal);
            Assert.DoesNotContain("suspended", says, StringComparison.OrdinalIgnoreCase);
        });

    [Fact]
    public void Years_of_an_answer_are_those_in_which_the_rules_say_the_same()
    {
        var roth = CommonQuestions.All.Single(question => question.Id == "deduct-a-roth-loss");

        Assert.Equal(["2018 on", "2017 and before"], roth.Answers.Select(answer => answer.Years));
        Assert.Equal("Every year covered, 2010 to 2026", CommonQuestions.FindAnswer("deduct-a-401k-loss-1")!.Years);

        // A conversion was no loss before either, but to 2017 it could be undone.
        Assert.Equal("2018 on", CommonQuestions.FindAnswer("conversion-fell-1")!.Years);
    }

    [Fact]
    public void Question_id_alone_finds_no_answer() => Assert.Null(CommonQuestions.FindAnswer("deduct-a-401k-loss"));

    [Fact]
    public void Hardship_bears_the_tax_and_disability_does_not()
    {
        Assert.Equal(Money.Of(1_000), Tax("hardship-1"));
        Assert.Equal(Money.Zero, Tax("disabled-1"));
        Assert.Equal(Money.Zero, Tax("first-home-1"));
        Assert.Equal(Money.Of(1_000), Tax("first-home-2"));

        static Money? Tax(string id) => CommonQuestions.FindAnswer(id)!.Report.Federal.Sums.AdditionalTax;
    }
}
