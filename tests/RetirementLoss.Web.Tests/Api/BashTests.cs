using System.Diagnostics;
using AngleSharp.Html.Parser;
using RetirementLoss.Web.Tests.Starting;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>The examples of /api do what the page says when they are pasted into a shell.</summary>
public sealed class BashTests
{
    private static readonly Dictionary<string, string[]> Says = new(StringComparer.Ordinal)
    {
        ["assess"] = ["\"verdict\":\"not-deductible\"", "\"citations\""],
        ["next"] = ["\"question\"", "\"happened\""],
        ["refused"] = ["\"status\":400", "\"acount\"", "\"year\""],
        ["batch"] = ["\"row\":1,\"reference\":\"A\"", "\"row\":2,\"reference\":\"B\"", "\"verdict\":\"not-deductible\""],
        ["assistants"] = ["\"assess\"", "basis"],
    };

    [Fact]
    public async Task Each_example_of_the_page_runs_as_it_stands()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        using var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync("/api"));
        var examples = page.QuerySelectorAll("[data-bash]");

        Assert.Equal(Says.Keys.Order(StringComparer.Ordinal), examples.Select(example => example.GetAttribute("data-bash")!).Order(StringComparer.Ordinal));
        foreach (var example in examples)
        {
            var told = await RunAsync(example.TextContent, app.Address.ToString().TrimEnd('/'));
            Assert.All(Says[example.GetAttribute("data-bash")!], part => Assert.Contains(part, told, StringComparison.Ordinal));
        }
    }

    private static async Task<string> RunAsync(string script, string host)
    {
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", script]) { RedirectStandardOutput = true };
        start.Environment["HOST"] = host;
        using var bash = Process.Start(start)!;
        var told = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        Assert.Equal(0, bash.ExitCode);
        return told;
    }
}
