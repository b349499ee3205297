namespace RetirementLoss.Web.Pages;

/// <summary>Long pages that say the same to everyone, sent compressed so that they stay light.</summary>
/// <remarks>
/// Only pages without answers and without a form token may be named here: on a page that repeats what a visitor sent, as a search does,
/// the size of a compressed secret can be probed from outside. The state that the framework adds at the end is sealed anew each time.
/// </remarks>
public static class CompressedPages
{
    private static readonly string[] Paths = ["/myths", "/glossary", "/states", "/sources", "/figures", "/changes", "/law", "/tables", "/openapi"];

    /// <summary>Adds the compression.</summary>
    public static void AddCompressedPages(this WebApplicationBuilder builder) => builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);

    /// <summary>Compresses the pages named above, and no other.</summary>
    public static void UseCompressedPages(this WebApplication app) => app.UseWhen(
        context => Array.Exists(Paths, path => context.Request.Path.StartsWithSegments(path, StringComparison.Ordinal)),
        reading => reading.UseResponseCompression());

    /// <summary>Leads old addresses on to where their content stands now.</summary>
    public static void MapMovedPages(this WebApplication app) => app.MapGet("/law/common", () => Results.Redirect("/law/itemized-deduction", permanent: true)).ExcludeFromDescription();
}
