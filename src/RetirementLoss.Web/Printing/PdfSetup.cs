namespace RetirementLoss.Web.Printing;

/// <summary>Sets up the making of PDFs.</summary>
public static class PdfSetup
{
    /// <summary>Adds it; a browser is started with the first PDF.</summary>
    public static void AddPdf(this WebApplicationBuilder builder) => builder.Services.AddSingleton<PaperDrawing>().AddSingleton<PdfPress>();

    /// <summary>Looks for the browser, so that a setting that is wrong is told at the start.</summary>
    /// <exception cref="Starting.SettingException">It is not where the setting says.</exception>
    public static void FindBrowser(this WebApplication app) => app.Services.GetRequiredService<PdfPress>();
}
