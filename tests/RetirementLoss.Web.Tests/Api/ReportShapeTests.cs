using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>The wire format is fixed: names and nesting, and what is absent.</summary>
public sealed partial class ReportShapeTests(ApiHost api) : IClassFixture<ApiHost>
{
    private static readonly string[] Verdicts = ["deductible", "limited", "no-loss", "not-deductible", "depends", "outside-scope"];
    private static readonly string[] Characters = ["miscellaneous-itemized", "itemized", "above-the-line", "capital", "excluded-from-income", "credit-or-deduction", "none"];
    private static readonly string[] Certainties = ["settled", "agency-view", "unsettled"];
    private static readonly string[] Answers = ["yes", "no", "limited", "unknown"];
    private static readonly string[] Days = ["lawAsOf", "checkAgainAfter", "asOf"];
    private static readonly string[] NamesOfTheExample = ["economicLoss", "basis", "received", "taxable", "loss", "floor", "deductible", "usefulOverStandardDeduction"];
    private static readonly string[] NoteKinds = ["caveat", "form", "form-not-to-use", "document", "deadline", "alternative", "claim"];

    private static readonly string[] AmountNames =
    [
        "economicLoss", "basis", "received", "taxable", "conversionIncome", "taxableNextYear", "taxableInTwoYears", "loss", "floor", "overallLimit", "deductible", "againstGains", "againstOtherIncome", "itemizedTotal", "standardDeduction",
        "usefulOverStandardDeduction", "beyondIncome", "minimumTaxAddBack", "additionalTax", "basisCarried",
    ];

    // One sheet for each corner of the format: every verdict, unknowns that matter, assumptions, another reading.
    public static TheoryData<string> Corners =>
    [
        Sheets.Roth.ToJsonString(),
        Sheets.Roth.With("year", 2024).ToJsonString(),
        Sheets.Roth.With("year", 2026).With("last-paid-on", "2026-10-31").ToJsonString(),
        Sheets.Roth.With("year", 1999).ToJsonString(),
        Sheets.Roth.With("basis-left", "unknown").ToJsonString(),
        Sheets.Roth.With("basis-left", 15000).ToJsonString(),
        Sheets.Roth.With("received", 15000.55).With("agi", 1234567.89).ToJsonString(),
        Sheets.Roth.With("account", "designated-roth").With("other-plan-money-left", true).ToJsonString(),
        """{ "year": 2017, "account": "plan-401k", "happened": "paid-out" }""",
        """{ "year": 2015, "account": "traditional-ira", "happened": "partly-paid-out" }""",
        """{ "year": 2020, "account": "inherited-roth-ira", "happened": "rolled-over" }""",
        """{ "year": 2022, "account": "pension", "happened": "converted-to-roth" }""",
    ];

