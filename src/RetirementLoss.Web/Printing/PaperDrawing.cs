using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace RetirementLoss.Web.Printing;

/// <summary>Draws papers as documents of HTML, in memory alone.</summary>
internal sealed class PaperDrawing(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>The look of a letter that is saved as a page of its own.</summary>
    public static string LetterStyle { get; } = Read("Printing/letter.css");

    /// <summary>The whole document.</summary>
    public async Task<string> DrawAsync(PrintedPaper paper)
    {
        // What draws components belongs to a scope; in Development the root of the services refuses to hand it out.
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, logs);
        var drawn = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(paper.Component, ParameterView.FromDictionary(paper.Parameters.ToDictionary()))).ToHtmlString());
        return $"<!DOCTYPE html>{drawn}";
    }

    private static string Read(string name)
    {
        using var text = new StreamReader(typeof(PaperDrawing).Assembly.GetManifestResourceStream(name)!);
        return text.ReadToEnd();
    }
}
