using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>What becomes of answers of a program's sheet that nothing asks for.</summary>
public sealed class UnusedAnswersTests
{
    private static readonly Answers Roth = Sheets.Of(("year", "2017"), ("account", "roth-ira"), ("happened", "paid-out"), ("received", "15000"), ("filing-status", "single"), ("agi", "60000"));

    [Fact]
    public void What_went_in_means_that_basis_is_given_in_parts_and_that_is_said()
    {
        var report = Checker.Report(Roth.With("contributed", "20000").With("moved-in", "7000").With("recovered", "0"), Walked.AskedOn);

        Assert.Equal("parts", report.Answers.Tokens["basis-given"]);
        // 20,000 + 7,000 = 27,000 went in; 15,000 came out: 12,000 lost.
        Assert.Equal(27_000, report.Federal.Sums.Basis?.Dollars);
        Assert.Equal(12_000, report.Federal.Sums.Loss?.Dollars);
        var note = Assert.Single(report.Federal.Notes, note => note.Id == "assumed-basis-given");
        Assert.Contains("Because the already-taxed money that went in was given, “Work it out with me” was taken.", note.Text.ToString(), StringComparison.Ordinal);
        Assert.Contains(note.Text.ToString(), report.Assumptions.Texts());
        Assert.Empty(Checker.Ignored(Roth.With("contributed", "20000")));
    }

    [Fact]
    public void A_choice_that_was_sent_is_never_taken_otherwise()
    {
        var sheet = Roth.With("basis-given", "total").With("basis-left", "27000").With("contributed", "20000");

        Assert.Equal("total", Checker.Report(sheet, Walked.AskedOn).Answers.Tokens["basis-given"]);
        var ignored = Assert.Single(Checker.Ignored(sheet));
        Assert.Equal("contributed", ignored.Question.Id);
        Assert.Equal("It counts only where the answer for what you know of the already-taxed money is “Work it out with me”, and you sent “I have the total”.", ignored.Because);
    }

    [Fact]
    public void No_choice_is_taken_that_would_make_another_answer_count_for_nothing()
    {
        var sheet = Roth.With("basis-left", "27000").With("contributed", "20000");

        Assert.Equal("total", Checker.Report(sheet, Walked.AskedOn).Answers.Tokens["basis-given"]);
        Assert.Equal(["contributed"], Checker.Ignored(sheet).Select(answer => answer.Question.Id));
    }

    [Theory]
    [InlineData("basis-left", "12000", "any-basis", "yes")]
    [InlineData("contributed", "12000", "any-basis", "yes")]
    [InlineData("year-end-value", "4000", "same-kind-left", "yes")]
    public void An_amount_that_counts_on_one_way_only_means_that_way(string id, string token, string choice, string taken)
    {
        var sheet = Sheets.Of(("year", "2016"), ("account", "traditional-ira"), ("happened", "paid-out"), ("received", "5000"), (id, token));
        var report = Checker.Report(id == "year-end-value" ? sheet.With("any-basis", "yes").With("basis-left", "3000") : sheet, Walked.AskedOn);

        Assert.Equal(taken, report.Answers.Tokens[choice]);
        Assert.Contains(report.Federal.Notes, note => note.Id == $"assumed-{choice}");
    }

    [Fact]
    public void Losses_on_sales_mean_that_something_was_sold()
    {
        var report = Checker.Report(Sheets.Of(("year", "2025"), ("account", "taxable-account"), ("losses-on-sales", "5000"), ("filing-status", "single"), ("capital-gains", "0")), Walked.AskedOn);

        Assert.Equal("yes", report.Answers.Tokens["sold-at-a-loss"]);
        Assert.Equal(3_000, report.Federal.Deductible?.Dollars);
    }

    [Theory]
    [InlineData("basis-left", "0")]
    [InlineData("basis-left", "unknown")]
    public void An_amount_of_nothing_means_no_way(string id, string token)
    {
        var report = Checker.Report(Sheets.Of(("year", "2016"), ("account", "traditional-ira"), ("happened", "paid-out"), ("received", "5000"), (id, token)), Walked.AskedOn);

        Assert.DoesNotContain(report.Federal.Notes, note => note.Id == "assumed-any-basis");
    }

    [Fact]
    public void An_answer_that_another_year_of_the_strip_uses_is_not_ignored()
    {
        // 2024 asks for no adjusted gross income in this story, 2017 does.
        Assert.Empty(Checker.Ignored(Roth.With("year", "2024")));
    }

    [Fact]
    public void An_answer_of_another_story_is_ignored_with_a_reason()
    {
        var ignored = Assert.Single(Checker.Ignored(Roth.With("loan-unpaid", "1000")));

        Assert.Equal("loan-unpaid", ignored.Question.Id);
        Assert.NotEmpty(ignored.Because);
    }

    [Theory]
    [InlineData("basis-left", "12000", true)]
    [InlineData("contributed", "12000", true)]
    [InlineData("basis-left", "0", false)]
    [InlineData("basis-left", "unknown", false)]
    public void An_amount_beside_the_word_that_there_is_none_is_a_contradiction_of_the_sheet(string id, string token, bool contradicts)
    {
        var sheet = Sheets.Of(("year", "2025"), ("account", "traditional-ira"), ("happened", "paid-out"), ("any-basis", "no"), (id, token));

        Assert.Equal(contradicts ? [id] : Array.Empty<string>(), Checker.SelfContradictions(sheet).Select(problem => problem.QuestionId));
        // A visitor who changed their mind has both, and neither is lost.
        Assert.Empty(Checker.Problems(sheet));
        Assert.Empty(Checker.SelfContradictions(sheet.With("account", "roth-ira")));
    }
}
