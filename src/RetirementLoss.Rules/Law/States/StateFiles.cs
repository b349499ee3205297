using RetirementLoss.Rules.Law.Files;
using System.Collections.Frozen;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>The states that are held, by name; a state without a file is not covered.</summary>
internal static class StateFiles
{
    private const string Folder = "Law/States/Files/";

    private static readonly Lazy<IReadOnlyList<StateFile>> Loaded = new(() =>
        [.. LawFiles.NamesIn(Folder).Select(name => StateFileReader.Read(name, LawFiles.TextIn(Folder, name))).OrderBy(file => file.Name, StringComparer.Ordinal)]);

    private static readonly Lazy<FrozenDictionary<UsState, StateFile>> ByState = new(() => Loaded.Value.ToFrozenDictionary(file => file.State));

    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<StateFile> All => Loaded.Value;

    /// <summary>The years for which states were looked at: those from the bar on.</summary>
    public static YearRange Years { get; } = YearRange.From(2018);

    /// <summary>The file of a state; none where there is none.</summary>
    public static StateFile? Find(UsState state) => ByState.Value.GetValueOrDefault(state);
}
