using System.Text.RegularExpressions;

namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>A script says nothing of its own: its words stand in the page, where the one writer of words puts them.</summary>
public sealed partial class WordsOfScriptsTests
{
    [Fact]
    public void Scripts_have_no_words_of_their_own()
    {
        var scripts = SourceTree.Files("src", ".js");

        Assert.Contains(scripts, script => script.Path.EndsWith("site.js", StringComparison.Ordinal));
        Violations.None(scripts.SelectMany(SaidIn));
    }

    [Theory]
    [InlineData("button.textContent = close ? 'Open all' : 'Close all';")]
    [InlineData("told.textContent = `${found} found`;")]
    [InlineData("const left = seconds => seconds < 2 ? 'nearly done' : '';")]
    [InlineData("told.textContent = 'Stopped.';")]
    [InlineData("told.textContent = \"The server could not be reached\";")]
    [InlineData("told.textContent += `, about ${n} seconds left`;")]
    public void Check_of_scripts_finds_planted_English(string text) => Assert.NotEmpty(SaidIn(new("a.js", text)));

    [Theory]
    [InlineData("'use strict';")]
    [InlineData("// A finder narrows its list.\nfetch('/check/stay', { cache: 'no-store' });")]
    [InlineData("document.querySelector('.error-summary, main h1') ?? form.closest('details:not([open])');")]
    [InlineData("document.querySelectorAll(`[data-unsure=\"${box.id}\"]`); { method: 'POST', headers: { Accept: 'application/jsonl' } }")]
    [InlineData("told.textContent = told.dataset.found.replace('#', found); new Event(kind, { type: 'DOMContentLoaded' });")]
    public void Check_of_scripts_lets_selectors_and_names_pass(string text) => Violations.None(SaidIn(new("a.js", text)));

    private static IEnumerable<string> SaidIn(SourceFile file) => Text().Matches(Comment().Replace(file.Text, ""))
        .Select(text => text.Value[1..^1]).Where(text => text != "use strict" && Place().Replace(text, "#") is var plain && (Sentence().IsMatch(plain) || Words().IsMatch(plain)))
        .Select(text => $"{file.Path}: {text}");

    [GeneratedRegex(@"(?m)^\s*//.*$|(?<=[;{}]\s*)//.*$|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"'(?:[^'\\\n]|\\.)*'|""(?:[^""\\\n]|\\.)*""|`(?:[^`\\]|\\.)*`")]
    private static partial Regex Text();

    // What a script puts into a text.
    [GeneratedRegex(@"\$\{[^}]*\}")]
    private static partial Regex Place();

    // A capital letter at the start, and more than a name: another word, or a stop.
    [GeneratedRegex(@"^\s*[A-Z][a-z]+(?:[ ,]+[a-z]+|[.!?:]$|\.\s)")]
    private static partial Regex Sentence();

    // Words alone, with no sign of a selector, a type or an address.
    [GeneratedRegex(@"^[\s,.#]*(?:[a-z]{3,}(?:[\s,.]+|$)){2,}(?:#[\s,.]*)?|^[\s,.]*#[\s,.]+[a-z]{3,}|^[\s,]*[a-z]{3,} #[ .,]")]
    private static partial Regex Words();
}
