using System.Reflection;
using System.Text.Json;
using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law;

/// <summary>Reads the stamps of the rules.</summary>
public static class EditionFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly Lazy<RulesEdition> Read = new(() =>
    {
        var library = Assembly.GetExecutingAssembly();
        using var file = library.GetManifestResourceStream("Law/Edition.json") ?? throw new InvalidOperationException("Law/Edition.json is not in the library; embed it again.");
        var stamps = JsonSerializer.Deserialize<Stamps>(file, Strict) ?? throw new InvalidOperationException("Law/Edition.json is empty; fill in version, lawAsOf and checkAgainAfter.");

        // The build is deterministic, so this id changes when, and only when, rules or figures change.
        return new(stamps.Version, library.ManifestModule.ModuleVersionId.ToString("N")[..12], stamps.LawAsOf, stamps.CheckAgainAfter);
    });

    /// <summary>The stamps.</summary>
    public static RulesEdition Edition => Read.Value;

    private sealed record Stamps(string Version, DateOnly LawAsOf, DateOnly CheckAgainAfter);
}
