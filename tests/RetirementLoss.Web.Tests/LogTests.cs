using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests;

/// <summary>No message of a fault reaches a log: of pages, of live parts, of files and forms, at any level that can be set.</summary>
public sealed class LogTests
{
    private const string Amount = "7654321.09";
    private const string Words = "my-canary-words";
    private const string Name = "Zebedee Canary";

    private static readonly string[] Canaries = [Amount, "7,654,321", Words, Name, "roth-ira"];

    [Theory]
    [InlineData(false, "Production")]
    [InlineData(true, "Production")]
    [InlineData(true, "Development")]
    public async Task Rules_that_fail_on_each_answer_in_turn_tell_the_log_type_and_place_only(bool logsAll, string environment)
    {
        using var site = new Site { LogsAll = logsAll, Environment = environment };
        var story = Stories.RothClosedIn2017.With(("agi", Amount), ("itemized-not-cut", "0"));
        var visitor = await site.Visitor().TellAsync(story);
        var stuck = 0;
        foreach (var question in story.Keys)
        {
            site.Fails = answers => answers.Tokens.ContainsKey(question);
            foreach (var page in new[] { "/check", $"/check/{question}", "/check/answers", "/check/result", "/check/memo", "/check/open", "/check/stuck" })
            {
                Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync(page)).Status);
                stuck += page == "/check/result" && visitor.Path == "/check/stuck" ? 1 : 0;
            }
        }

        Assert.True(stuck > story.Count / 2, $"Only {stuck} answers made the rules fail.");

        Assert.Contains(site.Log, line => line.Contains("The rules failed on the answers of a visit.", StringComparison.Ordinal) && line.Contains(nameof(FormatException), StringComparison.Ordinal) && line.Contains("at RetirementLoss.", StringComparison.Ordinal));
        Assert.Contains(site.Log, line => line.Contains("behind it: System.ArgumentException", StringComparison.Ordinal));
        AssertSilent(site);
    }

    [Theory]
    [InlineData(false, "Production")]
    [InlineData(true, "Production")]
    [InlineData(true, "Development")]
    public async Task What_is_typed_into_forms_files_and_addresses_of_the_visit_is_in_no_line(bool logsAll, string environment)
    {
        using var site = new Site { LogsAll = logsAll, Environment = environment };
        var visitor = await site.Visitor().OpenAsync("/check/year");
        await visitor.AnswerAsync(Words);
        await visitor.TellAsync(Stories.RothClosedIn2017.With(("agi", Amount), ("itemized-not-cut", "0")));
        foreach (var question in Stories.RothClosedIn2017.Keys)
        {
            if ((await visitor.OpenAsync($"/check/{question}")).Path == $"/check/{question}")
            {
                await visitor.AnswerAsync($"{Words} {Amount} \u0661");
            }
        }

        await (await visitor.OpenAsync("/check/open")).SendFileAsync("file", Name, $"{{ \"{Words}\": {Amount}");
        await (await visitor.OpenAsync("/check/memo")).SubmitNamesAsync(("client", Name), ("firm", Words), ("preparer", Name), ("reference", Amount));
        await visitor.OpenAsync("/check/basis-left/worksheet");
        await visitor.SubmitToAsync("/check/worksheet", ("year-1", Words), ("kind-1", Words), ("amount-1", Amount), ("value-1", Amount), ("do", "use"));
        await visitor.OpenAsync("/check/result");
        await visitor.SubmitToAsync("/check/keep", ("received", $"{Amount}{Words}"), ("agi", Amount));

        Assert.NotEmpty(site.Log);
        AssertSilent(site);
    }

    [Theory]
    [InlineData("Microsoft.AspNetCore.Components.Server.Circuits.CircuitHost")]
    [InlineData("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware")]
    [InlineData("RetirementLoss.Web.Endpoints.Api")]
    [InlineData("Anything.Else")]
    public void A_fault_logged_by_any_part_keeps_its_message_to_itself(string category)
    {
        using var site = new Site { LogsAll = true };
        var logger = site.Services.GetRequiredService<ILoggerFactory>().CreateLogger(category);
        var fault = Thrown(() => throw new FormatException($"'{Amount}' of {Name}", new InvalidOperationException(Words)));

        foreach (var level in new[] { LogLevel.Debug, LogLevel.Information, LogLevel.Error })
        {
            Say(logger, level, fault, "Unhandled exception in circuit");
            Say(logger, level, fault, "It failed: {Message}", KeyValuePair.Create<string, object?>("Message", $"because {fault.Message}"));
            Say(logger, level, null, "It failed: {Fault}", KeyValuePair.Create<string, object?>("Fault", fault));
            logger.Log(level, default, Words.Length, fault, (_, told) => $"{told?.Message} {told?.InnerException?.Message} {told}");
        }

        Assert.Contains(site.Log, line => line.Contains("Unhandled exception in circuit", StringComparison.Ordinal) && line.Contains("System.FormatException", StringComparison.Ordinal) && line.Contains(nameof(Thrown), StringComparison.Ordinal));
        Assert.Contains(site.Log, line => line.Contains("It failed: {Message}", StringComparison.Ordinal));
        AssertSilent(site);
    }

    [Fact]
    public void Control_a_canary_that_is_no_fault_is_seen_by_the_log_that_is_kept()
    {
        using var site = new Site();

        site.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Anything").Log(LogLevel.Error, default, Words, null, (words, _) => words);

        Assert.Contains(site.Log, line => line.Contains(Words, StringComparison.Ordinal));
    }

    private static void AssertSilent(Site site)
    {
        foreach (var canary in Canaries)
        {
            Assert.DoesNotContain(site.Log, line => line.Contains(canary, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static void Say(ILogger logger, LogLevel level, Exception? fault, string words, params KeyValuePair<string, object?>[] values)
    {
        IReadOnlyList<KeyValuePair<string, object?>> line = [.. values, new("{OriginalFormat}", words)];
        logger.Log(level, default, line, fault, (told, _) => string.Join(' ', told));
    }

    private static FormatException Thrown(Action act)
    {
        try
        {
            act();
        }
        catch (FormatException fault)
        {
            return fault;
        }

        throw new InvalidOperationException("Nothing was thrown.");
    }
}
