using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Basis;

/// <summary>Rows as typed: what is read, what is wrong, and what goes into the answers.</summary>
public sealed class BasisWorksheetTests
{
    [Fact]
    public void Typed_rows_are_worked_out_and_empty_ones_left_alone()
    {
        var worksheet = Of("traditional-ira", new("2018", "contribution", "$2,000"), new(), new(" 2019 ", "withdrawal", "600", "1,800.00"));

        Assert.Empty(worksheet.Problems);
        Assert.Equal(Money.Of(1500), worksheet.Ledger.Left);
        Assert.Equal(2, worksheet.Rows);
    }

    [Theory]
    [InlineData("", "contribution", "100", "", WorksheetField.Year, "Enter the year in row 1 with four digits, from 1974 to 2024")]
    [InlineData("1973", "contribution", "100", "", WorksheetField.Year, "Enter the year in row 1 with four digits, from 1974 to 2024")]
    [InlineData("2025", "contribution", "100", "", WorksheetField.Year, "Enter the year in row 1 with four digits, from 1974 to 2024")]
    [InlineData("2020", "", "100", "", WorksheetField.Kind, "Choose what it was in row 1")]
    [InlineData("2020", "taxed-conversion", "100", "", WorksheetField.Kind, "Choose what it was in row 1")]
    [InlineData("2020", "contribution", "", "", WorksheetField.Amount, "Enter the amount in row 1, like 2,000")]
    [InlineData("2020", "contribution", "unknown", "", WorksheetField.Amount, "Enter the amount in row 1, like 2,000")]
    [InlineData("2020", "contribution", "-5", "", WorksheetField.Amount, "The amount in row 1 cannot be less than zero; enter 0 or more")]
    [InlineData("2020", "withdrawal", "100", "", WorksheetField.Value, "Enter the value of all these IRAs on December 31 of that year in row 1, like 2,000")]
    [InlineData("2024", "withdrawal", "100", "5", WorksheetField.Year, "Leave the payouts of 2024 out; the interview asks for them. Take row 1 away, or mend its year")]
    public void What_is_wrong_is_said_at_its_field(string year, string kind, string amount, string value, WorksheetField field, string message)
    {
        var problem = Assert.Single(Of("traditional-ira", new WorksheetRow(year, kind, amount, value)).Problems);

        Assert.Equal((0, field, message), (problem.Row, problem.Field, problem.Message.ToString()));
    }

    [Fact]
    public void A_worksheet_without_rows_asks_for_one() => Assert.Single(Of("roth-ira", new WorksheetRow()).Problems);

    [Fact]
    public void The_amount_goes_into_the_answers_and_a_problem_keeps_it_out()
    {
        var roth = Of("roth-ira", new("2020", "contribution", "6000"), new("2022", "taxed-conversion", "4000"));

        var written = roth.WrittenInto(Answers.None);

        Assert.Equal([("basis-given", "total"), ("basis-left", "10000"), ("recent-conversions", "4000")], written.Tokens.Select(answer => (answer.Key, answer.Value)));
        Assert.Equal(2, Of("sep-ira", new WorksheetRow("2020", "contribution", "6000")).WrittenInto(Answers.None).Tokens.Count);
        Assert.Throws<InvalidOperationException>(() => Of("roth-ira", new WorksheetRow("2020")).WrittenInto(Answers.None));
    }

    [Theory]
    [InlineData("traditional-ira")]
    [InlineData("roth-ira")]
    [InlineData("inherited-roth-ira")]
    [InlineData("plan-401k")]
    [InlineData("designated-roth")]
    public void Every_account_has_words_for_its_rows_and_a_reason_for_each_that_never_counts(string account)
    {
        var kinds = Of(account).Kinds;

        Assert.Contains(kinds, kind => kind.Token == "contribution");
        Assert.Contains(kinds, kind => kind.Token == "withdrawal");
        Assert.Contains(kinds, kind => kind.Token == "growth");
        foreach (var kind in kinds)
        {
            var worksheet = Of(account, new WorksheetRow("2020", kind.Token, "100", "1000"));
            Assert.Empty(worksheet.Problems);
            Assert.All(worksheet.Ledger.NeverCounted, entry => Assert.Equal((kind.Words, true), (worksheet.Words(entry), BasisWorksheet.WhyNot(entry).Length > 0)));
        }
    }

    private static BasisWorksheet Of(string account, params WorksheetRow[] rows) =>
        BasisWorksheet.Of(Answers.Of([KeyValuePair.Create("year", "2024"), KeyValuePair.Create("account", account)]), rows);
}
