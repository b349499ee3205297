using System.Text.RegularExpressions;

namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>What a screen says goes through the one writer of words, so that another language is a file.</summary>
public sealed partial class WordsOfScreensTests
{
    [Fact]
    public void Screens_say_nothing_past_the_writer_of_words() => Violations.None(SourceTree.Files("src", ".razor").SelectMany(SaidIn));

    [Theory]
    [InlineData("<p>Start the check</p>")]
    [InlineData("<p>About @count pages</p>")]
    [InlineData("<p>\n    Read this first.\n</p>")]
    [InlineData("<button title=\"Start\"></button>")]
    [InlineData("<p>@(isOne ? \"One page\" : \"More\")</p>")]
    [InlineData("<p>@verdict@(isOther ? \" (changed)\" : \"\")</p>")]
    [InlineData("<p>@T($\"Type in what the {(isForm ? \"form\" : \"letter\")} shows\")</p>")]
    [InlineData("<Folded Title=\"@(isOne ? \"One page\" : T(\"Pages\"))\" />")]
    [InlineData("<p><strong>@T(\"Mind:\")</strong> this one</p>")]
    public void Check_of_words_finds_planted_English(string text) => Assert.NotEmpty(SaidIn(new("a.razor", text)));

    [Theory]
    [InlineData("<p>@T(\"Start the check\")</p>")]
    [InlineData("<p>@Told(\"Read {0} first.\", @<a href=\"faq\">@T(\"the questions\")</a>)</p>")]
    [InlineData("<p class=\"small\">@T($\"About {count} pages\")</p>")]
    [InlineData("<dt><code>GET /api/interview</code></dt>")]
    [InlineData("@* A row of years. *@<p>@year</p>")]
    [InlineData("<p class=\"tag @(isOne ? \"one-of-many\" : null)\">@(isOne ? T(\"One page\") : T(\"Pages\"))</p>")]
    [InlineData("<p id=\"@(Of(page) ? \"at-first\" : \"at last\")\">@T(page)</p>")]
    [InlineData("@if (count > 1)\n{\n    <p>@count</p>\n}")]
    public void Check_of_words_lets_the_writer_pass(string text) => Violations.None(SaidIn(new("a.razor", text)));

    private static IEnumerable<string> SaidIn(SourceFile file)
    {
        var text = Code().Replace(Comment().Replace(file.Text, ""), "");
        return TextInElement().Matches(text).Concat(Attribute().Matches(text)).Concat(Choice().Matches(OfPrograms().Replace(text, "")))
            .Where(found => found.Groups["words"].Value.Trim() != "RetirementLoss")
            .Select(found => $"{file.Path}: {found.Groups["words"].Value.Trim()}");
    }

    // Comments, and what stands in a page as programs and keyboards have it; the part behind @code is C# and is held by the walk in a made-up language.
    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->|<(code|kbd|pre)\b[^>]*>[^<]*</\1>|^@(?:inject|using|page|inherits)\b[^\n]*", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\n@code\s*\{.*", RegexOptions.Singleline)]
    private static partial Regex Code();

    // Words right behind a tag or before the next one.
    [GeneratedRegex(@"(?:(?<=[a-z""]|/)>|(?<=\bh\d)>)(?<words>\s*[^<>@{}=;()]*[A-Za-z]{2,}[^<>@{}=;()""]*)(?:<|@[\w(])|(?<=</\w+>)(?<words>[^<>@{}=;()""]*[A-Za-z]{2,}[^<>@{}=;()""]*)</")]
    private static partial Regex TextInElement();

    [GeneratedRegex(@"\s(?:title|aria-label|placeholder|alt|data-as)=""(?<words>[^""@]*[A-Za-z]{2,}[^""@]*)""")]
    private static partial Regex Attribute();

    // What is written for programs: classes, ids, addresses and states.
    [GeneratedRegex(@"\s(?!(?:title|aria-label|placeholder|alt|data-as|content)=)(?:[a-z][\w:-]*|@[a-z][\w:-]*|Look|Id|Class|Columns|Facts|Action|Name|Mark|Href|Address|Of)=""(?:[^""@]|@\((?:[^()""]|""[^""]*""|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)|@(?!\())*""")]
    private static partial Regex OfPrograms();

    // A text that is chosen in the page, and not written by T.
    [GeneratedRegex(@"[?:] \$?""(?<words>(?!\))[^""{]*[A-Za-z]{2,}[^""]*)""")]
    private static partial Regex Choice();
}
