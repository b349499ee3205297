using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>An assistant walks stories over the Model Context Protocol and gets the answer of the API.</summary>
public sealed class AssistantTests(ApiHost api) : IClassFixture<ApiHost>
{
    private static readonly string[] Tools = ["assess", "explain_claim", "figures_of_year", "list_questions", "next_question", "state_treatment"];

    public static TheoryData<string, string, string> Stories => new()
    {
        { """{"year":2017,"account":"roth-ira","happened":"paid-out","received":15000,"basis-given":"total","basis-left":27000,"same-kind-left":false,"paid-in":"cash","filing-status":"single","agi":60000,"other-two-percent":0,"other-itemized":5000,"age-or-blind-boxes":0}""", "basis-left", "limited" },
        { """{"year":2024,"account":"traditional-ira","happened":"paid-out","any-basis":true,"received":5000,"basis-given":"total","basis-left":9000,"same-kind-left":false,"paid-in":"cash"}""", "basis-left", "not-deductible" },
        { """{"year":2025,"account":"plan-401k","happened":"still-inside"}""", "account", "no-loss" },
    };

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task An_assistant_asks_what_the_server_says_and_is_told_the_verdict_with_its_law(string facts, string mustBeAsked, string verdict)
    {
        await using var assistant = await ConnectAsync();
        var person = JsonNode.Parse(facts)!.AsObject();
        var told = new JsonObject();
        var asked = new List<string>();
        while (true)
        {
            var next = JsonNode.Parse(Text(await assistant.CallToolAsync("next_question", Sheet(told))))!;
            if (next["complete"]!.GetValue<bool>() || next["question"]!["id"]!.GetValue<string>() is var id && asked.Count > 40)
            {
                break;
            }

            asked.Add(id);
            told[id] = person[id]?.DeepClone() ?? UsualAnswer(next["question"]!);
        }

        Assert.Contains(mustBeAsked, asked);
        var answer = JsonNode.Parse(Text(await assistant.CallToolAsync("assess", Sheet(told))))!;
        Assert.Equal(verdict, answer["verdict"]!.GetValue<string>());
        Assert.Contains(answer["taxYear"]!.ToJsonString(), answer["headline"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotEmpty(answer["sources"]!.AsArray());
        var whole = JsonNode.Parse(Text(await assistant.CallToolAsync("assess", Sheet(told, full: true))))!;
        var single = await api.AssessAsync(told);
        Assert.Equal(single.Json.ToJsonString(), whole.ToJsonString());
    }

    [Fact]
    public async Task Without_the_basis_the_short_answer_names_it_as_open()
    {
        await using var assistant = await ConnectAsync();

        var answer = JsonNode.Parse(Text(await assistant.CallToolAsync("assess", Sheet(JsonNode.Parse("""{"year":2017,"account":"roth-ira","happened":"paid-out","received":15000}""")!.AsObject()))))!;

        Assert.Contains(answer["openFacts"]!.AsArray(), fact => fact!["question"]!.GetValue<string>() == "basis-left");
    }

    [Fact]
    public async Task Each_tool_is_listed_read_only_and_those_that_answer_send_the_assistant_for_the_basis()
    {
        await using var assistant = await ConnectAsync();

        var tools = await assistant.ListToolsAsync();

        Assert.Equal(Tools, tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations is { ReadOnlyHint: true, OpenWorldHint: false }, tool.Name));
        Assert.All(tools.Where(tool => tool.Name is not "list_questions"), tool => Assert.Contains("basis", tool.Description, StringComparison.Ordinal));
        Assert.Contains("basis", assistant.ServerInstructions, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain_claim", """{"words":"hardship"}""", "sources")]
    [InlineData("explain_claim", """{"words":"hardship","year":2024}""", "For 2024")]
    [InlineData("figures_of_year", """{"year":2025,"having":"standard"}""", "checkedOn")]
    [InlineData("state_treatment", """{"state":"ca","year":2024}""", "California")]
    [InlineData("list_questions", """{}""", "paid-out-below-basis")]
    [InlineData("list_questions", """{"situation":"paid-out-below-basis"}""", "basis-left")]
    public async Task Tools_of_the_law_answer_with_sources(string tool, string arguments, string says)
    {
        await using var assistant = await ConnectAsync();

        Assert.Contains(says, Text(await assistant.CallToolAsync(tool, Arguments(arguments))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assess", """{"answers":{"year":2017,"received":"canary7654321"}}""", "received")]
    [InlineData("assess", """{"answers":{}}""", "year")]
    [InlineData("next_question", """{"answers":{"canary7654321":1}}""", "No question has this id")]
    [InlineData("figures_of_year", """{"year":1950}""", "not covered")]
    [InlineData("state_treatment", """{"state":"canary7654321","year":2024}""", "two letters")]
    [InlineData("explain_claim", """{"words":"canary7654321"}""", "No claim")]
    [InlineData("list_questions", """{"situation":"canary7654321"}""", "paid-out-below-basis")]
    public async Task What_cannot_be_answered_says_what_to_mend_and_is_not_logged(string tool, string arguments, string says)
    {
        await using var assistant = await ConnectAsync();

        var result = await assistant.CallToolAsync(tool, Arguments(arguments));

        Assert.True(result.IsError);
        Assert.Contains(says, string.Concat(result.Content.OfType<TextContentBlock>().Select(block => block.Text)), StringComparison.Ordinal);
        Assert.DoesNotContain(api.Log.Lines, line => line.Contains("canary7654321", StringComparison.Ordinal));
    }

    // Values of every kind; of each argument those of other kinds are sent.
    private static readonly string[] Kinds = ["\"canary7654321\"", "7654321.5", "1e99", "true", "null", "[]", "{}"];

    [Fact]
    public async Task Each_argument_of_each_tool_that_is_of_the_wrong_kind_is_named_with_how_it_should_look()
    {
        await using var assistant = await ConnectAsync();
        foreach (var tool in await assistant.ListToolsAsync())
        {
            var schema = JsonNode.Parse(tool.ProtocolTool.InputSchema.GetRawText())!;
            foreach (var (name, argument) in schema["properties"]!.AsObject())
            {
                var kinds = argument!["type"] is JsonArray several ? several.Select(kind => (string)kind!).ToList() : [(string)argument["type"]!];
                foreach (var value in Kinds.Where(value => !IsOf(kinds, value)))
                {
                    var told = Told(await assistant.CallToolAsync(tool.Name, Arguments($$"""{"{{name}}":{{value}}}""")));

                    Assert.Contains($"{name} must be ", told, StringComparison.Ordinal);
                    Assert.Contains((string)argument["description"]!, told, StringComparison.Ordinal);
                    Assert.DoesNotContain("7654321", told, StringComparison.Ordinal);
                }
            }

            var none = Told(await assistant.CallToolAsync(tool.Name, Arguments("""{"asof":"2026-01-01"}""")));
            Assert.All(schema["required"]?.AsArray() ?? [], needed => Assert.Contains($"{needed} is missing. ", none, StringComparison.Ordinal));
            Assert.Contains($"asof: The tool {tool.Name} has no such argument.", none, StringComparison.Ordinal);
        }

        Assert.Contains("The tools are: assess, ", Told(await assistant.CallToolAsync("canary7654321")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", -32700, "The message is empty")]
    [InlineData("{", -32700, "line 1, at byte 2")]
    [InlineData("""{"jsonrpc":"2.0",}""", -32700, "trailing commas")]
    [InlineData("5", -32600, "must be a JSON-RPC message")]
    [InlineData("[]", -32600, "one message at a time")]
    [InlineData("""{"jsonrpc":"1.0","id":1,"method":"tools/list"}""", -32600, "jsonrpc must be")]
    [InlineData("""{"jsonrpc":"2.0","id":{},"method":"tools/list"}""", -32600, "id must be")]
    [InlineData("""{"jsonrpc":"2.0","id":1.5,"method":"tools/list"}""", -32600, "id must be")]
    [InlineData("""{"jsonrpc":"2.0","id":1}""", -32600, "method is missing")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":5}""", -32600, "method must be text")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"id":2,"method":"tools/list"}""", -32600, "id: This member stands there twice")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/list\ud800"}""", -32600, "method: The text holds half a character")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"canary7654321"}""", -32601, "No such method")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":5}}""", -32602, "do not fit its method")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":5}}""", -32603, "do not fit its method")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/list","params":[]}""", -32602, "params must be an object")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call"}""", -32602, "params is missing")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":5}}""", -32602, "params.name")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"assess","arguments":"canary7654321"}}""", -32602, "params.arguments must be an object")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"assess","arguments":{"answers":{"year":2017,"year":2018}}}}""", -32600, "params.arguments.answers.year: This member stands there twice")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"assess","arguments":{"answers":{"year":["\ud800"]}}}}""", -32600, "params.arguments.answers.year[0]: The text holds half a character")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"assess","arguments":{"answers":{"\ud800":1}}}}""", -32600, "params.arguments.answers: The name of a member holds half a character")]
    public async Task A_message_that_cannot_be_answered_is_told_in_words_of_ours_with_its_place(string message, int code, string says)
    {
        using var response = await PostAsync(message);

        var text = await response.Content.ReadAsStringAsync();
        var answer = JsonNode.Parse(text.Split('\n').Select(line => line.StartsWith("data: ", StringComparison.Ordinal) ? line["data: ".Length..] : line).First(line => line.StartsWith('{')))!;
        Assert.Equal(code, (int)answer["error"]!["code"]!);
        Assert.Contains(says, (string?)answer["error"]!["message"], StringComparison.Ordinal);
        Assert.DoesNotContain("7654321", text, StringComparison.Ordinal);
        Assert.Equal(answer["id"] is not null ? HttpStatusCode.OK : HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Tools_are_listed_without_an_introduction_and_no_cookie_is_set()
    {
        using var response = await PostAsync("""{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{}}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync();
        Assert.All(Tools, tool => Assert.Contains($"\"{tool}\"", text, StringComparison.Ordinal));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_page_of_another_site_is_refused_and_one_of_this_site_is_not()
    {
        const string list = """{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{}}""";

        using var elsewhere = await PostAsync(list, "https://elsewhere.example");
        using var here = await PostAsync(list, "http://localhost");

        Assert.Equal(HttpStatusCode.Forbidden, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.OK, here.StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(string message, string? origin = null)
    {
        using var client = api.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent(message, Encoding.UTF8, "application/json") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        return await client.SendAsync(request);
    }

    private Task<McpClient> ConnectAsync() => McpClient.CreateAsync(new HttpClientTransport(
        new() { Endpoint = new Uri("http://localhost/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, api.CreateClient(), ownsHttpClient: true));

    private static Dictionary<string, object?> Sheet(JsonObject answers, bool full = false) => full ? new() { ["answers"] = answers.DeepClone(), ["full"] = true } : new() { ["answers"] = answers.DeepClone() };

    private static Dictionary<string, object?> Arguments(string json) => JsonNode.Parse(json)!.AsObject().ToDictionary(member => member.Key, member => (object?)member.Value?.DeepClone());

    private static bool IsOf(List<string> kinds, string value) => kinds.Contains(JsonNode.Parse(value) switch
    {
        null => "null",
        JsonObject => "object",
        JsonArray => "array",
        var one => one.GetValueKind() switch { System.Text.Json.JsonValueKind.String => "string", System.Text.Json.JsonValueKind.Number => "number", _ => "boolean" },
    });

    private static string Told(CallToolResult refused)
    {
        Assert.True(refused.IsError);
        return string.Concat(refused.Content.OfType<TextContentBlock>().Select(block => block.Text));
    }

    private static string Text(CallToolResult result)
    {
        var text = string.Concat(result.Content.OfType<TextContentBlock>().Select(block => block.Text));
        Assert.True(result.IsError is not true, text);
        return text;
    }

    // What a person who knows little says: that they do not know, or else what is usual.
    private static JsonNode UsualAnswer(JsonNode question) => question switch
    {
        _ when question["mayBeUnknown"]!.GetValue<bool>() => "unknown",
        _ when question["assumes"]?["answer"] is { } usual => usual.DeepClone(),
        _ when question["options"] is JsonArray { Count: > 0 } options => options[^1]!["token"]!.DeepClone(),
        _ => 0,
    };
}
