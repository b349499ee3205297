using System.Net;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>The answers saved as a file, and the file opened again, over plain forms.</summary>
public sealed class AnswerFileTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Saved_file_holds_the_answers_and_its_name_holds_none()
    {
        var visitor = await SavedAsync();

        Assert.Equal("application/json", visitor.ContentType);
        Assert.Equal("attachment; filename=retirementloss-answers.json; filename*=UTF-8''retirementloss-answers.json", visitor.Disposition);
        Assert.Contains("\"basis-left\": \"27000\"", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("no-store", visitor.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_opened_by_another_visitor_gives_the_same_answer()
    {
        var file = (await SavedAsync()).Html;
        var other = await site.Visitor().OpenAsync("/check/open");

        await other.SendFileAsync("file", "retirementloss-answers.json", file);

        Assert.Contains("The rules have not changed since", other.Words, StringComparison.Ordinal);
        Assert.Contains("The answer is the same as then", other.Words, StringComparison.Ordinal);
        await other.OpenAsync("/check/result");
        Assert.Contains("You could deduct $10,800", other.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_of_older_rules_shows_what_is_different_and_why()
    {
        var file = (await SavedAsync()).Html
            .Replace(Rules.Checker.Edition.Hash, "0123456789ab", StringComparison.Ordinal)
            .Replace("\"deductible\": 10800", "\"deductible\": 12000", StringComparison.Ordinal)
            .Replace("\"rule\": \"miscellaneous-itemized-floor\"", "\"rule\": \"there-was-no-floor\"", StringComparison.Ordinal);
        var other = await site.Visitor().OpenAsync("/check/open");

        await other.SendFileAsync("file", "old.json", file);

        Assert.Contains("The rules have changed since", other.Words, StringComparison.Ordinal);
        Assert.Contains("You could deduct $12,000 $10,800", other.Words, StringComparison.Ordinal);
        Assert.Contains("These steps are new, or end otherwise than they did", other.Words, StringComparison.Ordinal);
        Assert.Contains("there-was-no-floor", other.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Choose the file with your answers first")]
    [InlineData("<script>alert(1)</script>", "This file cannot be read here")]
    [InlineData("{ \"kind\": \"something-else\" }", "This file cannot be read here")]
    public async Task File_that_cannot_be_read_is_a_problem_with_words_and_loses_nothing(string content, string said)
    {
        var visitor = await site.Visitor().TellAsync(Stories.StillInside);
        await visitor.OpenAsync("/check/open");

        await visitor.SendFileAsync("file", "x.json", content);

        Assert.Equal(HttpStatusCode.OK, visitor.Status);
        Assert.StartsWith("Error: ", visitor.Title, StringComparison.Ordinal);
        Assert.Contains(said, visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", visitor.Html, StringComparison.Ordinal);
        await visitor.OpenAsync("/check/result");
        Assert.Equal("/check/result", visitor.Path);
    }

    [Fact]
    public async Task Saving_without_answers_leads_to_the_first_question()
    {
        var visitor = await SavedAsync();
        await visitor.OpenAsync("/check/result");
        var result = visitor.Html;
        await visitor.PressAsync("/check/clear");

        await visitor.SubmitFromAsync(result, "/check/save");

        Assert.Equal("/check/story", visitor.Path);
    }

    private async Task<Visitor> SavedAsync()
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017);
        await visitor.OpenAsync("/check/result");
        return await visitor.PressAsync("/check/save");
    }
}
