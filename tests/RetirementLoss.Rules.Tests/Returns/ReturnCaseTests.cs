using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Rules.Tests.Returns;

public sealed class ReturnCaseTests
{
    public static TheoryData<CaseName> Names => [.. ReturnCase.All.Keys.Select(name => new CaseName(name))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_return_says_what_the_law_makes_of_all_its_accounts(CaseName name)
    {
        var one = ReturnCase.All[name.Words];
        Assert.Empty(Checker.Objections(one.Sheet, ReturnCase.AskedOn));

        Assert.Empty(Wrong(one.Expect, one.Report));
    }

    [Fact]
    public void Check_of_returns_finds_an_amount_a_part_and_a_verdict_that_differ()
    {
        var one = ReturnCase.All.First(pair => pair.Key.StartsWith("roth-and-traditional: ", StringComparison.Ordinal)).Value;
        var planted = one.Expect with { Verdict = "no-loss", Amounts = new Dictionary<string, decimal?> { ["deductible"] = 12600 }, Parts = [9800, 2800] };

        Assert.Equal(["verdict: no-loss expected, limited found", "deductible: 12600 expected, 13800 found", "parts: 9800; 2800 expected, 9800; 4000 found"], Wrong(planted, one.Report));
    }

    private static List<string> Wrong(ReturnExpectation expect, ReturnReport report)
    {
        var whole = report.Federal.Whole;
        var parts = report.Federal.Parts;
        List<string> wrong = [];
        Compare("verdict", expect.Verdict, Token.Of(whole.Verdict));
        Compare("decidedBy", expect.DecidedBy ?? whole.DecidedBy, whole.DecidedBy);
        Compare("character", expect.Character ?? Token.Of(whole.Character), Token.Of(whole.Character));
        Compare("certainty", expect.Certainty ?? Token.Of(whole.Certainty), Token.Of(whole.Certainty));
        Amounts("", expect.Amounts, whole.Sums);
        List("alone", expect.Alone, report.Accounts.Select(account => account.Federal.Deductible));
        List("parts", expect.Parts, parts.Select(part => part.Deductible));
        List("useful", expect.Useful, parts.Select(part => part.Useful));
        List("first", expect.First, parts.Select(part => part.First));
        List("last", expect.Last, parts.Select(part => part.Last));
        Compare("onlyTogether", Text(expect.OnlyTogether ?? report.Federal.OnlyTogether?.Dollars), Text(report.Federal.OnlyTogether?.Dollars));
        if (expect.Between is { } ends)
        {
            Compare("between", string.Join("; ", ends.Select(Text)), string.Join("; ", new[] { report.Federal.Between?.Low, report.Federal.Between?.High }.Select(end => Text(end?.Dollars))));
        }

        if (expect.Places is { } places)
        {
            Compare("places", string.Join("; ", places.Select(some => string.Join(',', some))), string.Join("; ", report.Events.Select(some => string.Join(',', some))));
        }

        if (expect.Open is { } open)
        {
            Compare("open", string.Join("; ", open), string.Join("; ", report.Federal.Open.Select(fact => fact.Account is { } account ? $"accounts[{account}].{fact.Question.Id}" : $"return.{fact.Question.Id}")));
        }

        wrong.AddRange(expect.Says.Where(words => !TaxCase.Said(whole.Headline).Contains(words, StringComparison.Ordinal)).Select(words => $"'{words}' is not said in: {TaxCase.Said(whole.Headline)}"));
        wrong.AddRange(expect.Notes.Except(report.Accounts.SelectMany(account => account.Federal.Notes).Select(note => note.Id)).Select(id => $"No account has the note '{id}'."));
        Compare("state", expect.State?.State ?? "none", report.State?.Code ?? "none");
        if (expect.State is { } state && report.State is { Assessment: { } there })
        {
            Compare("state.verdict", state.Verdict, Token.Of(there.Verdict));
            Amounts("state.", state.Amounts, there.Sums);
            List("state.parts", state.Parts, parts.Select(part => part.OfTheState));
        }

        return wrong;

        void Compare(string what, string expected, string found)
        {
            if (expected != found)
            {
                wrong.Add($"{what}: {expected} expected, {found} found");
            }
        }

        void Amounts(string where, IReadOnlyDictionary<string, decimal?> amounts, Sums sums)
        {
            foreach (var (amount, value) in amounts)
            {
                Compare($"{where}{amount}", Text(value), Text(CaseFileReader.AmountOf(sums, amount)));
            }
        }

        void List(string what, IReadOnlyList<decimal>? expected, IEnumerable<Money?> found) =>
            Compare(what, string.Join("; ", expected?.Select(value => Text(value)) ?? found.Select(value => Text(value?.Dollars))), string.Join("; ", found.Select(value => Text(value?.Dollars))));
    }

    private static string Text(decimal? amount) => amount is { } some ? FormattableString.Invariant($"{some:0.##}") : "none";
}