    [Theory]
    [MemberData(nameof(Corners))]
    public async Task Every_member_has_its_name_its_place_and_its_type(string answers)
    {
        var report = (await api.AssessAsync(Sheets.Sheet(answers))).Json;

        if (report["ignored"] is { } ignored)
        {
            Assert.NotEmpty(ignored.AsArray());
            Assert.All(ignored.AsArray(), answer => Has(answer!, "question", "because"));
            report.AsObject().Remove("ignored");
        }

        Has(report, "rulesVersion", "rulesHash", "lawAsOf", "checkAgainAfter", "asOf", "taxYear", "situation", "federal", "state", "unknowns", "wouldChange", "years", "takeaways", "leavesOut", "answers");
        Assert.NotEmpty(Text(report["rulesVersion"]));
        Assert.NotEmpty(Text(report["rulesHash"]));
        Assert.All(Days, day => Assert.True(DateOnly.TryParseExact(Text(report[day]), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
        Assert.Matches(Word(), Text(report["situation"]));
        Assert.Null(report["state"]);
        CheckFederal(report["federal"]!);
        Assert.All(report["unknowns"]!.AsArray(), fact => CheckUnknown(fact!));
        Assert.All(report["wouldChange"]!.AsArray(), change => CheckChange(change!));
        Assert.All(report["years"]!.AsArray(), year => CheckYear(year!));
        Assert.InRange(report["takeaways"]!.AsArray().Count, 1, 5);
        Assert.All(report["takeaways"]!.AsArray(), sentence => Assert.NotEmpty(Text(sentence)));
        Assert.All(report["leavesOut"]!.AsArray(), limit => Assert.NotEmpty(Text(limit)));
        Assert.All(report["answers"]!.AsObject(), answer => Assert.Matches(Word(), answer.Key));
    }

    [Theory]
    [MemberData(nameof(Corners))]
    public async Task Nothing_is_null_but_the_state_and_no_amount_has_parts_of_a_cent(string answers)
    {
        var text = (await api.AssessAsync(Sheets.Sheet(answers))).Text;

        using var report = JsonDocument.Parse(text);
        Assert.Equal(["state"], Nulls(report.RootElement));
        Assert.All(Numbers(report.RootElement), number => Assert.Matches(PlainNumber(), number));
    }

    [Fact]
    public async Task The_example_of_the_format_has_every_member_it_names()
    {
        var report = (await api.AssessAsync(Sheets.Roth)).Json;

        var amounts = report["federal"]!["amounts"]!.AsObject().Select(amount => amount.Key).ToList();
        Assert.All(NamesOfTheExample, name => Assert.Contains(name, amounts));
        Assert.NotEmpty(report["federal"]!["findings"]!.AsArray());
        Assert.NotEmpty(report["federal"]!["notes"]!.AsArray());
        Assert.Contains(report["federal"]!["notes"]!.AsArray(), note => note!["citations"]!.AsArray().Count > 0);
    }

    [Theory]
    [InlineData("CA", "limited")]
    [InlineData("tx", "not-deductible")]
    [InlineData("MN", "not-deductible")]
    public async Task State_that_was_named_has_its_members_in_their_order(string state, string verdict)
    {
        var report = (await api.AssessAsync(Sheets.Roth.With("year", 2025).With("state", state).With("state-basis", "same").With("state-other-itemized", 0))).Json;

        var part = report["state"]!;
        Has(part, "state", "verdict", "headline", "amounts", "findings", "notes", "name", "decidedBy", "certainty", "otherReadings");
        Assert.Equal(state.ToUpperInvariant(), Text(part["state"]));
        Assert.Equal(verdict, Text(part["verdict"]));
        Assert.All(part["amounts"]!.AsObject(), amount => Assert.Contains(amount.Key, AmountNames));
        Assert.All(part["findings"]!.AsArray(), step => CheckFinding(step!));
        Assert.All(part["notes"]!.AsArray(), note => CheckNote(note!));
        Assert.All(part["otherReadings"]!.AsArray(), reading => HasBut(reading!, "deductible", "rule", "because", "verdict", "amounts"));
        CheckFederal(report["federal"]!);
    }

    [Fact]
    public async Task Amounts_of_a_state_are_those_of_its_own_floor()
    {
        var report = (await api.AssessAsync(Sheets.Roth.With("year", 2025).With("state", "CA"))).Json;

        // 27,000 - 15,000 = 12,000; 2% of 60,000 = 1,200; 10,800 is left. Federal law allows nothing.
        var amounts = report["state"]!["amounts"]!;
        Assert.Equal((12000m, 1200m, 10800m), (amounts["loss"]!.GetValue<decimal>(), amounts["floor"]!.GetValue<decimal>(), amounts["deductible"]!.GetValue<decimal>()));
        Assert.Equal(0m, report["federal"]!["amounts"]!["deductible"]!.GetValue<decimal>());
    }

    [Fact]
    public async Task Unknown_fact_that_matters_to_the_state_alone_tells_its_readings_there()
    {
        var report = (await api.AssessAsync(Sheets.Roth.Without("agi").With("year", 2025).With("state", "CA"))).Json;

        var fact = Assert.Single(report["unknowns"]!.AsArray(), fact => Text(fact!["question"]) == "agi")!;
        Assert.True(fact["matters"]!.GetValue<bool>());
        Assert.False(fact["turnsVerdict"]!.GetValue<bool>());
        Assert.Equal([12000m, 0m], fact["stateReadings"]!.AsArray().Select(reading => reading!["deductible"]?.GetValue<decimal>()));
        Assert.Null(report["state"]!["amounts"]!["deductible"]);
        Assert.Equal("not-deductible", Text(report["federal"]!["verdict"]));
    }

    private static void CheckFederal(JsonNode federal)
    {
        Has(federal, "verdict", "decidedBy", "character", "certainty", "headline", "amounts", "findings", "notes", "otherReadings");
        Assert.Contains(Text(federal["verdict"]), Verdicts);
        Assert.Contains(Text(federal["character"]), Characters);
        Assert.Contains(Text(federal["certainty"]), Certainties);
        Assert.Matches(Word(), Text(federal["decidedBy"]));
        Assert.NotEmpty(Text(federal["headline"]));
        Assert.All(federal["amounts"]!.AsObject(), amount => Assert.Contains(amount.Key, AmountNames));
        Assert.NotEmpty(federal["findings"]!.AsArray());
        Assert.All(federal["findings"]!.AsArray(), step => CheckFinding(step!));
        Assert.All(federal["notes"]!.AsArray(), note => CheckNote(note!));
        Assert.All(federal["otherReadings"]!.AsArray(), reading => HasBut(reading!, "deductible", "rule", "because", "verdict", "amounts"));
    }

    private static void CheckFinding(JsonNode step)
    {
        Assert.Equal(
            ["rule", "asks", "answer", "because", "certainty", "years", "working", "citations"],
            step.AsObject().Select(member => member.Key).Where(member => member is not ("before" or "after")));
        Assert.Contains(Text(step["answer"]), Answers);
        Assert.Contains(Text(step["certainty"]), Certainties);
        Assert.All(step["working"]!.AsArray(), line => Has(line!, "words", "amount"));
        Assert.All(step["citations"]!.AsArray(), citation => CheckCitation(citation!));
    }

    private static void CheckNote(JsonNode note)
    {
        Has(note, "kind", "id", "text", "citations");
        Assert.Contains(Text(note["kind"]), NoteKinds);
        Assert.Matches(Word(), Text(note["id"]));
        Assert.NotEmpty(Text(note["text"]));
        Assert.All(note["citations"]!.AsArray(), citation => CheckCitation(citation!));
    }

    private static void CheckCitation(JsonNode citation)
    {
        Has(citation, "id", "cite", "kind", "url", "years");
        Assert.StartsWith("https://", Text(citation["url"]), StringComparison.Ordinal);
        Assert.Matches(Word(), Text(citation["kind"]));
        Assert.Matches(Years(), Text(citation["years"]));
    }

    private static void CheckUnknown(JsonNode fact)
    {
        HasBut(fact, "settledBy", "question", "matters", "turnsVerdict", "readings");
        Assert.All(fact["readings"]!.AsArray(), reading => Has(WithoutAmounts(reading!), "answer", "words", "verdict"));
    }

    // The amounts are absent where one value alone does not fix them.
    private static JsonObject WithoutAmounts(JsonNode reading) => new(reading.AsObject()
        .Where(member => member.Key is not ("deductible" or "taxable" or "additionalTax"))
        .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    // The amounts are absent where the other answer does not fix them.
    private static void CheckChange(JsonNode change) => Has(
        new JsonObject(change.AsObject().Where(member => member.Key is not ("deductible" or "taxable" or "additionalTax")).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))),
        "question", "from", "fromWords", "to", "toWords", "verdict", "kind");

    private static void CheckYear(JsonNode year)
    {
        HasBut(year, "deductible", "year", "verdict", "headline");
        Assert.Contains(Text(year["verdict"]), Verdicts);
    }

    private static void Has(JsonNode node, params string[] members) => Assert.Equal(members, node.AsObject().Select(member => member.Key));

    private static void HasBut(JsonNode node, string optional, params string[] members) =>
        Assert.Equal(members, node.AsObject().Select(member => member.Key).Where(member => member != optional));

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static IEnumerable<string> Nulls(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Value.ValueKind == JsonValueKind.Null ? [member.Name] : Nulls(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Nulls),
        _ => [],
    };

    private static IEnumerable<string> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Numbers(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
        JsonValueKind.Number => [element.GetRawText()],
        _ => [],
    };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9A-Z]+)*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(all years|to \d{4}|\d{4}|\d{4} on|\d{4}-\d{4})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Years();

    [GeneratedRegex(@"^-?\d+(\.\d?[1-9])?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainNumber();
}
