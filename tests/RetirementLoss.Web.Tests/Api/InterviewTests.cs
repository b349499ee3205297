using System.Net;
using System.Text.Json.Nodes;
using RetirementLoss.Rules;

namespace RetirementLoss.Web.Tests.Api;

public sealed class InterviewTests(ApiHost api) : IClassFixture<ApiHost>
{
    private static readonly string[] Kinds = ["choice", "yes-no", "amount", "day", "whole-number"];
    private static readonly string[] Doors = ["kind", "amount", "cost", "state", "shown"];
    private static readonly string[] Help = ["hint", "why", "whereToFind"];

    [Fact]
    public async Task Every_question_is_described_in_order()
    {
        var interview = (await api.GetAsync("/api/interview")).Json;

        var questions = interview["questions"]!.AsArray();
        Assert.Equal(Checker.Questions.Select(question => question.Id), questions.Select(question => Text(question!["id"])));
        Assert.Equal("always", Text(questions[0]!["asked"]));
        Assert.NotEmpty(Text(interview["wording"]));
        Assert.All(questions, question =>
        {
            Assert.Contains(Text(question!["kind"]), Kinds);
            Assert.NotEmpty(Text(question["name"]));
            Assert.NotEmpty(Text(question["prompt"]));
            Assert.NotEmpty(Text(question["asked"]));
            Assert.True(question["mayBeUnknown"]!.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False);
            // A whole number is chosen among a few, or typed where there are many.
            Assert.True(Text(question["kind"]) == "whole-number" || (Text(question["kind"]) is "choice" or "yes-no") == (question["options"]!.AsArray().Count > 0));
            Assert.All(question["options"]!.AsArray(), option => Assert.NotEmpty(Text(option!["token"]) + Text(option["words"])));
        });
    }

    [Fact]
    public async Task A_described_question_tells_its_help_and_what_is_assumed()
    {
        var questions = (await api.GetAsync("/api/interview")).Json["questions"]!.AsArray();

        var account = questions.Single(question => Text(question!["id"]) == "account")!;
        Assert.All(Help, member => Assert.NotEmpty(Text(account[member])));
        Assert.Contains(account["options"]!.AsArray(), option => Text(option!["token"]) == "roth-ira" && Text(option["words"]) == "Roth IRA");
        var left = questions.Single(question => Text(question!["id"]) == "same-kind-left")!;
        Assert.Equal("no", Text(left["assumes"]!["answer"]));
        Assert.NotEmpty(Text(left["assumes"]!["said"]));
        Assert.NotEmpty(Text(left["settledBy"]));
    }

    [Fact]
    public async Task Options_that_are_not_always_offered_say_so_and_the_next_question_lists_only_those_that_fit()
    {
        var happened = (await api.GetAsync("/api/interview")).Json["questions"]!.AsArray().Single(question => Text(question!["id"]) == "happened")!;
        var roth = (await api.PostAsync("/api/interview/next", """{ "answers": { "year": 2017, "account": "roth-ira" } }""")).Json["question"]!;

        Assert.Equal("depends on earlier answers", Text(happened["options"]!.AsArray().Single(option => Text(option!["token"]) == "converted-to-roth")!["offered"]));
        Assert.Null(happened["options"]!.AsArray().Single(option => Text(option!["token"]) == "paid-out")!["offered"]);
        Assert.DoesNotContain(roth["options"]!.AsArray(), option => Text(option!["token"]) == "converted-to-roth");
    }

    [Fact]
    public async Task A_stolen_payout_of_which_nothing_was_taxed_is_asked_for_its_untaxed_part()
    {
        var step = await api.PostAsync("/api/interview/next", """{ "answers": { "year": 2022, "account": "roth-ira", "happened": "stolen", "stolen-how": "after-i-paid-it-out", "handed-over-for": "investing", "theft-timing": "same-year", "recovery-possible": false, "payout-taxed": 0 } }""");

        Assert.Equal(HttpStatusCode.OK, step.Status);
        Assert.Equal("payout-tax-free", Text(step.Json["question"]!["id"]));
    }

