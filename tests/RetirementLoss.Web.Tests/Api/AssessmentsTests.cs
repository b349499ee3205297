using System.Net;
using System.Text.Json.Nodes;

namespace RetirementLoss.Web.Tests.Api;

public sealed class AssessmentsTests(ApiHost api) : IClassFixture<ApiHost>
{
    public static TheoryData<string> BothForms => [Sheets.Roth.ToJsonString(), Sheets.RothByNames.ToJsonString()];

    [Theory]
    [MemberData(nameof(BothForms))]
    public async Task Roth_iras_closed_below_basis_in_2017_are_limited_by_the_floor(string answers)
    {
        var answered = await api.AssessAsync(Sheets.Sheet(answers));

        Assert.Equal(HttpStatusCode.OK, answered.Status);
        Assert.Equal("application/json", answered.MediaType);
        var federal = answered.Json["federal"]!;
        Assert.Equal("limited", Text(federal["verdict"]));
        Assert.Equal("miscellaneous-itemized-floor", Text(federal["decidedBy"]));
        Assert.Equal("miscellaneous-itemized", Text(federal["character"]));
        Assert.Equal("agency-view", Text(federal["certainty"]));
        var amounts = federal["amounts"]!;
        Assert.Equal(12000, Number(amounts["economicLoss"]));
        Assert.Equal(27000, Number(amounts["basis"]));
        Assert.Equal(15000, Number(amounts["received"]));
        Assert.Equal(0, Number(amounts["taxable"]));
        Assert.Equal(12000, Number(amounts["loss"]));
        Assert.Equal(1200, Number(amounts["floor"]));
        Assert.Equal(10800, Number(amounts["deductible"]));
        Assert.Equal(9450, Number(amounts["usefulOverStandardDeduction"]));
        var floor = federal["findings"]!.AsArray().Single(step => Text(step!["rule"]) == "miscellaneous-itemized-floor")!;
        Assert.Equal("limited", Text(floor["answer"]));
        Assert.Equal(12000, Number(floor["before"]));
        Assert.Equal(10800, Number(floor["after"]));
        Assert.Contains(("irc-67-a", "IRC 67(a)", "statute", "1987-2017"), Citations(floor));
    }

    [Fact]
    public async Task Popular_claims_that_touch_the_facts_are_notes_of_their_own_kind()
    {
        var federal = (await api.AssessAsync(Sheets.Roth.With("year", 2024))).Json["federal"]!;

        var claims = federal["notes"]!.AsArray().Where(note => Text(note!["kind"]) == "claim").ToList();
        Assert.InRange(claims.Count, 1, 5);
        var scheduleA = claims.Single(note => Text(note!["id"]) == "schedule-a-deduction")!;
        Assert.StartsWith("You may have read that ", Text(scheduleA["text"]), StringComparison.Ordinal);
        Assert.Contains("For 2024, that is out of date.", Text(scheduleA["text"]), StringComparison.Ordinal);
        Assert.Contains(scheduleA["citations"]!.AsArray(), citation => Text(citation!["id"]) == "irc-67-ban");
    }

    [Theory]
    [InlineData(2018, "IRC 67(g) (as in effect before P.L. 119-21 sec. 70110(b))")]
    [InlineData(2024, "IRC 67(g) (as in effect before P.L. 119-21 sec. 70110(b))")]
    [InlineData(2025, "IRC 67(g) (as in effect before P.L. 119-21 sec. 70110(b))")]
    [InlineData(2026, "IRC 67(h)")]
    public async Task The_same_facts_from_2018_are_barred_by_the_ban_as_that_year_cites_it(int year, string cite)
    {
        var answered = await api.AssessAsync(Sheets.Roth.With("year", year));

        var federal = answered.Json["federal"]!;
        Assert.Equal("not-deductible", Text(federal["verdict"]));
        Assert.Equal("miscellaneous-itemized-ban", Text(federal["decidedBy"]));
        Assert.Equal(0, Number(federal["amounts"]!["deductible"]));
        Assert.Equal(12000, Number(federal["amounts"]!["loss"]));
        Assert.Null(federal["amounts"]!["floor"]);
        var ban = federal["findings"]!.AsArray().Single(step => Text(step!["rule"]) == "miscellaneous-itemized-ban")!;
        Assert.Contains(cite, Citations(ban).Select(citation => citation.Cite));
    }

