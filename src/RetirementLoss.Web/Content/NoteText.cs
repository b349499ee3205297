using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;
using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Web.Content;

/// <summary>Turns the notes of the law into HTML: tables that can be read aloud, and names of rules and sources as links.</summary>
public static class NoteText
{
    // Notes are ours, but a page should never depend on that: what looks like HTML in them is shown as text.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    private static readonly MarkdownPipeline Placed = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().UsePreciseSourceLocation().Build();

    private const int Shortest = 40;

    /// <summary>The text as HTML.</summary>
    /// <param name="text">The text with its plain marks.</param>
    /// <param name="caption">What a table in it shows.</param>
    /// <param name="firstHeading">The level of its first headings on the page.</param>
    public static MarkupString Html(string text, string caption, int firstHeading = 3)
    {
        ArgumentNullException.ThrowIfNull(text);
        var document = Markdown.Parse(InLanguage(text), Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level += firstHeading - 1;
        }

        foreach (var code in document.Descendants<CodeInline>().ToList())
        {
            if (LinkFor(code.Content) is { } link)
            {
                code.ReplaceBy(link);
            }
        }

        using var written = new StringWriter();
        var renderer = new HtmlRenderer(written);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ReadableTable(caption));
        renderer.Render(document);
        return new MarkupString(written.ToString());
    }

    /// <summary>The first sentence of a text, or two where the first is very short, without marks, for a list.</summary>
    public static string FirstSentence(string text)
    {
        var plain = Markdown.ToPlainText(InLanguage(text), Pipeline).ReplaceLineEndings(" ").Trim();
        var end = plain.IndexOf(". ", Math.Min(Shortest, plain.Length), StringComparison.Ordinal);
        return end < 0 ? plain : plain[..(end + 1)];
    }

    // Each paragraph, heading and cell of a note is a key of its own, with its plain marks.
    private static string InLanguage(string text)
    {
        if (Catalogue.Current is null)
        {
            return text;
        }

        var written = text;
        foreach (var block in Markdown.Parse(text, Placed).Descendants<LeafBlock>().Where(block => block.Inline?.FirstChild is not null).Reverse())
        {
            var (from, end) = (block.Inline!.FirstChild!.Span.Start, block.Inline.LastChild!.Span.End + 1);
            written = $"{written[..from]}{T(string.Join(' ', text[from..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))}{written[end..]}";
        }

        return written;
    }

    private static LinkInline? LinkFor(string word) =>
        LawGuide.HomeOf(word) is { } page ? Link($"law/{page.Id}#{word}", T(LawGuide.NameOf(word)))
        : Register.TryFind(word) is { } source ? Link($"sources/{word}", source.Cites[^1].Cite)
        : null;

    private static LinkInline Link(string address, string words) => new LinkInline(address, "").AppendChild(new LiteralInline(words)) as LinkInline ?? throw new InvalidOperationException("A link takes words.");

    // The stock table has no caption, no scope, and cannot be scrolled by keyboard where the screen is narrow.
    private sealed class ReadableTable(string caption) : HtmlObjectRenderer<Table>
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(caption).Write("\"><table><caption class=\"visually-hidden\">").WriteEscape(caption).Write("</caption>");
            var heads = table.OfType<TableRow>().Where(row => row.IsHeader).SelectMany(row => row.OfType<TableCell>()).Select(Words).ToList();
            foreach (var row in table.OfType<TableRow>())
            {
                renderer.Write(row.IsHeader ? "<thead><tr>" : "<tr>");
                foreach (var (column, cell) in row.OfType<TableCell>().Index())
                {
                    var (open, close) = row.IsHeader ? ("<th scope=\"col\">", "</th>") : column == 0 ? ("<th scope=\"row\">", "</th>") : ("<td data-as=\"", "</td>");
                    renderer.Write(open);
                    if (open.EndsWith('"'))
                    {
                        renderer.WriteEscape(heads.ElementAtOrDefault(column) ?? "").Write("\">");
                    }

                    renderer.ImplicitParagraph = true;
                    renderer.WriteChildren(cell);
                    renderer.ImplicitParagraph = false;
                    renderer.Write(close);
                }

                renderer.Write(row.IsHeader ? "</tr></thead>" : "</tr>");
            }

            renderer.Write("</table></div>");
        }

        private static string Words(TableCell cell) => string.Concat(cell.Descendants<LiteralInline>().Select(part => part.Content.ToString()));
    }
}
