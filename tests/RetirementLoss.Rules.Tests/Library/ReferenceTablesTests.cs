using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Library;

public sealed class ReferenceTablesTests
{
    public static TheoryData<int> Years => [.. Checker.Years.Select(year => year.Number)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_row_has_a_cell_for_every_column(int year) => Assert.All(
        ReferenceTables.Of(new TaxYear(year)),
        table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count)));

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_story_of_accounts_and_loans_is_complete(int year)
    {
        var tables = ReferenceTables.Of(new TaxYear(year));

        Assert.All(Table(tables, "accounts").Rows.SelectMany(row => row.Cells), cell => Assert.True(cell.Verdict is not null || cell.Words == "Nothing to pay out", cell.Words));
        Assert.All(Table(tables, "loans").Rows, row => Assert.NotNull(row.Cells[0].Verdict));
        Assert.All(Table(tables, "events").Rows.SelectMany(row => row.Cells.Take(2)), cell => Assert.Equal(Verdict.NoLoss, cell.Verdict));
        Assert.Equal([.. Stories.Select(story => story.Head).Distinct()], Table(tables, "years").Rows.Select(row => row.Head).Distinct());
    }

    // 10% of 10,000 is 1,000. Medical bills: 10,000 less 7.5% of 60,000 = 4,500 frees 5,500; 10% of 4,500 = 450.
    [Theory]
    [InlineData("Taken out early, for no special reason", 1000, 1000, 0)]
    [InlineData("Taken out at 59½ or later", 0, 0, 0)]
    [InlineData("Hardship", 1000, 1000, 0)]
    [InlineData("Left that job in or after the year of turning 55", 0, 1000, 0)]
    [InlineData("Disabled", 0, 0, 0)]
    [InlineData("All of it spent on a first home", 1000, 0, 0)]
    [InlineData("All of it spent on college", 1000, 0, 0)]
    [InlineData("Medical bills of $10,000, income of $60,000", 450, 450, 0)]
    [InlineData("Paid to a former spouse under a court order", 0, 1000, 0)]
    public void Early_payout_of_untaxed_money_costs_what_the_law_says_in_2025(string head, int plan, int ira, int inherited)
    {
        var row = Table(2025, "events").Rows.Single(one => one.Head == head);

        Assert.Equal([plan, ira, inherited], row.Cells.Select(cell => (int)(cell.AdditionalTax ?? Money.Zero).Dollars));
        Assert.All(row.Cells, cell => Assert.Equal(Money.Of(10_000), cell.Income));
        Assert.All(row.Cells, cell => Assert.Equal(Verdict.NoLoss, cell.Verdict));
    }

    [Fact]
    public void Roth_closed_below_basis_is_barred_in_2024_and_counts_above_the_floor_in_2017()
    {
        // 20,000 - 10,000 = 10,000; floor 2% x 60,000 = 1,200; 8,800.
        Assert.Equal((Verdict.NotDeductible, Money.Zero), Roth(2024));
        Assert.Equal((Verdict.Limited, Money.Of(8_800)), Roth(2017));

        static (Verdict?, Money?) Roth(int year) => Table(year, "accounts").Rows[2].Cells[3] is var cell ? (cell.Verdict, cell.Deductible) : default;
    }

    [Fact]
    public void Brokerage_loss_of_10_000_without_gains_is_cut_to_3_000() => Assert.Equal(Money.Of(3_000), Table(2025, "accounts").Rows[1].Cells[0].Deductible);

    [Theory]
    [InlineData("A first home", 2025, "No", "Yes", "Up to $10,000")]
    [InlineData("I left that employer in or after the year I turned 55", 2025, "Yes", "No", "All of it")]
    [InlineData("Hardship or losing my job", 2025, "No", "No", "Nothing")]
    [InlineData("Birth or adoption of a child", 2019, "Not in 2019", "Not in 2019", "")]
    [InlineData("Coronavirus", 2020, "Yes", "Yes", "Up to $100,000")]
    public void Exception_reaches_the_accounts_and_years_of_the_law(string words, int year, string plan, string ira, string howMuch) => Assert.Equal(
        [plan, ira, howMuch],
        Table(year, "exceptions").Rows.Single(row => row.Head == words).Cells.Take(3).Select(cell => cell.Words));

    [Fact]
    public void Loan_that_was_put_back_in_full_costs_nothing_and_half_of_it_half()
    {
        // 10,000 unpaid: all income and 1,000; 5,000 put back: 5,000 and 500; all put back: nothing.
        var rows = Table(2025, "loans").Rows;

        Assert.Equal([(10_000m, 1_000m), (5_000m, 500m), (0m, 0m)], rows.Skip(1).Take(3).Select(row => (row.Cells[0].Income!.Value.Dollars, row.Cells[0].AdditionalTax!.Value.Dollars)));
        Assert.Contains("October 15, 2026", rows[1].Cells[1].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Roth_of_the_story_changes_with_2018_and_its_citation_with_2026() => Assert.Equal(
        ["2010-2017", "2018-2025", "2026"],
        Table(2025, "years").Rows.Where(row => row.Head.Contains("Roth", StringComparison.Ordinal)).Select(row => row.Cells[0].Words));

    [Fact]
    public void Limits_of_2025_stand_between_those_of_2024_and_2026()
    {
        var table = Table(2025, "limits");

        Assert.Equal(["2024", "2025", "2026"], table.Columns);
        Assert.Equal(["$23,000", "$23,500", "$24,500"], table.Rows.Single(row => row.Head == "Elective deferral").Cells.Select(cell => cell.Words));
    }

    [Fact]
    public void Required_payments_begin_at_73_for_those_born_in_the_1950s() => Assert.Contains(
        Table(2025, "ages").Rows,
        row => row.Head == "Born January 1, 1951 to December 31, 1958" && row.Cells[0].Words!.Contains("turning 73; the first is due by April 1", StringComparison.Ordinal));

    private static IEnumerable<ReferenceRow> Stories => Table(2025, "years").Rows;

    private static ReferenceTable Table(int year, string id) => Table(ReferenceTables.Of(new TaxYear(year)), id);

    private static ReferenceTable Table(IReadOnlyList<ReferenceTable> tables, string id) => tables.Single(table => table.Id == id);
}
