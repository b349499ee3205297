using Bunit;
using RetirementLoss.Components.Asking;
using RetirementLoss.Components.Reporting;
using RetirementLoss.Components.Terms;
using RetirementLoss.Components.Tests.Asking;
using RetirementLoss.Rules;

namespace RetirementLoss.Components.Tests.Terms;

/// <summary>Words of the field, explained where they stand.</summary>
public sealed class ExplainedTests : BunitContext
{
    [Fact]
    public void A_word_of_the_field_can_be_pressed_and_its_sentence_stays_as_it_was()
    {
        var shown = Show("Your basis is $12,000. The 2% floor takes part of your basis.");

        Assert.Equal(["basis", "2% floor"], shown.FindAll("button.term").Select(button => button.TextContent));
        Assert.StartsWith("Your basis is $12,000. The 2% floor takes part of your basis.", string.Concat(shown.Nodes.Select(node => node.TextContent)), StringComparison.Ordinal);
        foreach (var button in shown.FindAll("button.term"))
        {
            var meaning = shown.Find($"#{button.GetAttribute("popovertarget")}");
            Assert.True(meaning.HasAttribute("popover"));
            Assert.Equal("button", button.GetAttribute("type"));
        }

        Assert.Contains(Glossary.All.Single(term => term.Id == "basis").Means, shown.Find("#term-basis").TextContent, StringComparison.Ordinal);
        Assert.Equal("glossary#basis", shown.Find("#term-basis a").GetAttribute("href"));
    }

    [Fact]
    public void The_longest_word_wins_and_parts_of_other_words_are_left_alone()
    {
        var parts = TermParts.Of("A miscellaneous itemized deduction is not on a yearly-basis list; nonbasis is no word.");

        var term = Assert.Single(parts, part => part.Term is not null);
        Assert.Equal("miscellaneous itemized deduction", term.Words);
    }

    [Fact]
    public void A_page_that_keeps_no_count_of_words_shows_the_sentence_plain()
    {
        var shown = Render<Explained>(of => of.Add(explained => explained.Text, "Your basis."));

        Assert.Equal("Your basis.", shown.Markup);
    }

    [Theory]
    [InlineData("2017")]
    [InlineData("2024")]
    public void A_report_explains_each_word_once_and_every_id_is_its_own(string year)
    {
        var view = Render<ReportView>(of => of.Add(shown => shown.Accounts, [Checker.Report(Sheet.RothClosed(year), new(2026, 11, 21))]));

        var terms = view.FindAll("button.term").Select(button => button.GetAttribute("popovertarget")!).ToList();
        Assert.Contains("term-basis", terms);
        Assert.Equal(terms.Distinct(), terms);
        Assert.Equal(terms.Order(StringComparer.Ordinal), view.FindAll("[popover]").Select(meaning => meaning.Id!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_part_of_the_state_explains_is_explained_again_among_the_reasons()
    {
        var answers = Sheet.RothClosed("2024").With(Sheet.Question("state"), "ny").With(Sheet.Question("state-whole-year"), "yes").With(Sheet.Question("state-basis"), "same")
            .With(Sheet.Question("state-other-itemized"), "9000").With(Sheet.Question("state-standard-deduction"), "8000");

        var view = Render<ReportView>(of => of.Add(shown => shown.Accounts, [Checker.Report(answers, new(2026, 11, 21))]));

        var ids = view.FindAll("[popover]").Select(meaning => meaning.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains("term-state-basis", ids);
        Assert.Null(view.Find("[popovertarget=term-basis]").Closest("#your-state"));
    }

    [Fact]
    public void Help_of_a_question_explains_its_words()
    {
        var question = Sheet.Question("basis-left");

        var form = Render<PageForm>(of => of.Add(shown => shown.Page, new Rules.Interview.Page("money", "Money", Rules.Interview.Door.Kind, question)).Add(shown => shown.Fields, [new AskedField(question, "mark")]).Add(shown => shown.SoFar, Sheet.RothClosed()));

        Assert.NotEmpty(form.FindAll("button.term[type=button]"));
        Assert.Equal("Continue", form.FindAll("button[type=submit]")[0].TextContent);
    }

    private IRenderedComponent<TermsAround> Show(string text) => Render<TermsAround>(of => of.AddChildContent<Explained>(explained => explained.Add(part => part.Text, text)));
}
