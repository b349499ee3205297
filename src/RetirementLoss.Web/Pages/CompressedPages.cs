using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.ResponseCompression;

namespace RetirementLoss.Web.Pages;

/// <summary>Pages that say the same to everyone, sent compressed so that they stay light, and made once.</summary>
public static class CompressedPages
{
    private const string State = "<!--Blazor-Server-Component-State:";
    private const string StateEnd = "-->";

    /// <summary>Adds the compression, and keeps pages.</summary>
    public static void AddCompressedPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);
        // Most of what is packed is kept, so it pays to pack it well.
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        KeptPages.Add(builder);
    }

    /// <summary>Sends a page that is kept; compresses those that may be, the description of the API with them, and no other.</summary>
    public static void UseCompressedPages(this WebApplication app)
    {
        app.UseOutputCache();
        app.UseWhen(context => KeptPages.IsOne(context) || context.Request.Path.StartsWithSegments("/openapi", StringComparison.Ordinal), reading => reading.UseResponseCompression());
        app.UseWhen(KeptPages.IsOne, reading => reading.Use(WithoutVisitAsync));
    }

    /// <summary>Leads old addresses on to where their content stands now.</summary>
    public static void MapMovedPages(this WebApplication app) => app.MapGet("/law/common", () => Results.Redirect("/law/itemized-deduction", permanent: true)).ExcludeFromDescription();

    // For live parts the framework writes a sealed token of the visit at the end of every page, and sets the cookie of the forms; here are neither parts nor forms.
    private static async Task WithoutVisitAsync(HttpContext context, RequestDelegate next)
    {
        var (there, page) = (context.Response.Body, new MemoryStream());
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = there;
        }

        context.Response.Headers.SetCookie = default;
        var (bytes, length) = (page.GetBuffer(), (int)page.Length);
        var begins = bytes.AsSpan(0, length).IndexOf(Encoding.ASCII.GetBytes(State));
        var ends = begins < 0 ? length : begins + bytes.AsSpan(begins, length - begins).IndexOf(Encoding.ASCII.GetBytes(StateEnd)) + StateEnd.Length;
        if (length > 0)
        {
            await there.WriteAsync(bytes.AsMemory(0, begins < 0 ? length : begins), context.RequestAborted);
            await there.WriteAsync(bytes.AsMemory(ends, length - ends), context.RequestAborted);
        }
    }
}
