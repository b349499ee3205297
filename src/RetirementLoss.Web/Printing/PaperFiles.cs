using System.Collections.Frozen;
using System.Text;
using Microsoft.Extensions.FileProviders;
using PuppeteerSharp;

namespace RetirementLoss.Web.Printing;

/// <summary>The few files that a browser gets for one paper, all from memory: the document, its style, its font, the logo. It gets nothing else.</summary>
internal sealed class PaperFiles
{
    /// <summary>Where style and font stand, as on the site.</summary>
    public const string Folder = "/_content/RetirementLoss.Components/";

    /// <summary>Where the logo stands.</summary>
    public const string Logo = "/logo.png";

    // No such host can exist (RFC 6761); and nothing is asked of a network.
    private const string Host = "http://paper.invalid";

    private readonly FrozenDictionary<string, (string Type, byte[] Bytes)> files;

    private PaperFiles(IEnumerable<(string Path, string Type, byte[] Bytes)> files) => this.files = files.ToFrozenDictionary(file => Host + file.Path, file => (file.Type, file.Bytes), StringComparer.Ordinal);

    /// <summary>The address of the document.</summary>
    public static string Document { get; } = $"{Host}/";

    /// <summary>The files for a document, with the style and the font of the site.</summary>
    public static PaperFiles Of(string document, Logo? logo, IFileProvider site) => new(
    [
        ("/", "text/html; charset=utf-8", Encoding.UTF8.GetBytes(document)),
        OfSite("site.css", "text/css; charset=utf-8", site),
        OfSite("print.css", "text/css; charset=utf-8", site),
        OfSite("literata.woff2", "font/woff2", site),
        .. logo is null ? Array.Empty<(string, string, byte[])>() : [(Logo, "image/png", logo.Png)],
    ]);

    /// <summary>Answers what a browser asks for, or refuses it.</summary>
    public async Task AnswerAsync(IRequest asked)
    {
        try
        {
            await (files.TryGetValue(asked.Url, out var file)
                ? asked.RespondAsync(new() { ContentType = file.Type, BodyData = file.Bytes, Headers = new() { ["Content-Security-Policy"] = Policy } })
                : asked.AbortAsync());
        }
        catch (PuppeteerException)
        {
            // The browser is gone; whoever waits for the paper is told.
        }
    }

    private const string Policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'";

    private static (string Path, string Type, byte[] Bytes) OfSite(string name, string type, IFileProvider site)
    {
        using var file = site.GetFileInfo(Folder + name).CreateReadStream();
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return (Folder + name, type, bytes.ToArray());
    }
}
