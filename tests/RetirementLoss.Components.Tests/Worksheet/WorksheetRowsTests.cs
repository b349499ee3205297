using Bunit;
using RetirementLoss.Components.Worksheet;

namespace RetirementLoss.Components.Tests.Worksheet;

/// <summary>The rows of the worksheet with a connection: totals follow each change, and the form stays one that can be posted.</summary>
public sealed class WorksheetRowsTests : BunitContext
{
    private static readonly Dictionary<string, string> Ira = new() { ["year"] = "2020", ["account"] = "traditional-ira", ["happened"] = "paid-out" };

    public WorksheetRowsTests() => SetRendererInfo(new("Server", isInteractive: true));

    [Fact]
    public void Totals_follow_each_change()
    {
        var page = Show();

        Fill(page, 0, "2018", "contribution", "2000");
        Assert.Equal("$2,000", page.Find("[role=status]").TextContent);
        page.Find("#year-4").Change("2019");
        page.Find("#amount-4").Change("600");
        Assert.Contains("Rows that are not complete yet are left out", page.Markup, StringComparison.Ordinal);
        page.Find("#value-4").Change("1800");

        Assert.Equal("$1,500", page.Find("[role=status]").TextContent);
        Assert.Contains("$2,000 in, $500 back", page.Markup, StringComparison.Ordinal);
        Assert.Equal(["2019", "$0", "$500", "$100", "$1,500"], page.FindAll(".worked-out tbody tr")[1].Children.Select(cell => cell.TextContent));
    }

    [Fact]
    public void A_row_is_added_and_taken_away_and_the_others_keep_their_words()
    {
        var page = Show(new WorksheetRow("2018", "contribution", "2000"), new WorksheetRow("2019", "contribution", "500"));

        page.Find("button[value=add]").Click();
        // The two rows that were told, the empty one that always stands last, and the one that was added.
        Assert.Equal(4, page.FindAll("fieldset").Count);
        page.Find("button[value=remove-1]").Click();

        Assert.Equal(["2019", "", ""], page.FindAll("input[name^=year]").Select(box => box.GetAttribute("value") ?? ""));
        Assert.Equal("$500", page.Find("[role=status]").TextContent);
    }

    [Fact]
    public void Money_that_never_counts_is_named_with_its_reason()
    {
        var page = Show(new WorksheetRow("2018", "growth", "300"));

        Assert.Contains("2018: Interest, dividends, growth, $300. Growth inside the account was never taxed.", page.Find(".never-counts").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_joined_to_its_field_once_the_result_was_asked_for()
    {
        var page = ShowChecked(true, new WorksheetRow("2018", "contribution", "lots"));

        var box = page.Labelled("Paid in, in dollars");
        Assert.Equal(("true", "lots"), (box.GetAttribute("aria-invalid"), box.GetAttribute("value")));
        Assert.StartsWith("Error: Enter the amount in row 1 in dollars", page.Description(box), StringComparison.Ordinal);
        Assert.Empty(Show(new WorksheetRow("2018", "contribution", "lots")).FindAll(".error"));
    }

    [Fact]
    public void Every_field_has_a_label_of_its_own()
    {
        var page = Show();

        Assert.All(page.FindAll("input:not([type=hidden]), select, textarea"), field => Assert.Single(page.FindAll($"label[for='{field.Id}']")));
    }

    [Fact]
    public void What_was_shown_as_the_kind_is_the_kind_until_another_is_chosen()
    {
        var page = Show();

        page.Find("#year-1").Change("2018");
        page.Find("#amount-1").Change("2000");

        Assert.Equal("contribution", page.Find("#kind-1 option").GetAttribute("value"));
        Assert.Equal("$2,000", page.Find("[role=status]").TextContent);
    }

    [Theory]
    [InlineData(0, 8, 0)]
    [InlineData(1, 8000, 1)]
    [InlineData(7999, 8000, 7)]
    [InlineData(8000, 8000, 8)]
    public void Coins_show_the_part_and_never_all_of_less_than_all(int part, int whole, int full) =>
        Assert.Equal(full, Render<Coins>(row => row.Add(coins => coins.Part, part).Add(coins => coins.Whole, whole)).FindAll(".coin").Count);

    [Fact]
    public void Fields_come_back_from_the_form_in_order_with_the_empty_rows()
    {
        var form = new Dictionary<string, string> { ["year-1"] = "2018", ["kind-1"] = "contribution", ["amount-1"] = "5", ["year-2"] = "", ["year-4"] = "2019" };

        Assert.Equal([new WorksheetRow("2018", "contribution", "5"), new WorksheetRow()], WorksheetForm.Read(name => form.GetValueOrDefault(name)));
    }

    private IRenderedComponent<WorksheetRows> Show(params WorksheetRow[] rows) => ShowChecked(false, rows);

    private IRenderedComponent<WorksheetRows> ShowChecked(bool isChecked, params WorksheetRow[] rows) => Render<WorksheetRows>(page => page
        .Add(part => part.Tokens, Ira)
        .Add(part => part.Typed, [.. rows])
        .Add(part => part.AreChecked, isChecked));

    private static void Fill(IRenderedComponent<WorksheetRows> page, int row, string year, string kind, string amount)
    {
        page.Find($"#year-{row + 1}").Change(year);
        page.Find($"#kind-{row + 1}").Change(kind);
        page.Find($"#amount-{row + 1}").Change(amount);
    }
}
