using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>Papers over the API: what they are, and what their boxes say.</summary>
public sealed class PapersApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Papers_are_listed_with_their_boxes()
    {
        var list = await host.CreateClient().GetFromJsonAsync<JsonNode>("/api/papers");

        Assert.Equal(["1099-r", "8606", "5498", "annuity-letter"], list!["papers"]!.AsArray().Select(paper => (string)paper!["id"]!));
        var gross = list["papers"]![0]!["boxes"]!.AsArray().Single(box => (string)box!["id"]! == "1");
        Assert.Equal("amount", (string)gross!["kind"]!);
        Assert.Contains("received", gross["answers"]!.AsArray().Select(question => (string)question!));
    }

    [Fact]
    public async Task Boxes_become_answers_that_the_other_addresses_take()
    {
        var client = host.CreateClient();
        var read = await (await client.PostAsJsonAsync("/api/papers/1099-r", new { boxes = new Dictionary<string, object> { ["year"] = 2017, ["1"] = 15000, ["2b-total"] = true, ["7"] = "J" } })).Content.ReadFromJsonAsync<JsonNode>();

        Assert.Equal("roth-ira", (string)read!["answers"]!["account"]!);
        Assert.Equal(15000m, (decimal)read["answers"]!["received"]!);
        Assert.Contains(read["took"]!.AsArray(), taken => (string)taken!["box"]! == "1");
        var next = await client.PostAsJsonAsync("/api/interview/next", new { answers = read["answers"] });
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Fact]
    public async Task Contradiction_is_told_and_no_answer_rests_on_it()
    {
        var read = await (await host.CreateClient().PostAsJsonAsync("/api/papers/1099-r", new { boxes = new Dictionary<string, object> { ["year"] = 2017, ["1"] = 9000, ["7"] = "J", ["ira"] = true } })).Content.ReadFromJsonAsync<JsonNode>();

        Assert.Equal(["7", "ira"], read!["contradictions"]![0]!["boxes"]!.AsArray().Select(box => (string)box!));
        Assert.Null(read["answers"]!["account"]);
    }

    [Theory]
    [InlineData("1099-r", """{"boxes":{"1":"lots"}}""", HttpStatusCode.BadRequest, "1")]
    [InlineData("1099-r", """{"boxes":{"99":1}}""", HttpStatusCode.BadRequest, "boxes")]
    [InlineData("1099-r", """{"boxes":{"1":{}}}""", HttpStatusCode.BadRequest, "1")]
    [InlineData("1099-r", """{"answers":{}}""", HttpStatusCode.BadRequest, "boxes")]
    [InlineData("1099-r", "[]", HttpStatusCode.BadRequest, "answers")]
    [InlineData("w-2", """{"boxes":{}}""", HttpStatusCode.NotFound, null)]
    public async Task What_cannot_be_read_is_named(string form, string body, HttpStatusCode status, string? member)
    {
        var response = await host.CreateClient().PostAsync($"/api/papers/{form}", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        if (member is not null)
        {
            Assert.NotNull((await response.Content.ReadFromJsonAsync<JsonNode>())!["errors"]![member]);
        }
    }

    [Fact]
    public async Task Form_8606_of_an_earlier_year_gives_what_was_left()
    {
        var read = await (await host.CreateClient().PostAsJsonAsync("/api/papers/8606", new { boxes = new Dictionary<string, object> { ["year"] = 2015, ["14"] = 1500 }, answers = new { year = 2017 } })).Content.ReadFromJsonAsync<JsonNode>();

        Assert.Equal(1500m, (decimal)read!["answers"]!["basis-left"]!);
    }
}
