using System.Collections.Frozen;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Interview;

/// <summary>The doors that a person opened. They are part of a visit, never an answer of the sheet.</summary>
public static class Doors
{
    /// <summary>Every door, as a program or a worked example is taken to ask.</summary>
    public static IReadOnlySet<Door> All { get; } = Enum.GetValues<Door>().ToFrozenSet();

    /// <summary>Only the questions that every visit begins with.</summary>
    public static IReadOnlySet<Door> Closed { get; } = FrozenSet.Create(Door.Kind);

    /// <summary>Those that a person can open, in the order in which they are shown.</summary>
    public static IReadOnlyList<Door> ToOpen { get; } = [Door.Amount, Door.Cost, Door.State];

    /// <summary>The opened doors in one line of words, to be kept beside the answers.</summary>
    public static string Line(IReadOnlySet<Door> opened) => string.Join(' ', ToOpen.Where(opened.Contains).Select(Token.Of));

    /// <summary>Reads such a line; a word that names no door is passed over.</summary>
    public static IReadOnlySet<Door> Read(string? line) =>
        (line ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Token.TryRead<Door>(word, out var door) ? door : Door.Kind).Where(ToOpen.Contains).ToFrozenSet();
}
