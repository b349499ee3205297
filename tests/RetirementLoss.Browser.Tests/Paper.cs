using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>A page as the PDF that a browser saves of it, read back by poppler.</summary>
internal sealed class Paper
{
    // No printer prints nearer to the edge of the paper, in points.
    private const double Least = 18;

    private Paper(byte[] pdf, string info, string text, string boxes)
    {
        Raw = Encoding.Latin1.GetString(pdf);
        Pages = int.Parse(info.Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal))["Pages:".Length..], CultureInfo.InvariantCulture);
        Sheets = text.TrimEnd('\f').Split('\f');
        Text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var sheets = XDocument.Parse(boxes).Descendants().Where(element => element.Name.LocalName == "page").ToList();
        (Width, Height) = (Number(sheets[0], "width"), Number(sheets[0], "height"));
        Words = [.. sheets.SelectMany((sheet, place) => sheet.Elements().Select(word =>
            new PrintedWord(place + 1, word.Value, Number(word, "xMin"), Number(word, "yMin"), Number(word, "xMax"), Number(word, "yMax"))))];
    }

    /// <summary>The file.</summary>
    public string Raw { get; }

    /// <summary>How many pages it has.</summary>
    public int Pages { get; }

    /// <summary>The words of each page.</summary>
    public IReadOnlyList<string> Sheets { get; }

    /// <summary>All words, with single spaces.</summary>
    public string Text { get; }

    /// <summary>How wide a page is, in points.</summary>
    public double Width { get; }

    /// <summary>How high it is.</summary>
    public double Height { get; }

    /// <summary>All words with their boxes.</summary>
    public IReadOnlyList<PrintedWord> Words { get; }

    /// <summary>Words that are printed over others, or beyond the margin of the paper.</summary>
    public IReadOnlyList<string> Overprinted()
    {
        var found = new List<string>();
        foreach (var words in Words.GroupBy(word => word.Page).Select(sheet => sheet.OrderBy(word => word.Top).ToList()))
        {
            found.AddRange(words.Where(word => word.Left < Least || word.Top < Least || word.Right > Width - Least || word.Bottom > Height - Least).Select(word => $"page {word.Page}: {word.Text} stands in the margin"));
            for (var i = 0; i < words.Count; i++)
            {
                found.AddRange(words.Skip(i + 1).TakeWhile(other => other.Top < words[i].Bottom).Where(words[i].IsPrintedOver).Select(other => $"page {other.Page}: {words[i].Text} and {other.Text}"));
            }
        }

        return found;
    }

    /// <summary>Headings that stand last on a page, away from what they head.</summary>
    public IReadOnlyList<string> LeftBehind(IReadOnlyList<string> headings) =>
    [
        .. Sheets.Take(Sheets.Count - 1).Index()
            .Select(sheet => (Page: sheet.Index + 1, Lines: sheet.Item.Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0).ToList()))
            .Select(sheet => (sheet.Page, Last: sheet.Lines.FindLast(line => !line.Contains($"Page {sheet.Page} of", StringComparison.Ordinal)) ?? ""))
            .Where(sheet => headings.Contains(sheet.Last))
            .Select(sheet => $"page {sheet.Page} ends with the heading {sheet.Last}"),
    ];

    /// <summary>Saves the open page and reads it.</summary>
    public static async Task<Paper> OfAsync(IPage page, string format = "A4")
    {
        var pdf = await page.PdfAsync(new() { Format = format, Tagged = true, Outline = true });
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, pdf);
            return new(pdf, await ReadAsync("pdfinfo", path), await ReadAsync("pdftotext", "-layout", path, "-"), await ReadAsync("pdftotext", "-bbox", path, "-"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static async Task<string> ReadAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return text;
    }
}
