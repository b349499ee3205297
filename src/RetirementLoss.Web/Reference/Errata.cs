using System.Text.Json;
using System.Text.Json.Serialization;

namespace RetirementLoss.Web.Reference;

/// <summary>The errors that were found in answers, and who reviewed which rule, as docs/errata.json tells them.</summary>
/// <param name="Errors">The errors, the newest first.</param>
/// <param name="Reviews">The reviews, the newest first.</param>
internal sealed record Errata(IReadOnlyList<Errata.Error> Errors, IReadOnlyList<Errata.Review> Reviews)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Those of this edition.</summary>
    public static Errata All { get; } = Read();

    private static Errata Read()
    {
        using var file = typeof(Errata).Assembly.GetManifestResourceStream("Errata") ?? throw new InvalidOperationException("docs/errata.json was not built into the program.");
        return JsonSerializer.Deserialize<Errata>(file, Strict) ?? throw new InvalidOperationException("docs/errata.json is empty.");
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
