namespace RetirementLoss.Rules.Tests;

public sealed class CaseFileTests
{
    private const string Smallest = """{ "title": "t", "source": { "origin": "worked-by-hand", "restsOn": ["irc-165-a"] }, "given": { "year": 2009 }, "expect": { "verdict": "outside-scope" } }""";

    public static TheoryData<CaseName> Names => [.. TaxCase.All.Keys.Select(name => new CaseName(name))];

    [Theory(DisplayName = "Law")]
    [MemberData(nameof(Names))]
    public void Report_of_a_case_says_what_the_law_makes_of_it(CaseName name)
    {
        var tax = TaxCase.All[name.Words];
        var wrong = tax.Wrong();

        Assert.True(wrong.Count == 0, $"{tax.File}\n  {string.Join("\n  ", wrong)}\nWhat was said:\n  {string.Join("\n  ", [.. tax.Sentences, "of the state:", .. tax.SentencesOfTheState])}");
    }

    [Fact]
    public void Smallest_file_is_one_case() => Assert.Equal("a: t", Assert.Single(CaseFileReader.Read("a.json", Smallest)).Name);

    [Theory]
    [InlineData("\"source\"", "\"comesFrom\"", "comesFrom")]
    [InlineData("\"verdict\"", "\"verdikt\"", "verdikt")]
    [InlineData("\"year\"", "\"yeer\"", "no question 'yeer'")]
    [InlineData("2009", "\"soon\"", "given.year")]
    [InlineData("2009", "[]", "given.year")]
    [InlineData("\"outside-scope\"", "\"outside-scope\", \"amounts\": { \"los\": 1 }", "no amount 'los'")]
    [InlineData("\"outside-scope\"", "\"outside-scope\", \"state\": { \"state\": \"CA\", \"verdict\": \"limited\", \"amounts\": { \"los\": 1 } }", "no amount 'los'")]
    [InlineData("\"outside-scope\"", "\"outside-scope\", \"state\": { \"verdict\": \"limited\" }", "state")]
    [InlineData("{ \"year\": 2009 }", "{ \"year\": 2009, \"account\": \"roth-ira\" }", "'account' is given, but it is never asked")]
    [InlineData("{ \"year\": 2009 }", "{ \"year\": 2009, \"year\": 2010 }", "Duplicate")]
    [InlineData("\"t\"", "\"t\", \"variants\": [ { \"without\": [\"agi\"], \"expect\": { \"verdict\": \"no-loss\" } } ]", "variants[0].without")]
    public void Mistake_in_a_file_is_told_with_file_and_place(string right, string wrong, string told)
    {
        var text = Smallest.Replace(right, wrong, StringComparison.Ordinal);

        var mistake = Assert.Throws<InvalidDataException>(() => CaseFileReader.Read("a.json", text));

        Assert.StartsWith("a.json", mistake.Message, StringComparison.Ordinal);
        Assert.Contains(told, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_that_contradict_each_other_are_told_with_the_question() => Assert.Contains(
        "'recovered'",
        Assert.Throws<InvalidDataException>(() => CaseFileReader.Read("a.json", """
            {
              "title": "t", "source": { "origin": "worked-by-hand", "restsOn": ["irc-165-a"] },
              "given": { "year": 2017, "account": "roth-ira", "happened": "paid-out", "received": 1, "basis-given": "parts", "contributed": 5, "moved-in": 0, "recovered": 6 },
              "expect": { "verdict": "no-loss" }
            }
            """)).Message,
        StringComparison.Ordinal);
}
