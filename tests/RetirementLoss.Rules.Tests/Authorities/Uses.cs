using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.Claims;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Authorities;

/// <summary>What rests on each source: the rules that name it, the code of the law that names it, the figures it sets, and the popular claims it answers.</summary>
internal static partial class Uses
{
    private static readonly FrozenDictionary<string, string> IdOfField = new[] { typeof(Federal), typeof(RetirementLoss.Rules.Authorities.States) }
        .SelectMany(register => register.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.FieldType == typeof(Authority))
        .ToFrozenDictionary(field => field.Name, field => ((Authority)field.GetValue(null)!).Id);

    /// <summary>By the id of the source: everything that rests on it, in order, each once.</summary>
    public static SortedDictionary<string, SortedSet<string>> OfSources()
    {
        var uses = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (id, use) in OfRules().Concat(OfCode()).Concat(OfFigures()).Concat(OfClaims()).Concat(OfStates()))
        {
            if (!uses.TryGetValue(id, out var all))
            {
                uses[id] = all = new(StringComparer.Ordinal);
            }

            all.Add(use);
        }

        return uses;
    }

    /// <summary>The ids of the sources that a C# text names.</summary>
    public static IEnumerable<string> NamedIn(SourceFile file) => Field().Matches(file.Code)
        .Select(match => match.Groups["field"].Value)
        .Where(IdOfField.ContainsKey)
        .Select(field => IdOfField[field])
        .Distinct();

    private static IEnumerable<(string Id, string Use)> OfRules() =>
        from situation in LawBook.Situations
        from rule in situation.Rules
        from source in rule.RestsOn
        select (source.Id, $"rule {rule.Id}");

    // A rule is named by its file; what stands beside rules (notes, tables) as well.
    private static IEnumerable<(string Id, string Use)> OfCode() =>
        from file in SourceTree.Files("src/RetirementLoss.Rules/Law", ".cs")
        from id in NamedIn(file)
        select (id, $"{Kind(file)} {Rules.Model.Token.FromName(Path.GetFileNameWithoutExtension(file.Path))}");

    private static IEnumerable<(string Id, string Use)> OfFigures() =>
        FederalYears.Supported.SelectMany(year => FederalYears.Of(year).Figures).Select(figure => (figure.Source.Id, $"figure {figure.Name}"))
            .Concat(from file in SourceTree.Files("src/RetirementLoss.Rules/Law/Figures", ".json")
                    from Match match in Source().Matches(file.Text)
                    where !char.IsAsciiDigit(Path.GetFileName(file.Path)[0])
                    select (match.Groups["id"].Value, $"table {Rules.Model.Token.FromName(Path.GetFileNameWithoutExtension(file.Path))}"));

    private static IEnumerable<(string Id, string Use)> OfClaims() =>
        from registered in ClaimRegister.All
        from source in registered.Claim.RestsOn
        select (source.Id, $"claim {registered.Claim.Id}");

    private static IEnumerable<(string Id, string Use)> OfStates() =>
        from file in StateFiles.All
        from source in file.Sources
        select (source.Id, $"state {file.Code}");

    private static string Kind(SourceFile file) =>
        LawBook.Situations.SelectMany(situation => situation.Rules).Any(rule => rule.GetType().Name == Path.GetFileNameWithoutExtension(file.Path)) ? "rule" : "text";

    [GeneratedRegex(@"\b(?:Federal|States)\.(?<field>\w+)")]
    private static partial Regex Field();

    [GeneratedRegex("\"source\"\\s*:\\s*\"(?<id>[^\"]+)\"")]
    private static partial Regex Source();
}
