using RetirementLoss.Web.Starting;

namespace RetirementLoss.Web.Printing;

/// <summary>The program on this server that can make a PDF of a page: Chromium or Chrome, where there is one.</summary>
internal static class InstalledBrowser
{
    private const string Setting = "Pdf:Chromium";
    private const string Never = "none";

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>The one that the setting "Pdf:Chromium" names, or one at the usual places; none where there is none, or where the setting says so.</summary>
    /// <exception cref="SettingException">There is none where the setting says.</exception>
    public static string? Find(IConfiguration settings) => settings[Setting] switch
    {
        null or "" => Array.Find(UsualPlaces, File.Exists),
        Never => null,
        var named when File.Exists(named) => named,
        var named => throw new SettingException($"The setting {Setting} names \"{named}\", and no program is there. Name Chromium or Chrome, say \"{Never}\" for no PDFs, or leave it out."),
    };
}