    [Fact]
    public async Task No_answers_give_the_first_question()
    {
        var step = (await api.PostAsync("/api/interview/next", """{ "answers": {} }""")).Json;

        Assert.False(step["complete"]!.GetValue<bool>());
        Assert.Equal("year", Text(step["question"]!["id"]));
    }

    [Fact]
    public async Task The_next_question_is_worded_for_the_answers()
    {
        var roth = (await api.PostAsync("/api/interview/next", """{ "answers": { "year": 2017, "account": "roth-ira", "happened": "paid-out", "same-kind-left": false, "paid-in": "cash" } }""")).Json;
        var sep = (await api.PostAsync("/api/interview/next", """{ "answers": { "year": 2019, "account": "sep-ira", "happened": "paid-out", "any-basis": "yes", "same-kind-left": false, "paid-in": "cash" } }""")).Json;

        Assert.Equal("received", Text(roth["question"]!["id"]));
        Assert.Contains("2017", Text(roth["question"]!["prompt"]), StringComparison.Ordinal);
        Assert.Contains("Roth", Text(roth["question"]!["hint"]), StringComparison.Ordinal);
        Assert.Contains("2019", Text(sep["question"]!["prompt"]), StringComparison.Ordinal);
        Assert.Contains("SEP", Text(sep["question"]!["hint"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_can_walk_the_interview_to_its_end_and_have_the_sheet_assessed()
    {
        var sheet = new JsonObject { ["year"] = 2017, ["account"] = "roth-ira", ["happened"] = "paid-out" };
        var source = Sheets.Roth;
        JsonNode step;
        while (!(step = (await api.PostAsync("/api/interview/next", new JsonObject { ["answers"] = sheet.DeepClone() }.ToJsonString())).Json)["complete"]!.GetValue<bool>())
        {
            var id = Text(step["question"]!["id"]);
            sheet[id] = source[id]?.DeepClone() ?? (id == "paid-in" ? "cash" : step["question"]!["mayBeUnknown"]!.GetValue<bool>() ? "unknown" : Text(step["question"]!["options"]![0]!["token"]));
        }

        Assert.Null(step["question"]);
        Assert.Equal(sheet.Count, step["answers"]!.AsObject().Count);
        var report = await api.AssessAsync(sheet);
        Assert.Equal(HttpStatusCode.OK, report.Status);
        Assert.Equal(10800, report.Json["federal"]!["amounts"]!["deductible"]!.GetValue<decimal>());
        Assert.DoesNotContain(report.Json["federal"]!["notes"]!.AsArray(), note => Text(note!["id"]).StartsWith("assumed-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_are_described_for_the_opening_and_for_every_situation()
    {
        var interview = (await api.GetAsync("/api/interview")).Json;

        Assert.Equal(["account", "happened"], interview["opening"]!.AsArray().Select(page => Text(page!["id"])));
        var situations = interview["situations"]!.AsArray();
        Assert.Equal(Checker.Situations.Select(situation => situation.Id), situations.Select(situation => Text(situation!["id"])));
        var known = interview["questions"]!.AsArray().Select(question => Text(question!["id"])).ToHashSet(StringComparer.Ordinal);
        var pages = situations.SelectMany(situation => situation!["pages"]!.AsArray()).Concat(interview["opening"]!.AsArray()).ToList();
        Assert.All(pages, page =>
        {
            Assert.NotEmpty(Text(page!["title"]));
            Assert.Contains(Text(page["door"]), Doors);
            Assert.All(page["questions"]!.AsArray(), id => Assert.Contains(Text(id), known));
        });
        Assert.Equal(known.Order(StringComparer.Ordinal), pages.SelectMany(page => page!["questions"]!.AsArray()).Select(Text).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Papers_are_described_with_their_boxes_as_under_their_own_address()
    {
        var interview = (await api.GetAsync("/api/interview")).Json;
        var papers = (await api.GetAsync("/api/papers")).Json;

        Assert.True(JsonNode.DeepEquals(papers["papers"], interview["papers"]));
        Assert.NotEmpty(interview["papers"]![0]!["boxes"]!.AsArray());
    }

    [Fact]
    public async Task Before_the_opening_is_complete_nothing_is_firm_and_there_are_no_doors()
    {
        var step = (await api.PostAsync("/api/interview/next", """{ "answers": { "year": 2024, "account": "roth-ira" } }""")).Json;

        Assert.Null(step["firm"]);
        Assert.Null(step["doors"]);
        Assert.Equal("happened", Text(step["page"]!["id"]));
        Assert.Equal("happened", Text(step["page"]!["questions"]![0]));
    }

    [Fact]
    public async Task An_answer_that_can_turn_no_more_is_told_with_what_each_door_would_ask()
    {
        var step = (await api.PostAsync("/api/interview/next", """{ "answers": { "year": 2024, "account": "roth-ira", "happened": "paid-out" } }""")).Json;

        Assert.Equal("none", Text(step["firm"]!["kind"]));
        Assert.Contains("2024", Text(step["firm"]!["headline"]), StringComparison.Ordinal);
        Assert.Equal(["amount", "cost", "state"], step["doors"]!.AsArray().Select(door => Text(door!["door"])));
        Assert.All(step["doors"]!.AsArray(), door =>
        {
            Assert.Equal(door!["count"]!.GetValue<int>(), door["questions"]!.AsArray().Count);
            Assert.Equal(door["count"]!.GetValue<int>() > 0, door["pages"]!.GetValue<int>() > 0);
            Assert.Equal(door["count"]!.GetValue<int>() > 0, step["firm"]!["staysOpen"]!.AsArray().Select(Text).Contains(Text(door["door"])));
        });
        Assert.Contains("received", step["doors"]![0]!["questions"]!.AsArray().Select(Text));
        Assert.Contains("state", step["doors"]![2]!["questions"]!.AsArray().Select(Text));
    }

    [Fact]
    public async Task An_answer_that_can_still_turn_is_not_told_as_firm_until_what_turns_it_was_sent()
    {
        const string Opening = """ "year": 2017, "account": "roth-ira", "happened": "paid-out" """;
        var open = (await api.PostAsync("/api/interview/next", $$"""{ "answers": { {{Opening}} } }""")).Json;
        var lost = (await api.PostAsync("/api/interview/next", $$"""{ "answers": { {{Opening}}, "paid-in": "cash", "received": 15000, "basis-given": "total", "basis-left": 27000, "same-kind-left": false } }""")).Json;
        var gained = (await api.PostAsync("/api/interview/next", $$"""{ "answers": { {{Opening}}, "paid-in": "cash", "received": 27000, "basis-given": "total", "basis-left": 15000, "same-kind-left": false } }""")).Json;

        Assert.Null(open["firm"]);
        Assert.NotNull(open["doors"]);
        Assert.Equal("deduction", Text(lost["firm"]!["kind"]));
        Assert.Equal(("none", "no-loss"), (Text(gained["firm"]!["kind"]), Text(gained["firm"]!["verdict"])));
        var example = await api.AssessAsync(Sheets.Roth);
        Assert.Equal("limited", Text(example.Json["federal"]!["verdict"]));
    }

    [Fact]
    public async Task When_all_was_answered_no_door_asks_more()
    {
        var step = (await api.PostAsync("/api/interview/next", """{ "answers": { "year": 2025, "account": "traditional-ira", "happened": "still-inside", "put-in": 5000 } }""")).Json;

        Assert.True(step["complete"]!.GetValue<bool>());
        Assert.Null(step["page"]);
        Assert.Equal("none", Text(step["firm"]!["kind"]));
        Assert.Empty(step["firm"]!["staysOpen"]!.AsArray());
        Assert.All(step["doors"]!.AsArray(), door => Assert.Equal(0, door!["count"]!.GetValue<int>()));
    }

    [Fact]
    public async Task An_unreadable_answer_is_refused_here_as_well()
    {
        var answered = await api.PostAsync("/api/interview/next", """{ "answers": { "year": "then" } }""");

        Assert.Equal(HttpStatusCode.BadRequest, answered.Status);
        Assert.NotEmpty(answered.ErrorsAt("year"));
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
