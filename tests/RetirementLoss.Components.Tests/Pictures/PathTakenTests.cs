using Bunit;
using RetirementLoss.Components.Pictures;
using RetirementLoss.Components.Tests.Asking;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Tests.Pictures;

public sealed class PathTakenTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void Every_question_stands_on_the_way_with_its_answer_in_order()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);

        var stops = Show(report).FindAll(".path > li:not(.end)");

        Assert.Equal(
            report.Asked.Select(question => (question.Prompt(report.Answers), question.Show(report.Answers.Tokens[question.Id]))),
            stops.Select(stop => (stop.QuerySelector(".path-question")!.TextContent, stop.QuerySelector("strong")!.TextContent)));
    }

    [Fact]
    public void Answers_that_turn_the_verdict_are_marked_with_words()
    {
        var report = Checker.Report(Sheet.RothClosed(), Today);
        Assert.Contains(report.WouldChange, change => change.Question.Id == "same-kind-left" && change.Verdict == Verdict.NoLoss);

        var marked = Show(report).FindAll(".path > .turns").Select(stop => stop.Words()).ToList();

        Assert.Contains(marked, stop => stop.Contains(Sheet.Question("same-kind-left").Prompt(report.Answers), StringComparison.Ordinal));
        Assert.All(marked, stop => Assert.EndsWith("another answer here turns the verdict", stop, StringComparison.Ordinal));
        Assert.DoesNotContain(marked, stop => stop.Contains(Sheet.Question("year").Prompt(report.Answers), StringComparison.Ordinal));
    }

    [Fact]
    public void A_fact_not_known_that_turns_the_verdict_is_marked()
    {
        var report = Checker.Report(Sheet.RothClosed().With(Sheet.Question("basis-left"), Answers.Unknown).With(Sheet.Question("qualified"), "no"), Today);

        Assert.Contains(Show(report).FindAll(".path > .turns"), stop => stop.Words().Contains("I don't know", StringComparison.Ordinal));
    }

    [Fact]
    public void The_way_ends_at_the_verdict_and_the_step_that_decided_it()
    {
        var report = Checker.Report(Sheet.RothClosed("2024"), Today);

        var end = Show(report).Find(".path > .end").Words();

        Assert.Equal("Not deductible Decided by this step: Is a miscellaneous itemized deduction allowed in this year? No.", end);
    }

    [Fact]
    public void Questions_that_were_not_needed_are_counted()
    {
        var report = Checker.Report(Sheet.Of(("year", "2025"), ("account", "traditional-ira"), ("happened", "still-inside")), Today);

        Assert.Contains($"{Checker.Questions.Count - report.Asked.Count} other questions of this check were not needed", Show(report).Find(".hint").Words(), StringComparison.Ordinal);
    }

    private IRenderedComponent<PathTaken> Show(Report report) => Render<PathTaken>(path => path.Add(part => part.Report, report));
}
