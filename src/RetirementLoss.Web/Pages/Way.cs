using RetirementLoss.Web.Answering;
using RetirementLoss.Web.Content;

namespace RetirementLoss.Web.Pages;

/// <summary>A page that every page leads to, by the name that it has everywhere.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Name">Its name, which is its title too.</param>
public sealed record Way(string Address, string Name)
{
    /// <summary>The pages in the head of every page.</summary>
    public static IReadOnlyList<Way> Main { get; } =
    [
        new("/faq", "Questions"), new("/myths", "Myths"), new("/states", "States"), new("/tables", "Tables"),
        new("/examples", "Examples"), new("/law", "The law"), new("/advisors", "For advisers"),
    ];

    /// <summary>The pages at the foot of every page.</summary>
    public static IReadOnlyList<Way> AtTheFoot { get; } =
    [
        new("/glossary", "Words"), new("/sources", "Sources"), new("/figures", "Figures"), new("/changes", "Changes"),
        new("/api", "API"), new("/privacy", "Privacy"), new("/accessibility", "Accessibility"),
        new("/wrong", "Report an error"), new("/errata", "Errors and reviews"),
    ];

    // Those who check for others have their own way on; a call to tell of their own account would be out of place.
    private static readonly string[] ForOthers = ["/advisors", "/api"];

    /// <summary>Whether a page is one to read for people with an account of their own, which ends with a call to the check.</summary>
    public static bool IsToRead(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Main.Concat(AtTheFoot).Any(way => way.Holds(address) && !ForOthers.Contains(way.Address)) && !address.StartsWith(OpenFacts.ReplacePage, StringComparison.Ordinal) && !VisitPaths.Hold(new PathString(address));
    }

    /// <summary>What a link to the page says of where one is: on it, on a page below it, or neither.</summary>
    public string? Current(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address == Address ? "page" : Holds(address) ? "true" : null;
    }

    private bool Holds(string address) => address == Address || address.StartsWith($"{Address}/", StringComparison.Ordinal);
}
