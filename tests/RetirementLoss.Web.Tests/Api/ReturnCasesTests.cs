using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Returns;
using RetirementLoss.Rules.Tests.Returns;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>Every return that was worked out by hand, sent as a program would and opened as a person would: both say its amounts to the cent.</summary>
public sealed class ReturnCasesTests(ApiHost api, Site site) : IClassFixture<ApiHost>, IClassFixture<Site>
{
    // On a page this is the first word of the answer, and not its last sentence.
    private const string TooLate = "The time to claim it has normally passed.";

    public static TheoryData<string> Names => [.. ReturnCase.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_program_gets_what_the_case_expects(string name)
    {
        var one = ReturnCase.All[name];
        var answered = await api.PostAsync("/api/returns", BodyOf(one.Sheet).ToJsonString());

        Assert.Equal(HttpStatusCode.OK, answered.Status);
        Assert.Empty(Wrong(one.Expect, answered.Json["return"]!));
    }

    [Fact]
    public async Task Check_of_answers_finds_an_amount_and_a_verdict_that_differ()
    {
        var one = ReturnCase.All.First(pair => pair.Key.StartsWith("roth-and-traditional: ", StringComparison.Ordinal)).Value;
        var answered = await api.PostAsync("/api/returns", BodyOf(one.Sheet).ToJsonString());

        Assert.Equal(
            ["verdict: no-loss expected, limited found", "deductible: 12600 expected, 13800 found", "parts: 1; 2 expected, 9800; 4000 found"],
            Wrong(one.Expect with { Verdict = "no-loss", Amounts = new Dictionary<string, decimal?> { ["deductible"] = 12600 }, Parts = [1, 2] }, answered.Json["return"]!));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_person_who_opens_it_reads_what_the_case_expects(string name)
    {
        var one = ReturnCase.All[name];
        var sheet = Told(one.Sheet);
        var visitor = await site.Visitor().OpenAsync("/check/open");
        await visitor.SendFileAsync("file", "return.json", ReturnFile.Of(sheet, Checker.Return(sheet, ApiHost.Today)).ToString());
        await visitor.OpenAsync("/return/result");

        Assert.Equal("/return/result", visitor.Path);
        Assert.All(one.Expect.Says.Except([TooLate]), words => Assert.Contains(words, visitor.Words, StringComparison.Ordinal));
        if (one.Expect.Says.Contains(TooLate))
        {
            Assert.Contains("Too late.", visitor.Words, StringComparison.Ordinal);
        }

        foreach (var amount in new[] { "loss", "deductible" })
        {
            if (one.Expect.Amounts.TryGetValue(amount, out var told) && told is > 0)
            {
                Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"${told:#,0.##}"), visitor.Words, StringComparison.Ordinal);
            }
        }
    }

    // What a program leaves out is taken as declared; a person is asked, and says the same.
    private static ReturnSheet Told(ReturnSheet sheet)
    {
        for (var place = 0; place < sheet.Accounts.Count; place++)
        {
            while (Checker.Walk(sheet.SheetOf(place)) is { Next: { } missing, Live: var live })
            {
                // Who tells of another that still holds money says so of the first one too.
                var token = missing.Id == "same-kind-left" && sheet.Accounts.Any(account => account.Answers.Tokens["happened"] == "still-inside") ? "yes" : missing.AssumedAfter(live)?.Token ?? Answers.Unknown;
                sheet = ReturnSheet.IsOfTheReturn(missing.Id)
                    ? sheet with { Return = sheet.Return.With(missing, token) }
                    : sheet with { Accounts = [.. sheet.Accounts.Select((account, at) => at == place ? account with { Answers = account.Answers.With(missing, token) } : account)] };
            }
        }

        return sheet;
    }

    private static JsonObject BodyOf(ReturnSheet sheet) => new()
    {
        ["return"] = Answered(sheet.Return),
        ["accounts"] = new JsonArray([.. sheet.Accounts.Select(account =>
        {
            var told = Answered(account.Answers);
            told["owner"] = Rules.Model.Token.Of(account.Owner);
            if (account.Pool is { } pool)
            {
                told["pool"] = pool;
            }

            return told;
        })]),
        ["asOf"] = ApiHost.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static JsonObject Answered(Answers answers) => new(answers.Tokens.Select(answer => KeyValuePair.Create<string, JsonNode?>(answer.Key, answer.Value)));

    private static List<string> Wrong(ReturnExpectation expect, JsonNode found)
    {
        var federal = found["federal"]!;
        List<string> wrong = [];
        Compare("verdict", expect.Verdict, federal["verdict"]!.GetValue<string>());
        foreach (var (amount, value) in expect.Amounts)
        {
            Compare(amount, Text(value), Text(federal["amounts"]![amount]?.GetValue<decimal>()));
        }

        wrong.AddRange(expect.Says.Where(words => !federal["headline"]!.GetValue<string>().Contains(words, StringComparison.Ordinal)).Select(words => $"'{words}' is not said"));
        Parts("parts", expect.Parts, "deductible");
        Compare("onlyTogether", Text(expect.OnlyTogether ?? found["onlyTogether"]?.GetValue<decimal>()), Text(found["onlyTogether"]?.GetValue<decimal>()));
        if (expect.State is { } state)
        {
            Compare("state.verdict", state.Verdict, found["state"]!["verdict"]!.GetValue<string>());
            foreach (var (amount, value) in state.Amounts)
            {
                Compare($"state.{amount}", Text(value), Text(found["state"]!["amounts"]![amount]?.GetValue<decimal>()));
            }

            Parts("state.parts", state.Parts, "stateDeductible");
        }

        return wrong;

        void Parts(string what, IReadOnlyList<decimal>? expected, string member)
        {
            if (expected is not null)
            {
                Compare(what, string.Join("; ", expected.Select(value => Text(value))), string.Join("; ", found["parts"]!.AsArray().Select(part => Text(part![member]?.GetValue<decimal>()))));
            }
        }

        void Compare(string what, string expected, string said)
        {
            if (expected != said)
            {
                wrong.Add($"{what}: {expected} expected, {said} found");
            }
        }
    }

    private static string Text(decimal? amount) => amount is { } some ? FormattableString.Invariant($"{some:0.##}") : "none";
}
