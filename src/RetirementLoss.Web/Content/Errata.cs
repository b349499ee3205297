using RetirementLoss.Rules.Json;

namespace RetirementLoss.Web.Content;

/// <summary>The errors that were found in answers, and who reviewed which rule, as docs/errata.json tells them.</summary>
/// <param name="Errors">The errors, the newest first.</param>
/// <param name="Reviews">The reviews, the newest first.</param>
internal sealed record Errata(IReadOnlyList<Errata.Error> Errors, IReadOnlyList<Errata.Review> Reviews)
{
    /// <summary>Those of this edition.</summary>
    public static Errata All { get; } = Read();

    private static Errata Read()
    {
        using var file = typeof(Errata).Assembly.GetManifestResourceStream("Errata") ?? throw new InvalidOperationException("docs/errata.json was not built into the program.");
        using var reader = new StreamReader(file);
        return StrictJson.Parse<Errata>("docs/errata.json", reader.ReadToEnd());
    }

    /// <summary>An error that was found and mended.</summary>
    /// <param name="Rule">The rule, by its id.</param>
    /// <param name="Years">The tax years it was wrong for.</param>
    /// <param name="Was">What was said.</param>
    /// <param name="Is">What is right.</param>
    /// <param name="Mended">The day on which it was mended.</param>
    internal sealed record Error(string Rule, string Years, string Was, string Is, DateOnly Mended);

    /// <summary>A review of a rule.</summary>
    /// <param name="Rule">The rule, by its id.</param>
    /// <param name="By">Who reviewed it, as they wish to be named.</param>
    /// <param name="On">The day.</param>
    /// <param name="Against">What it was read against.</param>
    internal sealed record Review(string Rule, string By, DateOnly On, string Against);
}
