using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace RetirementLoss.Web.Tests.Api;

public sealed class ReturnsTests(ApiHost api) : IClassFixture<ApiHost>
{
    private const string Facts = """ "year": 2017, "filing-status": "single", "agi": 60000, "other-two-percent": 0, "other-itemized": 20000, "age-or-blind-boxes": 0 """;
    private const string Roth = """{ "account": "roth-ira", "happened": "paid-out", "received": 16000, "basis-given": "total", "basis-left": 27000, "same-kind-left": false }""";
    private const string Traditional = """{ "account": "traditional-ira", "happened": "paid-out", "any-basis": true, "received": 5000, "basis-given": "total", "basis-left": 9000, "same-kind-left": false }""";

    [Fact]
    public async Task Two_pools_pay_the_floor_once()
    {
        var answered = await Returned($$"""{ "return": { {{Facts}} }, "accounts": [ {{Roth}}, {{Traditional}} ], "asOf": "2026-11-21" }""");

        Assert.Equal(HttpStatusCode.OK, answered.Status);
        var whole = answered.Json["return"]!;
        Assert.Equal(13800, Number(whole["federal"]!["amounts"]!["deductible"]));
        Assert.Equal(1200, Number(whole["federal"]!["amounts"]!["floor"]));
        Assert.Equal([9800m, 4000m], whole["parts"]!.AsArray().Select(part => Number(part!["deductible"])));
        Assert.Equal(1200, Number(whole["onlyTogether"]));
        Assert.Equal(13800, Number(whole["deductibleAtLeast"]));
        Assert.True(whole.AsObject().ContainsKey("state"));
        Assert.Equal("2026-11-21", answered.Json["asOf"]!.GetValue<string>());
    }

    [Fact]
    public async Task Each_account_stands_in_it_as_the_assessments_answer_it()
    {
        var returned = await Returned($$"""{ "return": { {{Facts}} }, "accounts": [ {{Roth}}, {{Traditional}} ] }""");
        var alone = await api.PostAsync("/api/assessments", $$"""{ "answers": { {{Facts}}, {{Roth.Trim('{', '}')}} } }""");

        Assert.True(JsonNode.DeepEquals(alone.Json, returned.Json["accounts"]![0]));
    }

    [Theory]
    [InlineData("""{ "return": { "year": 2017, "agi": "lots" }, "accounts": [ { "account": "roth-ira", "received": "-5" } ] }""", new[] { "return.agi", "accounts[0].received" })]
    [InlineData("""{ "return": { "year": 2017 }, "accounts": [ { "account": "roth-ira", "happened": "still-inside" }, { "account": "plan-401k", "happened": "still-inside", "agi": 5 } ] }""", new[] { "accounts[1].agi" })]
    [InlineData("""{ "return": { "year": 2017, "received": 5 }, "accounts": [ { "account": "roth-ira", "happened": "still-inside" } ] }""", new[] { "return.received" })]
    [InlineData("""{ "return": { "year": 2017 }, "accounts": [ { "account": "roth-ira" } ] }""", new[] { "accounts[0].happened" })]
    [InlineData("""{ "return": { "year": 2017 }, "accounts": [ { "account": "roth-ira", "happened": "still-inside", "owner": "dog", "pool": "My IRA" } ] }""", new[] { "accounts[0].owner", "accounts[0].pool" })]
    [InlineData("""{ "return": { "year": 2017 }, "accounts": [] }""", new[] { "accounts" })]
    [InlineData("""{ "return": 5, "accounts": [ 7 ] }""", new[] { "return", "accounts[0]" })]
    [InlineData("""{ "accounts": [ {} ], "extra": 1 }""", new[] { "extra", "return" })]
    [InlineData("""{ "return": { "nothing-of-the-kind": 1 }, "accounts": [ { "account": "roth-ira", "account": "roth-ira" } ] }""", new[] { "return.nothing-of-the-kind", "accounts[0].account" })]
    public async Task What_is_wrong_is_told_at_its_place(string body, string[] places)
    {
        var answered = await Returned(body);

        Assert.Equal(HttpStatusCode.BadRequest, answered.Status);
        Assert.Equal("application/problem+json", answered.MediaType);
        Assert.Equal(places.Order(StringComparer.Ordinal), answered.Json["errors"]!.AsObject().Select(error => error.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_return_that_nobody_waits_for_is_not_worked_out_to_its_end()
    {
        await using var host = new ApiHost();
        await using var left = host.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new LeavesOnceItIsRead())));
        using var client = left.CreateClient();
        using var body = new StringContent($$"""{ "return": { {{Facts}} }, "accounts": [ {{Roth}}, {{Traditional}} ] }""", Encoding.UTF8, "application/json");

        using var response = await client.PostAsync("/api/returns", body);

        Assert.Equal(499, (int)response.StatusCode);
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("failed", StringComparison.OrdinalIgnoreCase) || line.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Twenty_one_accounts_are_refused()
    {
        var answered = await Returned($$"""{ "return": { "year": 2017 }, "accounts": [ {{string.Join(',', Enumerable.Repeat(Roth, 21))}} ] }""");

        Assert.Equal(["accounts"], answered.Json["errors"]!.AsObject().Select(error => error.Key));
    }

    [Fact]
    public async Task An_open_fact_is_named_with_its_account_and_the_ends_are_told()
    {
        var open = Traditional.Replace("\"same-kind-left\": false", "\"same-kind-left\": \"unknown\"", StringComparison.Ordinal);
        var whole = (await Returned($$"""{ "return": { {{Facts}} }, "accounts": [ {{Roth}}, {{open}} ] }""")).Json["return"]!;

        Assert.Equal(9800, Number(whole["deductibleAtLeast"]));
        Assert.Equal(13800, Number(whole["deductibleAtMost"]));
        Assert.Null(whole["federal"]!["amounts"]!["deductible"]);
        Assert.Equal((1, "same-kind-left"), (whole["open"]![0]!["account"]!.GetValue<int>(), whole["open"]![0]!["question"]!.GetValue<string>()));
    }

    private Task<Answered> Returned(string body) => api.PostAsync("/api/returns", body);

    private static decimal Number(JsonNode? node) => node!.GetValue<decimal>();

    /// <summary>A sender who is gone as soon as the request is read.</summary>
    private sealed class LeavesOnceItIsRead : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, rest) =>
            {
                using var leaving = new CancellationTokenSource();
                context.RequestAborted = leaving.Token;
                context.Request.Body = new Leaving(context.Request.Body, leaving);
                await rest(context);
            });
            next(app);
        };
    }

    private sealed class Leaving(Stream body, CancellationTokenSource leaving) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = await body.ReadAsync(buffer, cancellationToken);
            if (count == 0)
            {
                await leaving.CancelAsync();
            }

            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
