using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Tests.Api;

public sealed class OpenApiTests(ApiHost api) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task The_document_tells_of_every_address_of_the_api_and_of_nothing_else()
    {
        var document = await DocumentAsync();

        Assert.StartsWith("3.", document["openapi"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(["/api/assessments", "/api/assessments/batch", "/api/interview", "/api/interview/next", "/api/papers", "/api/papers/{form}", "/api/returns"], document["paths"]!.AsObject().Select(path => path.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Assessments_are_described_with_request_response_and_refusals()
    {
        var post = (await DocumentAsync())["paths"]!["/api/assessments"]!["post"]!;

        Assert.Equal("#/components/schemas/AssessmentRequest", post["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>());
        Assert.Equal(["200", "400", "401", "413", "415", "429", "500", "503"], post["responses"]!.AsObject().Select(response => response.Key).Order(StringComparer.Ordinal));
        Assert.NotNull(post["responses"]!["400"]!["content"]!["application/problem+json"]);
    }

    [Fact]
    public async Task Every_address_tells_that_it_can_be_too_many_and_that_the_server_can_fail_or_stop()
    {
        var paths = (await DocumentAsync())["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => (Address: $"{method.Key} {path.Key}", Responses: method.Value!["responses"]!)));

        Assert.All(paths, path => Assert.All(["401", "429", "500", "503"], status => Assert.NotNull(path.Responses[status]?["content"]?["application/problem+json"])));
    }

    [Fact]
    public async Task The_example_batch_gives_the_example_lines()
    {
        var post = (await DocumentAsync())["paths"]!["/api/assessments/batch"]!["post"]!;
        var content = post["requestBody"]!["content"]!.AsObject();

        Assert.Equal(["application/jsonl", "application/x-ndjson"], content.Select(type => type.Key));
        var answered = await api.PostAsync("/api/assessments/batch", Encoding.UTF8.GetBytes(content["application/jsonl"]!["example"]!.GetValue<string>()), "application/jsonl");
        Assert.Equal(post["responses"]!["200"]!["content"]!["application/jsonl"]!["example"]!.GetValue<string>(), answered.Text);
        Assert.Equal(2, answered.Text.Count(letter => letter == '\n'));
    }

    [Fact]
    public async Task The_example_request_gives_the_example_response()
    {
        var post = (await DocumentAsync())["paths"]!["/api/assessments"]!["post"]!;
        var example = post["requestBody"]!["content"]!["application/json"]!["example"]!;

        var answered = await api.PostAsync("/api/assessments", example.ToJsonString());

        Assert.Equal(HttpStatusCode.OK, answered.Status);
        Assert.True(JsonNode.DeepEquals(post["responses"]!["200"]!["content"]!["application/json"]!["example"], answered.Json));
    }

    [Theory]
    [InlineData("two-pools", 2)]
    [InlineData("two-events-of-one-pool", 1)]
    public async Task Each_example_of_a_return_gives_its_example_answer(string name, int computations)
    {
        var post = (await DocumentAsync())["paths"]!["/api/returns"]!["post"]!;
        var example = post["requestBody"]!["content"]!["application/json"]!["examples"]![name]!["value"]!;

        var answered = await api.PostAsync("/api/returns", example.ToJsonString());

        Assert.Equal(HttpStatusCode.OK, answered.Status);
        Assert.Equal(computations, answered.Json["accounts"]!.AsArray().Count);
        Assert.True(JsonNode.DeepEquals(post["responses"]!["200"]!["content"]!["application/json"]!["examples"]![name]!["value"], answered.Json));
    }

    [Fact]
    public async Task The_step_of_the_interview_is_described_with_what_is_firm_and_the_doors()
    {
        var document = await DocumentAsync();
        var schemas = document["components"]!["schemas"]!;
        var example = document["paths"]!["/api/interview/next"]!["post"]!["requestBody"]!["content"]!["application/json"]!["example"]!;
        var answered = await api.PostAsync("/api/interview/next", example.ToJsonString());

        Assert.True(JsonNode.DeepEquals(document["paths"]!["/api/interview/next"]!["post"]!["responses"]!["200"]!["content"]!["application/json"]!["example"], answered.Json));
        Assert.Equal(["answers", "complete"], Required(schemas["NextStep"]!).Order(StringComparer.Ordinal));
        Assert.NotEmpty(schemas["NextStep"]!["properties"]!["firm"]!.ToJsonString());
        Assert.NotEmpty(schemas["FirmAnswer"]!["properties"]!["staysOpen"]!["description"]!.GetValue<string>());
        Assert.NotEmpty(schemas["DoorAhead"]!["properties"]!["count"]!["description"]!.GetValue<string>());
        Assert.NotEmpty(schemas["QuestionPage"]!["properties"]!["door"]!["description"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_answers_are_described_question_by_question()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!;
        var answers = schemas["CaseAnswers"]!;

        Assert.All(["AssessmentRequest", "InterviewRequest", "BatchRow"], request => Assert.Equal("#/components/schemas/CaseAnswers", (string?)schemas[request]!["properties"]!["answers"]!["$ref"]));
        Assert.Equal(Checker.Questions.Select(question => question.Id), answers["properties"]!.AsObject().Select(question => question.Key));
        Assert.Contains(answers["properties"]!["account"]!["enum"]!.AsArray(), token => token!.GetValue<string>() == "roth-ira");
    }

    [Fact]
    public async Task The_answers_of_a_return_are_described_where_they_belong()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!;
        var account = schemas["AccountAnswers"]!["properties"]!.AsObject().Select(member => member.Key).ToList();

        Assert.All(["ReturnRequest", "BatchRow"], request => Assert.Equal("#/components/schemas/ReturnAnswers", (string?)schemas[request]!["properties"]!["return"]!["$ref"]));
        Assert.All(["ReturnRequest", "BatchRow"], request => Assert.Equal("#/components/schemas/AccountAnswers", (string?)schemas[request]!["properties"]!["accounts"]!["items"]!["$ref"]));
        Assert.Equal(ReturnSheet.Questions.Select(question => question.Id), schemas["ReturnAnswers"]!["properties"]!.AsObject().Select(question => question.Key));
        Assert.Contains("received", account);
        Assert.Contains("owner", account);
        Assert.Contains("pool", account);
        Assert.DoesNotContain("agi", account);
    }

    [Fact]
    public async Task Members_that_can_be_absent_are_not_required_and_the_rest_are()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!;

        Assert.Null(schemas["Amounts"]!["required"]);
        Assert.Contains("state", Required(schemas["AssessmentReport"]!));
        Assert.DoesNotContain("before", Required(schemas["Finding"]!));
        Assert.DoesNotContain("deductible", Required(schemas["ReadingOfFact"]!));
    }

    [Fact]
    public async Task No_member_that_can_be_absent_is_required_wherever_its_type_was_met_first()
    {
        var nullable = new NullabilityInfoContext();
        var wrong = new List<string>();
        foreach (var (name, schema) in (await DocumentAsync())["components"]!["schemas"]!.AsObject().Where(schema => schema.Value!["required"] is not null))
        {
            var members = typeof(Wire.AssessmentReport).Assembly.GetType($"{typeof(Wire.AssessmentReport).Namespace}.{name}")?.GetProperties() ?? [];
            wrong.AddRange(members
                .Where(member => member.Name != "State" && nullable.Create(member).ReadState == NullabilityState.Nullable && Required(schema!).Contains(JsonNamingPolicy.CamelCase.ConvertName(member.Name)))
                .Select(member => $"{name}.{member.Name}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_page_of_fields_has_every_address_and_every_field_of_the_document()
    {
        var document = await DocumentAsync();
        using var page = await new HtmlParser().ParseDocumentAsync((await api.GetAsync("/openapi")).Text);

        var summaries = page.QuerySelectorAll("main summary").Select(summary => summary.TextContent).ToList();
        Assert.Equal(document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} {path.Key}")), summaries.Where(summary => summary.Contains('/', StringComparison.Ordinal)));
        foreach (var (name, schema) in document["components"]!["schemas"]!.AsObject())
        {
            var told = page.GetElementById(name)!.QuerySelectorAll("tbody th").Select(field => field.TextContent).ToList();
            var members = schema!["properties"]?.AsObject().Select(member => member.Key).ToList() ?? [];
            Assert.Equal(name is "ReturnAnswers" or "AccountAnswers" ? members.Where(member => member is "owner" or "pool") : members, told);
        }

        Assert.All(page.QuerySelectorAll("main a[href^='openapi#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")!["openapi#".Length..])));
    }

    [Fact]
    public async Task The_members_are_explained()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!;

        Assert.NotEmpty(schemas["Amounts"]!["properties"]!["floor"]!["description"]!.GetValue<string>());
        Assert.NotEmpty(schemas["Finding"]!["properties"]!["because"]!["description"]!.GetValue<string>());
    }

    private static IEnumerable<string> Required(JsonNode schema) => schema["required"]!.AsArray().Select(name => name!.GetValue<string>());

    private async Task<JsonNode> DocumentAsync() => (await api.GetAsync("/openapi/v1.json")).Json;
}
