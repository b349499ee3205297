using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Files;

namespace RetirementLoss.Rules.Law;

/// <summary>Reads the stamps of the rules.</summary>
internal static class EditionFile
{
    private static readonly Lazy<RulesEdition> Read = new(() =>
    {
        var stamps = LawFiles.Read<Stamps>("Law/", "Edition.json");

        // The build is deterministic, so this id changes when, and only when, rules or figures change.
        return new(stamps.Version, typeof(EditionFile).Module.ModuleVersionId.ToString("N")[..12], stamps.LawAsOf, stamps.CheckAgainAfter);
    });

    /// <summary>The stamps.</summary>
    public static RulesEdition Edition => Read.Value;

    private sealed record Stamps(string Version, DateOnly LawAsOf, DateOnly CheckAgainAfter);
}
