using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>The basis worksheet over plain forms, as with script turned off.</summary>
public sealed class WorksheetTests(Site site) : IClassFixture<Site>
{
    private const string Page = "/check/basis-left/worksheet";
    private const string Action = "/check/worksheet";

    private static readonly (string Name, string Value)[] TwoRows =
    [
        ("year-1", "2015"), ("kind-1", "contribution"), ("amount-1", "$5,000"),
        ("year-2", "2014"), ("kind-2", "taxed-conversion"), ("amount-2", "22000"),
        ("year-3", ""), ("kind-3", ""), ("amount-3", ""),
    ];

    [Theory]
    [InlineData("basis-given")]
    [InlineData("basis-left")]
    public async Task Questions_about_basis_lead_to_it(string question)
    {
        var visitor = await AtWorksheetAsync();

        await visitor.OpenAsync($"/check/{question}");

        Assert.Contains($"href=\"{Page}\"", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_worked_out_and_the_amount_goes_into_the_answers()
    {
        var visitor = await AtWorksheetAsync();

        await visitor.SubmitToAsync(Action, [.. TwoRows, ("do", "work-out")]);
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, visitor.Answered);
        Assert.Contains("Still in the jar $27,000 $27,000 in, $0 back", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("conversions of the last five years that were taxed: $22,000", visitor.Words, StringComparison.Ordinal);

        await visitor.SubmitToAsync(Action, [.. TwoRows, ("do", "use")]);
        Assert.NotEqual(Page, visitor.Path);
        Assert.Contains("value=\"27000\"", (await visitor.OpenAsync("/check/basis-left")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_is_added_and_taken_away_and_typed_words_stay()
    {
        var visitor = await AtWorksheetAsync();

        await visitor.SubmitToAsync(Action, [.. TwoRows, ("do", "add")]);
        Assert.Contains("name=\"year-4\"", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"$5,000\"", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("There is a problem", visitor.Words, StringComparison.Ordinal);

        await visitor.SubmitToAsync(Action, [.. TwoRows, ("do", "remove-1")]);
        Assert.DoesNotContain("$5,000", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"22000\"", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"year-4\"", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Working_it_out_leads_to_the_worksheet_and_back_with_the_total()
    {
        var visitor = await AtWorksheetAsync();
        await (await visitor.OpenAsync("/check/basis-given")).SubmitAsync(("received", "15000"), ("basis-given", "parts"));
        Assert.Equal(Page, visitor.Path);

        await visitor.SubmitToAsync(Action, ("year-1", ""), ("do", "total"));
        Assert.NotEqual(Page, visitor.Path);
        Assert.Contains("name=\"basis-left\"", visitor.Html, StringComparison.Ordinal);

        await visitor.OpenAsync(Page);
        await visitor.SubmitToAsync(Action, ("year-1", ""), ("do", "missing"));
        Assert.NotEqual(Page, visitor.Path);
    }

    [Fact]
    public async Task Pasted_rows_join_those_typed_and_money_below_zero_came_out()
    {
        var visitor = await AtWorksheetAsync();

        await visitor.SubmitToAsync(Action, ("year-1", "2012"), ("kind-1", "contribution"), ("amount-1", "1000"), ("year-2", ""), ("amount-2", ""), ("pasted", "Year\tPaid in\r\n2013\t5,500\r\n2014\t$5,500.00\r\n2015\t(3,000)\r\n"), ("do", "paste"));

        Assert.Contains("$12,000 in, $3,000 back", visitor.Words, StringComparison.Ordinal);
        Assert.Contains("value=\"5,500\"", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("name=\"kind-4\" value=\"withdrawal\"", visitor.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_stands_at_its_field_and_leads_there_and_changes_no_answer()
    {
        var visitor = await AtWorksheetAsync();

        await visitor.SubmitToAsync(Action, ("year-1", "2015"), ("kind-1", "contribution"), ("amount-1", "lots"), ("do", "use"));

        Assert.Equal(Page, visitor.Path);
        Assert.StartsWith("Error: ", visitor.Title, StringComparison.Ordinal);
        Assert.Contains("error-summary", visitor.Html, StringComparison.Ordinal);
        Assert.Contains($"href=\"{Page}#amount-1\"", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"amount-1-error\"", visitor.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"lots\"", visitor.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("lots", (await visitor.OpenAsync("/check/basis-left")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_found_again_sealed_until_the_answers_are_cleared()
    {
        var visitor = await AtWorksheetAsync();
        await visitor.SubmitToAsync(Action, [.. TwoRows, ("do", "work-out")]);
        var cookie = Assert.Single(visitor.SetCookies, set => set.StartsWith("rows=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("22000", cookie, StringComparison.Ordinal);

        site.Clock.Turn(TimeSpan.FromMinutes(50));
        await visitor.OpenAsync("/check/answers");
        site.Clock.Turn(TimeSpan.FromMinutes(50));
        Assert.Contains("value=\"22000\"", (await visitor.OpenAsync(Page)).Html, StringComparison.Ordinal);

        await visitor.PressAsync("/check/clear");
        Assert.Contains(visitor.SetCookies, set => set.StartsWith("rows=;", StringComparison.Ordinal));
        await BeginAsync(visitor);
        Assert.DoesNotContain("22000", (await visitor.OpenAsync(Page)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_basis_is_asked_for_there_is_no_worksheet()
    {
        Assert.Equal("/check/story", (await site.Visitor().OpenAsync(Page)).Path);
    }

    [Fact]
    public async Task The_longest_worksheet_is_taken()
    {
        var visitor = await AtWorksheetAsync();
        var rows = Enumerable.Range(1, Rules.Worksheet.BasisWorksheet.MostRows)
            .SelectMany(row => new (string, string)[] { ($"year-{row}", "2015"), ($"kind-{row}", "untaxed-conversion"), ($"amount-{row}", "100") })
            // The fourth row of a new worksheet is of money that came out.
            .Where(field => field.Item1 != "kind-4");

        await visitor.SubmitToAsync(Action, [.. rows, ("do", "work-out")]);

        Assert.Contains("Still in the jar $4,600 $4,700 in, $100 back", visitor.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Add a year", visitor.Words, StringComparison.Ordinal);
    }

    private async Task<Visitor> AtWorksheetAsync() => await (await BeginAsync(site.Visitor())).OpenAsync(Page);

    // A Roth IRA that was closed, by its Form 1099-R.
    private static async Task<Visitor> BeginAsync(Visitor visitor)
    {
        await visitor.OpenAsync("/check/papers/1099-r");
        await visitor.SubmitToAsync("/check/paper", ("box-year", "2017"), ("box-1", "15000"), ("box-2b-total", "on"), ("box-7", "J"), ("do", "use"));
        Assert.Equal("/check/left", visitor.Path);
        return await visitor.TellPageAsync(new Dictionary<string, string> { ["same-kind-left"] = "no", ["paid-in"] = "cash" });
    }
}