    [Fact]
    public async Task Answers_that_no_year_uses_change_nothing_and_are_told_with_the_reason()
    {
        var plain = await api.AssessAsync(Sheets.Roth);
        var more = await api.AssessAsync(Sheets.Roth.With("any-basis", false).With("loan-unpaid", 1));

        var told = more.Json.AsObject();
        var ignored = told["ignored"]!.AsArray();
        told.Remove("ignored");
        Assert.Equal(plain.Json.ToJsonString(), told.ToJsonString());
        Assert.DoesNotContain("ignored", plain.Json.AsObject().Select(member => member.Key));
        Assert.Equal(["any-basis", "loan-unpaid"], ignored.Select(one => Text(one!["question"])).Order(StringComparer.Ordinal));
        Assert.All(ignored, one => Assert.EndsWith(".", Text(one!["because"]), StringComparison.Ordinal));
        Assert.DoesNotContain("any-basis", told["answers"]!.AsObject().Select(answer => answer.Key));
    }

    [Fact]
    public async Task An_answer_that_another_year_of_the_strip_uses_is_not_called_ignored()
    {
        Assert.DoesNotContain("ignored", (await api.AssessAsync(Sheets.Roth.With("year", 2024))).Json.AsObject().Select(member => member.Key));
    }

    [Fact]
    public async Task What_went_in_takes_the_way_of_parts_and_the_report_says_so()
    {
        var answered = await api.AssessAsync(Sheets.Roth.Without("basis-left").With("contributed", 20000).With("moved-in", 7000).With("recovered", 0));

        // 20,000 + 7,000 - 15,000 = 12,000, less 2% of 60,000.
        Assert.Equal(10800, Number(answered.Json["federal"]!["amounts"]!["deductible"]));
        Assert.Equal("parts", Text(answered.Json["answers"]!["basis-given"]));
        Assert.Contains(answered.Json["federal"]!["notes"]!.AsArray(), note => Text(note!["id"]) == "assumed-basis-given");
        Assert.Null(answered.Json["ignored"]);
    }

