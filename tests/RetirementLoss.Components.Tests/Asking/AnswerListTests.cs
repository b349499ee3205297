using Bunit;
using RetirementLoss.Components.Asking;
using RetirementLoss.Rules;

namespace RetirementLoss.Components.Tests.Asking;

public sealed class AnswerListTests : BunitContext
{
    [Fact]
    public void Each_answer_stands_with_its_question_in_words_and_a_link_that_names_what_it_changes()
    {
        var walk = Checker.Walk(Sheet.RothClosed());

        var list = Render<AnswerList>(part => part.Add(each => each.Asked, walk.Path).Add(each => each.Given, walk.Live).Add(each => each.MayChange, true));

        Assert.Equal(walk.Path.Select(question => question.Prompt(walk.Live)), list.FindAll("dt").Select(term => term.TextContent));
        Assert.Contains(list.FindAll("dd"), answer => answer.TextContent == "$15,000");
        Assert.Equal("Change the amount paid out to you", list.Find("a[href='check/received']").TextContent);
    }

    [Fact]
    public void An_answer_left_over_from_another_way_is_not_shown()
    {
        var walk = Checker.Walk(Sheet.RothClosed("2024"));

        var list = Render<AnswerList>(part => part.Add(each => each.Asked, walk.Path).Add(each => each.Given, walk.Live));

        Assert.DoesNotContain("$60,000", list.Markup, StringComparison.Ordinal);
        Assert.Empty(list.FindAll("a"));
    }
}
