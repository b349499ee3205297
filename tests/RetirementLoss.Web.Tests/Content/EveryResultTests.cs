using System.Text;
using AngleSharp.Dom;
using RetirementLoss.Web.Tests.Visits;

namespace RetirementLoss.Web.Tests.Content;

/// <summary>The page of the result of every worked example: its first screen is short, and the page is not heavy.</summary>
public sealed class EveryResultTests(Site site) : IClassFixture<Site>
{
    private const int MostWords = 150;
    private const int MostBytes = 72 * 1024;

    // A victim is told first what to do for help, a state has a panel of its own, and an open fact has a card: where these meet, a first screen can be somewhat longer.
    private const int MostWhereMuchMeets = 180;
    private const int MostOfThoseInAHundred = 3;

    [Fact]
    public async Task First_screens_have_few_words_and_pages_of_results_few_bytes()
    {
        var (told, longer) = (new List<string>(), new List<string>());
        foreach (var example in Web.Content.Library.Examples.All)
        {
            var visitor = await site.Visitor().OpenAsync($"/examples/{example.Id}");
            await visitor.PressAsync("/examples/open");
            Assert.Equal("/check/result", visitor.Path);
            var words = SeenWords(visitor.Page.QuerySelector(".first-screen")!);
            var bytes = Encoding.UTF8.GetByteCount(visitor.Html);
            if (words > MostWords)
            {
                longer.Add($"{example.Id}: {words} words");
            }

            if (words > MostWhereMuchMeets || bytes > MostBytes)
            {
                told.Add($"{example.Id}: {words} words, {bytes} bytes");
            }
        }

        Assert.True(longer.Count * 100 <= Web.Content.Library.Examples.All.Count * MostOfThoseInAHundred, string.Join(Environment.NewLine, longer));

        Assert.True(told.Count == 0, string.Join(Environment.NewLine, told));
    }

    private static int SeenWords(IElement page)
    {
        var seen = (IElement)page.Clone();
        foreach (var hidden in seen.QuerySelectorAll("details > :not(summary), [popover], .visually-hidden"))
        {
            hidden.Remove();
        }

        return seen.GetDescendants().OfType<IText>().Sum(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
