using Bunit;
using RetirementLoss.Components.Reporting;
using RetirementLoss.Components.Tests.Asking;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Tests.Reporting;

/// <summary>The part of the report on the state: beside a federal no it may say that something is possible, and never more.</summary>
public sealed class StatePartTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void State_maybe_stands_beside_the_federal_no()
    {
        var view = Show("ca", ("agi", "80000"), ("state-whole-year", "yes"), ("state-basis", "same"));

        Assert.Contains("No.", view.FindAll(".band")[0].Words(), StringComparison.Ordinal);
        Assert.StartsWith("California · 2025 Possible.", view.FindAll(".band")[1].Words(), StringComparison.Ordinal);
        var state = view.Section("Your state: California")!.Words();
        Assert.Contains("Possible under the state’s general rule", state, StringComparison.Ordinal);
        Assert.Contains("$10,400 after its own 2% floor", state, StringComparison.Ordinal);
        Assert.Contains("line 21", state, StringComparison.Ordinal);
        Assert.DoesNotContain("Partly deductible", state, StringComparison.Ordinal);
        Assert.Contains("The tax agency’s view", state, StringComparison.Ordinal);
    }

    [Fact]
    public void Closed_state_says_why()
    {
        var state = Show("tx").Section("Your state: Texas")!.Words();

        Assert.Contains("Not deductible on the state return", state, StringComparison.Ordinal);
        Assert.Contains("no income tax", state, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_reading_of_a_state_is_shown_with_its_amount()
    {
        var state = Show("ar", ("state-agi", "80000"), ("state-whole-year", "yes"), ("state-basis", "same")).Section("Your state: Arkansas")!.Words();

        Assert.Contains("Another reading of the state’s law", state, StringComparison.Ordinal);
        Assert.Contains("$12,000", state, StringComparison.Ordinal);
    }

    [Fact]
    public void Fact_that_matters_to_the_state_alone_is_shown_with_its_readings_there()
    {
        var view = Show("al", ("state-agi", "unknown"), ("state-whole-year", "yes"), ("state-basis", "same"));

        var unknown = view.Section("What you did not know")!.Words();
        Assert.Contains("Alabama adjusted gross income", unknown, StringComparison.Ordinal);
        Assert.Contains("For the return of Alabama", unknown, StringComparison.Ordinal);
        Assert.DoesNotContain("the amount turns on this", unknown, StringComparison.Ordinal);
        Assert.DoesNotContain("it did not matter", view.Section("What you told us")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_state_there_is_no_such_part() =>
        Assert.DoesNotContain("Your state", Render<ReportView>(with => with.Add(view => view.Accounts, [Checker.Report(Sheet.RothClosed("2025"), Today)])).Markup, StringComparison.Ordinal);

    [Fact]
    public void Every_answer_of_a_state_has_words_and_none_promises()
    {
        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.NotEmpty(StateWords.Of(verdict, null)));
        Assert.All(Enum.GetValues<Certainty>(), certainty => Assert.NotEmpty(StateWords.Sure(certainty)));
        Assert.All(Enum.GetValues<StateAnswer>(), answer => Assert.NotNull(StateWords.Look(answer)));
        Assert.Equal("Possible, but nothing is left of it", StateWords.Of(Verdict.Limited, Money.Zero));
        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.DoesNotContain("allows", StateWords.Of(verdict, null), StringComparison.Ordinal));
    }

    private IRenderedComponent<ReportView> Show(string state, params (string Question, string Token)[] more)
    {
        var sheet = Sheet.RothClosed("2025").With(Sheet.Question("state"), state);
        foreach (var (question, token) in more)
        {
            sheet = sheet.With(Sheet.Question(question), token);
        }

        return Render<ReportView>(with => with.Add(view => view.Accounts, [Checker.Report(sheet, Today)]));
    }
}
