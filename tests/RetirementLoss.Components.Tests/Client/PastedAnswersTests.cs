using RetirementLoss.Components.Client;

namespace RetirementLoss.Components.Tests.Client;

/// <summary>A client's row as it is copied from a sheet.</summary>
public sealed class PastedAnswersTests
{
    [Theory]
    [InlineData("year\taccount\treceived\n2024\troth-ira\t9,000")]
    [InlineData("year,account,received\r\n2024,roth-ira,\"9,000\"\r\n")]
    [InlineData("year;account;received\n2024;roth-ira;9,000")]
    [InlineData("Year\t2024\nACCOUNT\troth-ira\nreceived\t9,000")]
    [InlineData("year,2024\naccount,roth-ira\nreceived,9,000")]
    [InlineData("\uFEFFyear,account,received,agi\n2024,roth-ira,\"9,000\",")]
    public void Names_and_answers_are_taken_however_they_stand(string pasted)
    {
        var row = PastedAnswers.Read(pasted);

        Assert.Empty(row.Problems);
        Assert.Equal([("year", "2024"), ("account", "roth-ira"), ("received", "9,000")], row.Values.Select(value => (value.Question.Id, value.Typed)));
    }

    [Theory]
    [InlineData("", "Paste a row first")]
    [InlineData("   \n", "Paste a row first")]
    [InlineData("year\taccount", "names and no answers")]
    [InlineData("year\taccount\n2024\troth-ira\n2023\troth-ira", "These are 2 rows")]
    [InlineData("year,account,received\n2024,roth-ira,9,000", "There are 3 names and 4 answers")]
    [InlineData("year,account\n2024,\"roth-ira", "not closed")]
    public void What_is_no_row_is_told_with_its_mend(string pasted, string words)
    {
        var row = PastedAnswers.Read(pasted);

        Assert.Empty(row.Values);
        Assert.Contains(words, Assert.Single(row.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_much_is_not_read_at_all() =>
        Assert.Contains("more than one client", Assert.Single(PastedAnswers.Read(new string('a', PastedAnswers.MostCharacters + 1)).Problems), StringComparison.Ordinal);

    [Fact]
    public void A_name_that_is_none_of_ours_is_told_and_the_others_are_taken()
    {
        var row = PastedAnswers.Read($"year\t2024\naccount.2.received\t5\n{new string('x', 90)}\t1");

        Assert.Equal("year", Assert.Single(row.Values).Question.Id);
        Assert.Equal(2, row.Problems.Count);
        Assert.Contains("“account.2.received” is not the id of a question", row.Problems[0], StringComparison.Ordinal);
        Assert.Contains("x…”", row.Problems[1], StringComparison.Ordinal);
    }
}
