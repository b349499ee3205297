using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace RetirementLoss.Web.Languages;

/// <summary>Reads the catalogues of other languages, and chooses one for each request by what its browser asks for.</summary>
public static class SpokenLanguages
{
    /// <summary>The setting with the folder of the catalogues; without it the site speaks English alone.</summary>
    public const string Folder = "Languages:Folder";

    private const string English = "en";

    /// <summary>Speaks the languages of the catalogues; with none, no request is looked at.</summary>
    public static void UseLanguages(this WebApplication app)
    {
        if (app.Configuration[Folder] is not { Length: > 0 } folder)
        {
            return;
        }

        var languages = Catalogue.InstallAllOf(Path.Combine(app.Environment.ContentRootPath, folder));
        if (languages.Count == 0)
        {
            return;
        }

        // Amounts, days and what is typed stay as they are; only words change with the language.
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new(CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo(English)),
            SupportedCultures = [CultureInfo.InvariantCulture],
            SupportedUICultures = [CultureInfo.GetCultureInfo(English), .. languages.Select(one => CultureInfo.GetCultureInfo(one.Language))],
            RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()],
            ApplyCurrentCultureToResponseHeaders = true,
        });
    }
}
