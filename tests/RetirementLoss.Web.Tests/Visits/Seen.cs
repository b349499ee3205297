using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace RetirementLoss.Web.Tests.Visits;

/// <summary>A page as a browser reads it.</summary>
internal static class Seen
{
    // What the policy forbids: parts of a page that would run or look by themselves.
    private const string InlineParts = "script:not([src]), style, [style]";

    /// <summary>The elements of a page.</summary>
    public static IDocument Read(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The words that stand in the page, those of one element apart from those of the next.</summary>
    public static string Words(this IDocument page) => page.Body is { } body ? body.Words() : "";

    /// <summary>The words that stand in a part of it.</summary>
    public static string Words(this INode part) => string.Join(' ', part.Descendants<IText>().SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>The levels of the headings, in their order.</summary>
    public static IReadOnlyList<int> HeadingLevels(this IDocument page) => [.. page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')];

    /// <summary>Scripts, styles and handlers that stand in the page itself.</summary>
    public static IReadOnlyList<string> Inline(this IDocument page) =>
    [
        .. page.QuerySelectorAll(InlineParts).Select(part => part.OuterHtml),
        .. page.All.Where(part => part.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))).Select(part => part.OuterHtml),
    ];

    /// <summary>The ids that stand in the page more than once.</summary>
    public static IReadOnlyList<string> IdsTwice(this IDocument page) =>
        [.. page.QuerySelectorAll("[id]").GroupBy(part => part.Id!).Where(same => same.Skip(1).Any()).Select(same => same.Key)];
}
