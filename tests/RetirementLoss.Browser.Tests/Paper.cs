using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace RetirementLoss.Browser.Tests;

/// <summary>A page as the PDF that a browser saves of it, read back by poppler.</summary>
internal sealed class Paper
{
    private Paper(byte[] pdf, string info, string text)
    {
        Raw = Encoding.Latin1.GetString(pdf);
        Pages = int.Parse(info.Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal))["Pages:".Length..], CultureInfo.InvariantCulture);
        Sheets = text.TrimEnd('\f').Split('\f');
        Text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The file.</summary>
    public string Raw { get; }

    /// <summary>How many pages it has.</summary>
    public int Pages { get; }

    /// <summary>The words of each page.</summary>
    public IReadOnlyList<string> Sheets { get; }

    /// <summary>All words, with single spaces.</summary>
    public string Text { get; }

    /// <summary>Saves the open page and reads it.</summary>
    public static async Task<Paper> OfAsync(IPage page, string format = "A4")
    {
        var pdf = await page.PdfAsync(new() { Format = format, Tagged = true, Outline = true });
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, pdf);
            return new(pdf, await ReadAsync("pdfinfo", path), await ReadAsync("pdftotext", "-layout", path, "-"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<string> ReadAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return text;
    }
}
