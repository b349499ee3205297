using Bunit;
using RetirementLoss.Components.Asking;
using RetirementLoss.Rules;

namespace RetirementLoss.Components.Tests.Asking;

public sealed class PositionTests : BunitContext
{
    [Theory]
    [InlineData("year", "The account")]
    [InlineData("happened", "The account")]
    [InlineData("received", "The money")]
    [InlineData("agi", "The money")]
    public void A_question_stands_in_one_of_the_fixed_parts(string id, string words)
    {
        var position = Render<Position>(part => part.Add(each => each.Now, Parts.Of(Sheet.Question(id))));

        Assert.Equal(words, Assert.Single(position.FindAll("[aria-current=step]")).TextContent.Trim());
    }

    [Fact]
    public void Parts_that_are_done_say_so_in_words()
    {
        var position = Render<Position>(part => part.Add(each => each.Now, Part.YourAnswer));

        Assert.Equal(2, position.FindAll("li").Count(part => part.TextContent.Contains("(done)", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_number_of_questions_is_promised()
    {
        var position = Render<Position>(part => part.Add(each => each.Now, Part.TheMoney));

        Assert.DoesNotContain(position.Find("ol").TextContent, char.IsDigit);
    }

    [Fact]
    public void The_first_part_holds_the_questions_that_open_every_interview() =>
        Assert.Equal(Checker.Questions.Take(5).Select(question => question.Id), Checker.Questions.Where(question => Parts.Of(question) == Part.TheAccount).Select(question => question.Id));
}