    [Theory]
    [InlineData("/api/assessments")]
    [InlineData("/api/interview/next")]
    public async Task An_amount_of_basis_beside_the_word_that_there_is_none_is_refused_at_the_amount(string address)
    {
        var answered = await api.PostAsync(address, """{ "answers": { "year": 2025, "account": "traditional-ira", "happened": "paid-out", "received": 8000, "any-basis": false, "basis-left": 12000 } }""");

        Assert.Equal(HttpStatusCode.BadRequest, answered.Status);
        Assert.Equal(["basis-left"], answered.ErrorMembers);
        Assert.Contains("any-basis", answered.ErrorsAt("basis-left")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_part_that_was_not_asked_yet_is_asked_next_and_not_refused()
    {
        const string story = """ "year": 2022, "account": "roth-ira", "happened": "stolen", "stolen-how": "after-i-paid-it-out", "handed-over-for": "investing", "theft-timing": "same-year", "recovery-possible": false """;

        var next = await api.PostAsync("/api/interview/next", $$"""{ "answers": { {{story}}, "payout-taxed": 0 } }""");
        var assessed = await api.PostAsync("/api/assessments", $$"""{ "answers": { {{story}}, "payout-taxed": 100, "all-stolen": false, "stolen-amount": 500 } }""");

        Assert.Equal(HttpStatusCode.OK, next.Status);
        Assert.Equal("payout-tax-free", Text(next.Json["question"]!["id"]));
        // What is taken for it does not fit what was stolen, so here it must be sent.
        Assert.Equal(HttpStatusCode.BadRequest, assessed.Status);
        Assert.EndsWith("Send it", Assert.Single(assessed.ErrorsAt("payout-tax-free")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("received", "\uFF11\uFF12")]
    [InlineData("received", "1\u06617")]
    [InlineData("last-paid-on", "9999-12-31")]
    [InlineData("last-paid-on", "0001-01-01")]
    [InlineData("year", "\u0662\u0660\u0661\u0667")]
    public async Task An_answer_that_nothing_can_read_is_refused_at_its_question(string question, string text)
    {
        var answered = await api.AssessAsync(Sheets.Roth.With(question, text));

        Assert.Equal(HttpStatusCode.BadRequest, answered.Status);
        Assert.Equal([question], answered.ErrorMembers);
    }

    [Fact]
    public async Task Used_answers_come_back_with_the_json_types_of_their_kinds()
    {
        var answered = await api.AssessAsync(Sheets.RothByNames.With("basis-left", "unknown"));

        var answers = answered.Json["answers"]!;
        Assert.Equal(2017, answers["year"]!.GetValue<int>());
        Assert.Equal("roth-ira", Text(answers["account"]));
        Assert.Equal(15000, Number(answers["received"]));
        Assert.False(answers["same-kind-left"]!.GetValue<bool>());
        Assert.Equal("unknown", Text(answers["basis-left"]));
    }

    [Fact]
    public async Task A_later_answer_that_is_left_out_is_assumed_and_said_to_be()
    {
        var answered = await api.AssessAsync(Sheets.Roth.Without("same-kind-left"));

        Assert.Equal(10800, Number(answered.Json["federal"]!["amounts"]!["deductible"]));
        var assumed = answered.Json["federal"]!["notes"]!.AsArray().Single(note => Text(note!["id"]) == "assumed-same-kind-left")!;
        Assert.Equal("caveat", Text(assumed["kind"]));
    }

    [Fact]
    public async Task A_basis_that_is_left_out_is_unknown_and_never_zero()
    {
        var answered = await api.AssessAsync(Sheets.Roth.Without("basis-left"));

        Assert.Equal("depends", Text(answered.Json["federal"]!["verdict"]));
        Assert.Null(answered.Json["federal"]!["amounts"]!["deductible"]);
        var unknown = answered.Json["unknowns"]!.AsArray().Single(fact => Text(fact!["question"]) == "basis-left")!;
        Assert.True(unknown["matters"]!.GetValue<bool>());
        Assert.NotEmpty(Text(unknown["settledBy"]));
        var readings = unknown["readings"]!.AsArray();
        Assert.Equal("0", Text(readings[0]!["answer"]));
        Assert.Equal("no-loss", Text(readings[0]!["verdict"]));
        Assert.DoesNotContain(readings, reading => Text(reading!["answer"]).Contains("900000000", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_opening_alone_gives_a_report()
    {
        var answered = await api.AssessAsync(Sheets.Sheet("""{ "year": 2026, "account": "traditional-ira", "happened": "still-inside" }"""));

        Assert.Equal(HttpStatusCode.OK, answered.Status);
        Assert.Equal("no-loss", Text(answered.Json["federal"]!["verdict"]));
    }

    [Theory]
    [InlineData(2009)]
    [InlineData(2027)]
    public async Task A_year_without_figures_is_outside_scope_in_words(int year)
    {
        var answered = await api.AssessAsync(Sheets.Roth.With("year", year));

        Assert.Equal("outside-scope", Text(answered.Json["federal"]!["verdict"]));
        Assert.Equal(year, answered.Json["taxYear"]!.GetValue<int>());
        Assert.Null(answered.Json["federal"]!["amounts"]!["deductible"]);
    }

    [Fact]
    public async Task The_day_asked_is_today_unless_the_request_names_it()
    {
        var today = await api.AssessAsync(Sheets.Roth);
        var then = await api.AssessAsync(Sheets.Roth, "2018-04-01");

        Assert.Equal("2026-11-21", Text(today.Json["asOf"]));
        Assert.Equal("2018-04-01", Text(then.Json["asOf"]));
    }

    [Fact]
    public async Task The_strip_of_years_covers_every_year_with_its_own_verdict()
    {
        var answered = await api.AssessAsync(Sheets.Roth);

        var years = answered.Json["years"]!.AsArray();
        Assert.Equal(Enumerable.Range(2010, 17), years.Select(year => year!["year"]!.GetValue<int>()));
        Assert.All(years, year => Assert.Equal(year!["year"]!.GetValue<int>() < 2018 ? "limited" : "not-deductible", Text(year["verdict"])));
        Assert.Equal(10800, Number(years.Single(year => year!["year"]!.GetValue<int>() == 2017)!["deductible"]));
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static decimal Number(JsonNode? node) => node!.GetValue<decimal>();

    private static IEnumerable<(string Id, string Cite, string Kind, string Years)> Citations(JsonNode step) =>
        step["citations"]!.AsArray().Select(citation => (Text(citation!["id"]), Text(citation["cite"]), Text(citation["kind"]), Text(citation["years"])));
}
