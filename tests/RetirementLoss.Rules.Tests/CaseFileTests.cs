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
        var expect = tax.Expect;
        var federal = tax.Report.Federal;
        var sentences = tax.Sentences.ToList();
        var said = string.Join('\n', sentences);
        var wrong = new List<string>();

        Compare("verdict", expect.Verdict, Token.Of(federal.Verdict));
        Compare("decidedBy", expect.DecidedBy, federal.DecidedBy);
        Compare("character", expect.Character, Token.Of(federal.Character));
        Compare("certainty", expect.Certainty, Token.Of(federal.Certainty));
        Amounts("", expect.Amounts, federal.Sums);
        Each(expect.Cites, cite => tax.Cites.Any(given => given == cite || given.StartsWith($"{cite} (", StringComparison.Ordinal)) || tax.Sources.Contains(cite), "does not cite");
        Each(expect.Says, words => said.Contains(words, StringComparison.Ordinal), "does not say");
        Each(expect.NeverSays, words => !said.Contains(words, StringComparison.OrdinalIgnoreCase), "says");
        Each(expect.Notes, id => federal.Notes.Any(note => note.Id == id), "has no note");
        Each(expect.NoNotes, id => federal.Notes.All(note => note.Id != id), "has the note");
        if (expect.OtherReadings is { } readings)
        {
            Compare("other readings", $"{readings.Count}", $"{federal.OtherReadings.Count}");
            foreach (var (reading, other) in readings.Zip(federal.OtherReadings))
            {
                Compare("other reading", $"{reading.Verdict} {reading.Deductible:0.##}", $"{Token.Of(other.Verdict)} {other.Deductible?.Dollars:0.##}");
                Amounts("other reading ", reading.Amounts, other.Sums);
            }
        }

        if (expect.NoState)
        {
            Compare("state", "none", tax.Report.State?.Code ?? "none");
        }

        if (expect.State is { } there)
        {
            State(there);
        }

        Assert.True(wrong.Count == 0, $"{tax.File}\n  {string.Join("\n  ", wrong)}\nWhat was said:\n  {string.Join("\n  ", [.. sentences, "of the state:", .. tax.SentencesOfTheState])}");

        void State(CaseState there)
        {
            Compare("state", there.State, tax.Report.State?.Code ?? "none");
            if (tax.Report.State is not { Assessment: { } state })
            {
                return;
            }

            var saidThere = string.Join('\n', tax.SentencesOfTheState);
            Compare("state verdict", there.Verdict, Token.Of(state.Verdict));
            Compare("state decidedBy", there.DecidedBy, state.DecidedBy);
            Compare("state certainty", there.Certainty, Token.Of(state.Certainty));
            Amounts("state ", there.Amounts, state.Sums);
            Each(there.Cites, cite => state.Findings.SelectMany(finding => finding.Citations).Any(given => given.Cite == cite || given.Authority.Id == cite), "does not cite for the state");
            Each(there.Says, words => saidThere.Contains(words, StringComparison.Ordinal), "does not say for the state");
            Each(there.NeverSays, words => !saidThere.Contains(words, StringComparison.OrdinalIgnoreCase), "says for the state");
            Each(there.Notes, id => state.Notes.Any(note => note.Id == id), "has for the state no note");
            Each(there.NoNotes, id => state.Notes.All(note => note.Id != id), "has for the state the note");
            if (there.OtherReadings is { } others)
            {
                Compare("state other readings", $"{others.Count}", $"{state.OtherReadings.Count}");
                foreach (var (reading, other) in others.Zip(state.OtherReadings))
                {
                    Compare("state other reading", $"{reading.Verdict} {reading.Deductible:0.##}", $"{Token.Of(other.Verdict)} {other.Deductible?.Dollars:0.##}");
                    Amounts("state other reading ", reading.Amounts, other.Sums);
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
