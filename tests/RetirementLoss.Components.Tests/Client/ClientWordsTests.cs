using RetirementLoss.Components.Client;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Tests.Client;

/// <summary>The short labels of the page for experts.</summary>
public sealed class ClientWordsTests
{
    [Theory]
    [InlineData("year", "Tax year")]
    [InlineData("state", "State")]
    [InlineData("over-59-half", "You were 59½ or older")]
    [InlineData("filing-status", "How you filed")]
    public void A_label_is_the_name_without_its_opening(string question, string label) =>
        Assert.Equal(label, ClientWords.Label(Checker.Questions.Single(other => other.Id == question)));

    // Two fields of one page with one label could not be told apart.
    [Fact]
    public void No_story_asks_two_questions_under_one_label() => Assert.All(Checker.Situations, situation =>
    {
        var asked = situation.Pages.SelectMany(page => page.Questions).DistinctBy(question => question.Id).ToList();
        Assert.Equal(asked.Count, asked.Select(ClientWords.Label).Distinct().Count());
    });

    [Theory]
    [InlineData("?", Answers.Unknown)]
    [InlineData(" ? ", Answers.Unknown)]
    [InlineData("unknown", Answers.Unknown)]
    [InlineData(" 9,000 ", "9,000")]
    [InlineData(null, "")]
    public void A_question_mark_means_not_known(string? typed, string meant) => Assert.Equal(meant, ClientWords.Meant(typed));
}
