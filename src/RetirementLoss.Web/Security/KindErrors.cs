namespace RetirementLoss.Web.Security;

/// <summary>Pages that say kindly what went wrong and how to go on.</summary>
public static class KindErrors
{
    /// <summary>Shows the page of problems for an error or an empty refusal; the API has words of its own.</summary>
    public static void UseKindErrors(this WebApplication app)
    {
        app.UseWhen(IsPage, pages =>
        {
            pages.UseExceptionHandler("/problem/500", createScopeForErrors: true);
            pages.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
        });

        static bool IsPage(HttpContext context) => !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
    }
}
