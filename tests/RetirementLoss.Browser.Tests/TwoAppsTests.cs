using System.Net.Sockets;
using System.Text;
using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>A live part whose server is gone, where the setting lets another server go on with it.</summary>
[Collection(nameof(SecondAppSecondBrowser))]
public sealed class TwoAppsTests(Chromium chromium) : VisitsEnded
{
    protected override Chromium Browser => chromium;

    [Fact]
    public async Task What_is_tried_is_there_again_on_the_other_server_and_lies_sealed_until_it_is_cleared()
    {
        await using var two = await TwoApps.StartAsync();
        var page = await chromium.VisitAsync(two.Apps[0], with => with.BaseURL = two.Address.ToString());
        await page.TellToTheEndAsync(Person.RothClosed);
        await page.Locator("details.explorer > summary").ClickAsync();
        await page.Locator("#try-received").FillAsync("20000");
        await page.Locator("#try-agi").FillAsync("50123");
        // 7,000 less 2% of 50,123.
        const string now = "Now: Partly deductible, $5,997.54 to deduct. Before: Partly deductible, $10,800 to deduct.";
        await Assertions.Expect(page.Locator(".explorer-now")).ToHaveTextAsync(now);
        await StoredAsync(two, "RetirementLoss.Tried:*", isThere: true);
        Assert.DoesNotContain("50123", await AskRedisAsync(two, "EVAL \"return redis.call('GET', redis.call('KEYS', 'RetirementLoss.Tried:*')[1])\" 0"), StringComparison.Ordinal);

        // The page that was left says what it said before until it gives way.
        await page.EvaluateAsync("() => { document.documentElement.dataset.left = ''; }");
        await two.KillTheOneThatAnswered("/check/result");

        await Assertions.Expect(page.Locator("html[data-left]")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("details.explorer[open] .explorer-now")).ToHaveTextAsync(now, new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#try-received")).ToHaveValueAsync("20000");
        await Assertions.Expect(page.Locator("#try-agi")).ToHaveValueAsync("50123");
        // It lives: another answer is worked out.
        await page.Locator("#try-received").FillAsync("26000");
        await Assertions.Expect(page.Locator(".explorer-now")).Not.ToHaveTextAsync(now);

        await page.GotoAsync("/privacy");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("put aside, sealed");
        await page.GotoAsync("/check/answers");
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear my answers" }).First.ClickAsync();
        await page.ArriveAsync("/cleared$");
        await StoredAsync(two, "RetirementLoss.Tried:*", isThere: false);
    }

    private static async Task StoredAsync(TwoApps two, string names, bool isThere)
    {
        for (var tries = 0; (await AskRedisAsync(two, $"KEYS {names}")).Contains("RetirementLoss", StringComparison.Ordinal) != isThere; tries++)
        {
            Assert.True(tries < 200, isThere ? "Nothing was put aside." : "What was put aside is still there.");
            await Task.Delay(50);
        }
    }

    private static async Task<string> AskRedisAsync(TwoApps two, string command)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", two.RedisPort);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{command}\r\n"));
        await Task.Delay(100);
        var heard = new byte[64 * 1024];
        return Encoding.Latin1.GetString(heard, 0, await stream.ReadAsync(heard));
    }
}
