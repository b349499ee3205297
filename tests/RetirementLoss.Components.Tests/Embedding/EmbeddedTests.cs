using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Tests.Embedding;

/// <summary>Another Blazor app shows the question form, the report and the explorer at its own addresses, keeps the answers itself and takes the posts itself.</summary>
public sealed class EmbeddedTests : IAsyncLifetime, IDisposable
{
    private static readonly Dictionary<string, string> Told = new(StringComparer.Ordinal)
    {
        ["year"] = "2017",
        ["account"] = "roth-ira",
        ["happened"] = "paid-out",
        ["received"] = "15,000",
        ["basis-given"] = "total",
        ["basis-left"] = "27,000",
        ["same-kind-left"] = "no",
        ["paid-in"] = "cash",
        ["filing-status"] = "single",
        ["agi"] = "60,000",
        ["other-two-percent"] = "0",
        ["other-itemized"] = "5,000",
        ["age-or-blind-boxes"] = "0",
    };

    private readonly WebApplication app = Build();
    private readonly HttpClient client = new();

    public async Task InitializeAsync()
    {
        await app.StartAsync();
        client.BaseAddress = new(app.Urls.Single());
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task A_person_is_asked_and_answered_in_an_app_of_its_own()
    {
        var page = await ReadAsync(await client.GetAsync(new Uri("own/question", UriKind.Relative)));
        var pages = 0;
        for (; page.QuerySelector("form.question") is IHtmlFormElement form; pages++)
        {
            Assert.InRange(pages, 0, 20);
            Assert.Equal("own/question", form.GetAttribute("action"));
            page = await PostAsync(form, Told);
        }

        Assert.InRange(pages, 2, 20);
        Assert.NotEmpty(page.QuerySelectorAll(".report h1, .report h2"));
        Assert.Contains("2017", page.QuerySelector(".report")!.TextContent, StringComparison.Ordinal);
        // The live part is announced in the document, for the script of that app to wake.
        Assert.Contains(page.Descendants<IComment>(), mark => mark.Data.Contains("\"type\":\"server\"", StringComparison.Ordinal));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await client.PostAsync(new Uri("_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null)).StatusCode);
    }

    [Fact]
    public async Task What_cannot_be_read_comes_back_with_what_was_typed()
    {
        var form = (IHtmlFormElement)(await ReadAsync(await client.GetAsync(new Uri("own/question", UriKind.Relative)))).QuerySelector("form.question")!;

        var page = await PostAsync(form, new(StringComparer.Ordinal) { ["year"] = "last year" });

        Assert.NotEmpty(page.QuerySelectorAll(".has-error .error"));
        Assert.NotNull(page.QuerySelector("form.question"));
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(OwnApp).Assembly.GetName().Name });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<OwnCase>();
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        var app = builder.Build();
        app.UseAntiforgery();
        app.MapRazorComponents<OwnApp>().AddInteractiveServerRenderMode();
        return app;
    }

    private async Task<IHtmlDocument> PostAsync(IHtmlFormElement form, Dictionary<string, string> told)
    {
        var fields = form.QuerySelectorAll("input[type=hidden]").ToDictionary(field => field.GetAttribute("name")!, field => field.GetAttribute("value") ?? "", StringComparer.Ordinal);
        foreach (var question in Checker.Questions.Where(question => form.QuerySelector($"[name='{question.Id}']") is not null))
        {
            fields[question.Id] = told.GetValueOrDefault(question.Id) ?? (question.MayBeUnknown ? Answers.Unknown : question.Options.Select(option => option.Token).FirstOrDefault("0"));
        }

        using var content = new FormUrlEncodedContent(fields);
        return await ReadAsync(await client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content));
    }

    private static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());
    }
}
