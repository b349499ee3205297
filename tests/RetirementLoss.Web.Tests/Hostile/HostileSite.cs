using System.Buffers.Text;
using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Hostile;

/// <summary>A site with a visit that is under way: its forms with their tokens, its cookies, its saved file and the marks of its live parts.</summary>
public class HostileSite : IAsyncLifetime, IDisposable
{
    private static readonly string[] Pages =
    [
        "/", "/check/year", "/check/agi", "/check/received", "/check/now", "/check/answers", "/check/result", "/check/memo", "/check/open", "/check/basis-left/worksheet", "/check/papers/1099-r", "/return", "/return/result",
        "/advisors/client", "/advisors/batch", "/examples/c1-c3-all-roths-closed",
    ];

    private readonly Site own;
    private readonly List<FoundForm> forms = [];
    private WebApplicationFactory<Program>? unlimited;

    public HostileSite()
        : this("Production")
    {
    }

    protected HostileSite(string environment) => own = new() { LogsAll = true, Environment = environment };

    /// <summary>The server.</summary>
    internal TestServer Server => unlimited!.Server;

    /// <summary>Every form of the visit.</summary>
    internal IReadOnlyList<FoundForm> Forms => forms;

    /// <summary>The cookies of the visit, as a browser sends them.</summary>
    internal string Cookies { get; private set; } = "";

    /// <summary>What is sealed in the cookie of its answers.</summary>
    internal string Answers { get; private set; } = "";

    /// <summary>The file in which its answers are saved.</summary>
    internal string AnswerFile { get; private set; } = "";

    /// <summary>What a page says of its live parts.</summary>
    internal IReadOnlyList<string> LiveParts { get; private set; } = [];

    /// <summary>What was logged, at every level.</summary>
    public IReadOnlyCollection<string> Log => own.Log;

    public async Task InitializeAsync()
    {
        unlimited = own.WithWebHostBuilder(host => host.UseSetting("Limits:RequestsAMinute", "0").UseSetting("Pdf:Chromium", "none"));
        var jar = new CookieContainer();
        var address = new Uri("http://localhost");
        var visitor = await new Visitor(unlimited.CreateDefaultClient(address, new CookieContainerHandler(jar))).TellAsync(Stories.RothClosedIn2017);
        foreach (var page in Pages)
        {
            await visitor.OpenAsync(page);
            forms.AddRange(visitor.Page.QuerySelectorAll<IHtmlFormElement>("form[method=post]").Select(form => Found(form, visitor.Path)));
            LiveParts = LiveParts.Count > 0 ? LiveParts : [.. visitor.Html.Split("<!--Blazor:").Skip(1).Select(part => part.Split("-->")[0]).Where(part => part.Contains("descriptor", StringComparison.Ordinal))];
        }

        await visitor.OpenAsync("/check/result");
        AnswerFile = (await visitor.PressAsync("/check/save")).Html;
        Cookies = jar.GetCookieHeader(address);
        var bytes = Seal.Unprotect(Base64Url.DecodeFromChars(jar.GetCookies(address)["answers"]!.Value));
        using var press = new BrotliStream(new MemoryStream(bytes[1..]), CompressionMode.Decompress);
        using var text = new StreamReader(press);
        Answers = await text.ReadToEndAsync();
    }

    /// <summary>A cookie of answers with this text in it, not packed, as an older version wrote it.</summary>
    internal string Sealed(string text) => $"answers={Base64Url.EncodeToString(Seal.Protect(Encoding.Latin1.GetBytes(text)))}";

    private IDataProtector Seal => unlimited!.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("RetirementLoss.Answers.1");

    public Task DisposeAsync()
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            unlimited?.Dispose();
            own.Dispose();
        }
    }

    private static FoundForm Found(IHtmlFormElement form, string page) => new(
        form.GetAttribute("action") is { Length: > 0 } action ? $"/{action.TrimStart('/')}" : page,
        form.Enctype == "multipart/form-data",
        [
            .. form.QuerySelectorAll<IHtmlInputElement>("input[name]").Where(field => field.Type is not ("radio" or "checkbox") || field.IsChecked).Select(field => (field.Name!, field.Value)),
            .. form.QuerySelectorAll<IHtmlSelectElement>("select[name]").Select(list => (list.Name!, list.Value ?? "")),
            .. form.QuerySelectorAll<IHtmlTextAreaElement>("textarea[name]").Select(box => (box.Name!, box.Value)),
            .. form.QuerySelectorAll<IHtmlButtonElement>("button[name]").Select(button => (button.Name!, button.Value)),
        ]);
}

/// <summary>The same as whoever writes it runs it.</summary>
public sealed class HostileSiteInDevelopment() : HostileSite("Development");
