using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests;

public sealed class CaseFileTests
{
    private const string Smallest = """{ "title": "t", "source": "s", "given": { "year": 2009 }, "expect": { "verdict": "outside-scope" } }""";

    public static TheoryData<CaseName> Names => [.. TaxCase.All.Keys.Select(name => new CaseName(name))];

    [Theory(DisplayName = "Law")]
    [MemberData(nameof(Names))]
    public void Report_of_a_case_says_what_the_law_makes_of_it(CaseName name)
    {
        var tax = TaxCase.All[name.Words];
        var wrong = new List<string>();

        Check("", tax.Expect, tax.Report.Federal, [.. tax.Sentences], cite => tax.Cites.Any(given => given == cite || given.StartsWith($"{cite} (", StringComparison.Ordinal)) || tax.Sources.Contains(cite));
        if (tax.Expect.NoState || tax.Expect.State is not null)
        {
            Compare("state", tax.Expect.State?.State ?? "none", tax.Report.State?.Code ?? "none");
        }

        if (tax.Expect.State is { } there && tax.Report.State is { Assessment: { } state })
        {
            Check("state ", there, state, [.. tax.SentencesOfTheState], cite => state.Findings.SelectMany(finding => finding.Citations).Any(given => given.Cite == cite || given.Authority.Id == cite));
        }

        Assert.True(wrong.Count == 0, $"{tax.File}\n  {string.Join("\n  ", wrong)}\nWhat was said:\n  {string.Join("\n  ", [.. tax.Sentences, "of the state:", .. tax.SentencesOfTheState])}");

        void Check(string where, AssessmentExpectation expect, Assessment actual, IReadOnlyList<string> sentences, Func<string, bool> cites)
        {
            var said = string.Join('\n', sentences);
            Compare($"{where}verdict", expect.Verdict, Token.Of(actual.Verdict));
            Compare($"{where}decidedBy", expect.DecidedBy, actual.DecidedBy);
            Compare($"{where}character", expect.Character, Token.Of(actual.Character));
            Compare($"{where}certainty", expect.Certainty, Token.Of(actual.Certainty));
            Amounts(where, expect.Amounts, actual.Sums);
            Each(expect.Cites, cites, $"{where}does not cite");
            Each(expect.Says, words => said.Contains(words, StringComparison.Ordinal), $"{where}does not say");
            Each(expect.NeverSays, words => !said.Contains(words, StringComparison.OrdinalIgnoreCase), $"{where}says");
            Each(expect.Notes, id => actual.Notes.Any(note => note.Id == id), $"{where}has no note");
            Each(expect.NoNotes, id => actual.Notes.All(note => note.Id != id), $"{where}has the note");
            if (expect.OtherReadings is { } readings)
            {
                Compare($"{where}other readings", $"{readings.Count}", $"{actual.OtherReadings.Count}");
                foreach (var (reading, other) in readings.Zip(actual.OtherReadings))
                {
                    Compare($"{where}other reading", $"{reading.Verdict} {reading.Deductible:0.##}", $"{Token.Of(other.Verdict)} {other.Deductible?.Dollars:0.##}");
                    Amounts($"{where}other reading ", reading.Amounts, other.Sums);
                }
            }
        }

        void Compare(string what, string? expected, string actual)
        {
            if (expected is not null && expected != actual)
            {
                wrong.Add($"{what}: expected {expected}, was {actual}");
            }
        }

        void Amounts(string where, IReadOnlyDictionary<string, decimal?> amounts, Sums sums)
        {
            foreach (var (amount, dollars) in amounts)
            {
                Compare($"{where}{amount}", dollars is null ? "absent" : $"{dollars:0.00}", CaseFileReader.AmountOf(sums, amount) is { } was ? $"{was:0.00}" : "absent");
            }
        }

        void Each(IReadOnlyList<string> words, Func<string, bool> holds, string otherwise) =>
            wrong.AddRange(words.Where(word => !holds(word)).Select(word => $"{otherwise} '{word}'"));
    }

    [Fact]
    public void Smallest_file_is_one_case() => Assert.Equal("a: t", Assert.Single(CaseFileReader.Read("a.json", Smallest)).Name);

    [Theory]
    [InlineData("\"source\"", "\"origin\"", "origin")]
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
              "title": "t", "source": "s",
              "given": { "year": 2017, "account": "roth-ira", "happened": "paid-out", "received": 1, "basis-given": "parts", "contributed": 5, "moved-in": 0, "recovered": 6 },
              "expect": { "verdict": "no-loss" }
            }
            """)).Message,
        StringComparison.Ordinal);
}
