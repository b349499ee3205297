using System.Collections.Frozen;
using System.Reflection;

namespace RetirementLoss.Rules.Authorities;

/// <summary>All sources by their ids, so that figures and state files can name a source in text.</summary>
public static class Register
{
    // Each class here declares its sources as static fields.
    private static readonly Type[] Holders = [typeof(Federal), typeof(States)];

    private static readonly FrozenDictionary<string, Authority> Known = ById(Holders.SelectMany(SourcesOf));

    /// <summary>Every source, in the order of the ids.</summary>
    public static IReadOnlyList<Authority> All { get; } = [.. Known.Values.OrderBy(authority => authority.Id, StringComparer.Ordinal)];

    /// <summary>The source with the id.</summary>
    /// <exception cref="KeyNotFoundException">No source has that id.</exception>
    public static Authority Find(string id) => TryFind(id)
        ?? throw new KeyNotFoundException($"No authority has the id '{id}'. Add it to the register (Authorities/Federal.*.cs or States.cs) or correct the id.");

    /// <summary>The source with the id, or none.</summary>
    public static Authority? TryFind(string id) => Known.GetValueOrDefault(id);

    /// <summary>Sorts sources by id.</summary>
    /// <exception cref="InvalidOperationException">Two sources share an id.</exception>
    public static FrozenDictionary<string, Authority> ById(IEnumerable<Authority> authorities)
    {
        var byId = new Dictionary<string, Authority>(StringComparer.Ordinal);
        foreach (var authority in authorities)
        {
            if (!byId.TryAdd(authority.Id, authority))
            {
                throw new InvalidOperationException($"Two authorities have the id '{authority.Id}'. Give one of them another id, or register the source once.");
            }
        }

        return byId.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<Authority> SourcesOf(Type holder) => holder
        .GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        .Where(field => field.FieldType == typeof(Authority))
        .Select(field => (Authority)field.GetValue(null)!);
}
