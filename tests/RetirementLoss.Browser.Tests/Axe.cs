using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>What axe finds wrong with a page.</summary>
/// <remarks>
/// The script of the package is run in the page itself and hands back the violations only: the package's own way opens a page of its own for
/// each result, in which it tells of every element that is right as well, and takes three times as long. No page here has frames.
/// </remarks>
internal static class Axe
{
    // A script that is evaluated has no limit of its own, and in a page without script it never ends.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private const string Run =
        """
        async only => {
          const options = only.length > 0 ? { runOnly: { type: 'rule', values: only } } : {};
          const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
          return violations.map(found => `${found.id}: ${found.help}: ${found.nodes.slice(0, 3).map(node => node.html).join(' | ')}`);
        }
        """;

    /// <summary>Each violation with its rule and the first elements that break it; of all rules, or of these only.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(this IPage page, params string[] only)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in globalThis"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(Run, only).WaitAsync(Patience);
    }
}
