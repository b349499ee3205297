using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Tests.Assessing;

public sealed class KeyTakeawaysTests
{
    // What a person reads as a yes.
    private static readonly string[] Yes = ["could be deducted", "can be deducted", "may be deducted", "you can deduct", "you could deduct", "you may deduct"];

    public static TheoryData<CaseName> Names => [.. TaxCase.All.Keys.Select(name => new CaseName(name))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_has_one_to_five_that_name_the_year_and_never_say_yes_to_a_no(CaseName name)
    {
        var report = TaxCase.All[name.Words].Report;
        var takeaways = report.Takeaways.Texts();

        Assert.InRange(takeaways.Count, 1, 5);
        Assert.Contains(report.Year.ToString(), takeaways[0], StringComparison.Ordinal);
        Assert.All(takeaways, sentence =>
        {
            Assert.DoesNotContain("!", sentence, StringComparison.Ordinal);
            Assert.Matches(@"[.?)""”]$", sentence);
            Assert.True(char.IsUpper(sentence[0]) || sentence[0] is '$' || char.IsDigit(sentence[0]), sentence);
        });
        if (report.Federal.Verdict is Verdict.NoLoss or Verdict.NotDeductible)
        {
            Assert.All(takeaways, sentence => Assert.DoesNotContain(Yes, words => sentence.Contains(words, StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public void Roth_closed_in_2017_keeps_verdict_reason_cost_and_papers()
    {
        var takeaways = TaxCase.All.Values.First(tax => tax.File == "a11-a12-all-roth-iras-closed.json").Report.Takeaways.Texts();

        Assert.Equal("For 2017: $10,800 of your $12,000 loss could be deducted, as a miscellaneous itemized deduction.", takeaways[0]);
        Assert.Contains("None of the payout counts as income.", takeaways);
    }

    [Fact]
    public void Early_payout_of_untaxed_money_names_income_and_tax()
    {
        var report = CommonQuestions.FindAnswer("hardship-1")!.Report;

        Assert.Contains("$10,000 counts as income, and an additional tax of $1,000 comes on top of the income tax.", report.Takeaways.Texts());
    }

    [Fact]
    public void Missing_fact_is_named_with_the_paper_that_settles_it()
    {
        var basis = Checker.Questions.First(question => question.Id == "basis-left");
        var sheet = TaxCase.All.Values.First(tax => tax.File == "a11-a12-all-roth-iras-closed.json").Answers.With(Checker.Questions.First(question => question.Id == "basis-given"), "total").With(basis, Answers.Unknown);

        var last = Checker.Report(sheet, Checker.Edition.LawAsOf).Takeaways.Texts()[^1];

        Assert.StartsWith("Not known yet: the already-taxed money that had not come back. What settles it: Your records of contributions and conversions.", last, StringComparison.Ordinal);
    }

    private static readonly string[] YearsOfChange = ["2010", "2017", "2018", "2025", "2026"];
    private static readonly string[] Accounts = ["traditional-ira", "sep-ira", "roth-ira", "plan-401k", "designated-roth"];

    [Theory]
    [InlineData("paid-out")]
    [InlineData("partly-paid-out")]
    [InlineData("converted-to-roth")]
    [InlineData("rolled-over")]
    public void Nobody_is_told_only_that_they_do_not_know(string happened)
    {
        var told = YearsOfChange
            .SelectMany(year => Accounts
                .Select(account => Answers.Of(new Dictionary<string, string> { ["year"] = year, ["account"] = account, ["happened"] = happened })))
            .Where(sheet => Checker.WholeObjections(sheet).Count == 0)
            .Select(sheet => Checker.Report(sheet, Checker.Edition.LawAsOf).Takeaways.Texts())
            .ToList();

        Assert.NotEmpty(told);
        Assert.All(told, takeaways => Assert.DoesNotContain("You do not know.", takeaways));
    }

    [Theory]
    [InlineData("paid-out")]
    [InlineData("partly-paid-out")]
    public void Income_of_a_conversion_beside_a_payout_is_told_with_it(string happened)
    {
        var report = Checker.Report(
            Answers.Of(new Dictionary<string, string>
            {
                ["year"] = "2025",
                ["account"] = "traditional-ira",
                ["happened"] = happened,
                ["any-basis"] = "yes",
                ["basis-given"] = "total",
                ["basis-left"] = "12000",
                ["received"] = "8000",
                ["converted-too"] = "10000",
                ["same-kind-left"] = "no",
                ["year-end-value"] = "2000",
                ["over-59-half"] = "yes",
            }),
            Checker.Edition.LawAsOf);
        var sums = report.Federal.Sums;

        Assert.Contains(report.Takeaways.Texts(), sentence => sentence.StartsWith($"{sums.Taxable} of the payout and {sums.ConversionIncome} of the conversion count as income", StringComparison.Ordinal));
    }

    [Fact]
    public void Year_outside_scope_has_a_takeaway_too() =>
        Assert.Contains("1999", Checker.Report(Answers.None.With(Checker.Questions[0], "1999"), Checker.Edition.LawAsOf).Takeaways.Texts()[0], StringComparison.Ordinal);
}
