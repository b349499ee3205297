using System.Text.Json;

namespace RetirementLoss.Browser.Tests;

/// <summary>One walk through the check in another browser than the rest of the tests, with script and without.</summary>
[Collection(nameof(OneAppOneBrowser))]
public sealed class FirefoxTests(WebApp app)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly Dictionary<string, string> Story = new()
    {
        ["year"] = "2017",
        ["account"] = "roth-ira",
        ["happened"] = "paid-out",
        ["received"] = "15,000",
        ["paid-in"] = "cash",
        ["basis-given"] = "total",
        ["basis-left"] = "27000",
        ["same-kind-left"] = "no",
        ["filing-status"] = "single",
        ["agi"] = "60000",
        ["other-two-percent"] = "0",
        ["other-itemized"] = "20000",
        ["age-or-blind-boxes"] = "0",
        ["recent-conversions"] = "0",
        ["over-59-half"] = "yes",
    };

    [InFirefox]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_story_is_told_to_its_result(bool hasScript)
    {
        await using var firefox = await Firefox.StartAsync(hasScript);
        await firefox.GoAsync(new Uri(app.Address, "/check/year"));
        for (var pages = 0; await PathAsync(firefox) is not ("/check/now" or "/check/answers"); pages++)
        {
            Assert.True(pages < 15, $"The walk does not end; it stands at {await PathAsync(firefox)}.");
            await TellAsync(firefox);
        }

        // What is left is behind doors: the amount needs the return.
        if (await PathAsync(firefox) == "/check/now")
        {
            await PressAndWaitAsync(firefox, "document.querySelector(\"form[action$='/check/doors'] button[value=amount], form[action$='/check/doors'] button\")");
            for (var pages = 0; await PathAsync(firefox) is not ("/check/now" or "/check/answers"); pages++)
            {
                Assert.True(pages < 15, $"The walk does not end; it stands at {await PathAsync(firefox)}.");
                await TellAsync(firefox);
            }
        }

        await firefox.GoAsync(new Uri(app.Address, "/check/result"));

        Assert.Equal("/check/result", await PathAsync(firefox));
        Assert.Contains("You could deduct $10,800", await firefox.AskAsync("document.body.textContent"), StringComparison.Ordinal);
        Assert.Equal(hasScript ? "true" : "false", await firefox.AskAsync("String(!!window.wrappedJSObject?.Blazor)"));
    }

    private async Task TellAsync(Firefox firefox)
    {
        if (await PathAsync(firefox) == "/check/story")
        {
            // The cards ask what the list of all happenings asks in one field.
            await firefox.GoAsync(new Uri(app.Address, "/check/happened"));
        }

        var asked = JsonSerializer.Deserialize<string[]>(await firefox.AskAsync("JSON.stringify([...document.querySelectorAll(\"form.question input[type=hidden][name$='.words']\")].map(mark => mark.name.slice(0, -6)))") ?? "[]")!;
        Assert.NotEmpty(asked);
        foreach (var question in asked)
        {
            var answer = Story.GetValueOrDefault(question, "unknown");
            var field = $"[...document.querySelectorAll('form.question [name=\"{question}\"]')]";
            switch (await firefox.AskAsync($"(() => {{ const all = {field}; const choice = all.find(one => one.value === '{answer}' && (one.type === 'radio' || one.type === 'checkbox')); if (choice) {{ for (let up = choice.closest('details'); up; up = up.parentElement.closest('details')) up.open = true; return choice.checked ? 'done' : 'choice'; }} const list = all.find(one => one.localName === 'select'); if (list) {{ list.value = '{answer}'; return 'done'; }} const box = all.find(one => one.type === 'text'); return !box ? 'none' : box.getClientRects().length === 0 ? 'hidden' : box.value === '' ? 'box' : 'done'; }})()"))
            {
                case "choice":
                    await firefox.PressAsync($"{field}.find(one => one.value === '{answer}')");
                    break;
                case "box":
                    await firefox.PressAsync($"{field}.find(one => one.type === 'text')");
                    await firefox.TypeAsync(answer);
                    break;
            }
        }

        await PressAndWaitAsync(firefox, "document.querySelector('form.question button[type=submit], form.question button:not([type])')");
        Assert.DoesNotContain("Error:", await firefox.AskAsync("document.title"), StringComparison.Ordinal);
    }

    private static async Task PressAndWaitAsync(Firefox firefox, string button)
    {
        const string shown = "document.readyState === 'complete' ? location.pathname + document.querySelector('h1')?.textContent + [...document.querySelectorAll(\"input[name$='.words']\")].map(mark => mark.name).join() : ''";
        var before = await firefox.AskAsync(shown);
        await firefox.PressAsync(button);
        for (var waited = TimeSpan.Zero; await firefox.AskAsync(shown) is var now && (now == before || now is null or ""); waited += TimeSpan.FromMilliseconds(100))
        {
            Assert.True(waited < Patience, $"Nothing came after {before}.");
            await Task.Delay(100);
        }
    }

    private static Task<string?> PathAsync(Firefox firefox) => firefox.AskAsync("location.pathname");
}
