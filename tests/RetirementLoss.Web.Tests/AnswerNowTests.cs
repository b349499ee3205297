using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>The answer as soon as it is firm, and the doors that ask for more only of those who want it.</summary>
public sealed class AnswerNowTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_firm_no_is_told_right_after_the_opening_with_its_doors()
    {
        var visitor = await AtNowAsync("2024");

        Assert.Contains("Nothing we could still ask changes this", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("No.", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("Your state", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("The cost of the payout", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_tells_what_was_not_asked_and_not_as_unknown()
    {
        var visitor = await AtNowAsync("2024");

        await visitor.OpenAsync("/check/result");

        Assert.Equal("/check/result", visitor.Path);
        Assert.Contains("Not asked yet", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("What you did not know", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_door_is_kept_with_the_visit_and_asks_its_own_pages_only()
    {
        var visitor = await AtNowAsync("2024");

        await visitor.OpenDoorAsync("cost");

        Assert.NotEqual("/check/now", visitor.Path);
        Assert.DoesNotContain("state", visitor.Asked);
        var asked = visitor.Path;
        Assert.Equal(asked, (await visitor.OpenAsync("/check")).Path);
        // A door that is half open keeps nobody from the answer.
        Assert.Equal("/check/result", (await visitor.OpenAsync("/check/result")).Path);
    }

    [Fact]
    public async Task A_file_does_not_hold_what_was_not_asked()
    {
        var visitor = await (await AtNowAsync("2024")).OpenAsync("/check/result");

        var file = (await visitor.PressAsync("/check/save")).Html;

        Assert.Contains("\"happened\": \"paid-out\"", file, StringComparison.Ordinal);
        Assert.DoesNotContain("\"state\"", file, StringComparison.Ordinal);
        Assert.DoesNotContain("\"received\"", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_knowing_the_basis_leads_to_the_answer_and_to_how_to_find_out()
    {
        var visitor = await AtOpeningAsync("2017");
        for (var pages = 0; visitor.Path != "/check/now"; pages++)
        {
            Assert.True(pages < 5, $"{visitor.Path} {visitor.Words}");
            await (visitor.Asked.Contains("basis-given") ? visitor.SubmitAsync(("received", "15000"), ("basis-given", "total"), ("basis-left", "unknown")) : visitor.NotKnowingAsync());
        }

        Assert.Contains("It depends.", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("How to find out", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("What settles it", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_is_kept_when_another_field_is_wrong_and_each_error_stands_at_its_field()
    {
        var visitor = await AtOpeningAsync("2017");

        await visitor.SubmitAsync(("received", "15000"), ("basis-given", "total"), ("basis-left", "twelve"));

        Assert.Equal("/check/money", visitor.Path);
        Assert.Contains("One thing to look at", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("id=\"basis-left-error\"", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"twelve\"", visitor.Html, StringComparison.Ordinal);
        await visitor.OpenAsync("/check");
        Assert.Contains(("received", "15000"), visitor.Standing());
    }

    [Fact]
    public async Task An_amount_and_not_knowing_it_are_not_both_taken()
    {
        var visitor = await AtOpeningAsync("2017");

        await visitor.SubmitAsync(("received", "15000"), ("received", "unknown"), ("basis-given", "total"), ("basis-left", "27000"));

        Assert.Contains("Keep one of the two", visitor.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_that_an_answer_makes_idle_may_stay_empty_and_those_it_asks_for_come_on_the_same_page()
    {
        var visitor = await AtOpeningAsync("2017");

        await visitor.SubmitAsync(("received", "15000"), ("basis-given", "parts"));

        Assert.False(visitor.Title.StartsWith("Error", StringComparison.Ordinal), visitor.Words);
        await visitor.OpenAsync("/check/contributed");
        Assert.Equal("/check/money", visitor.Path);
        Assert.Contains("contributed", visitor.Asked);
        Assert.DoesNotContain("basis-left", visitor.Asked);
    }

    [Theory]
    [InlineData("received", "money")]
    [InlineData("agi", "return")]
    [InlineData("state", "state")]
    public async Task The_address_of_a_question_leads_to_its_page(string question, string page)
    {
        var visitor = await site.Visitor().TellAsync(Stories.RothClosedIn2017.With(("year", question == "state" ? "2024" : "2017")));

        await visitor.OpenAsync($"/check/{question}");

        Assert.Equal($"/check/{page}", visitor.Path);
        Assert.Contains(question, visitor.Asked);
    }

    private Task<Visitor> AtNowAsync(string year) => AtOpeningAsync(year, "/check/now");

    private async Task<Visitor> AtOpeningAsync(string year, string leadsTo = "/check/money")
    {
        var visitor = await (await site.Visitor().OpenAsync("/check/year")).AnswerAsync(year);
        await (await visitor.OpenAsync("/check/account")).AnswerAsync("roth-ira");
        await (await visitor.OpenAsync("/check/happened")).AnswerAsync("paid-out");
        if (visitor.Path == "/check/left")
        {
            await visitor.TellPageAsync(Stories.RothClosedIn2017);
        }

        Assert.Equal(leadsTo, visitor.Path);
        return visitor;
    }
}
