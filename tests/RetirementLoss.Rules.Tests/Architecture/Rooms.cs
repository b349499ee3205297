using System.Reflection;

namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>The rooms of the library, and the arrows between them: which room uses a type of which.</summary>
internal static class Rooms
{
    private const string House = "RetirementLoss.Rules";

    /// <summary>The room of what stands at the top of the law.</summary>
    public const string Law = "Law";

    private static readonly Assembly Library = typeof(Checker).Assembly;

    /// <summary>Every use of a type in one room by a type in another.</summary>
    public static IReadOnlyList<Use> Uses { get; } = [.. UsesBy(Library.GetTypes().Select(type => (type, Of(type))))];

    /// <summary>The same for types that are taken to stand in some room.</summary>
    public static IEnumerable<Use> UsesBy(IEnumerable<(Type Type, string? Room)> types) =>
        from typed in types
        where typed.Room is not null
        from used in UsedTypes.By(typed.Type)
        let other = Of(used)
        where other is not null && other != typed.Room
        select new Use(new(typed.Room, other), typed.Type.FullName!, used.FullName!);

    /// <summary>The uses that lead around: from the room they lead to, the room they come from can be reached.</summary>
    public static IEnumerable<string> Circles(IEnumerable<Use> uses)
    {
        var all = uses.ToLookup(use => use.Arrow);
        var arrows = all.Select(of => of.Key).ToHashSet();
        return from of in all
               where Reached(of.Key.To, arrows).Contains(of.Key.From)
               orderby of.Key.From, of.Key.To
               select $"{of.Key.From} -> {of.Key.To} leads around: {of.First().By} uses {of.First().Used}. Move what both need to the room below, or the user to the room above";
    }

    /// <summary>The arrows that no longer way says as well.</summary>
    public static IReadOnlyList<Arrow> Drawn(IEnumerable<Use> uses)
    {
        var arrows = uses.Select(use => use.Arrow).ToHashSet();
        return
        [
            .. arrows.Where(arrow => !arrows.Any(other => other.From == arrow.From && other.To != arrow.To && Reached(other.To, arrows).Contains(arrow.To)))
                .OrderBy(arrow => arrow.From, StringComparer.Ordinal).ThenBy(arrow => arrow.To, StringComparer.Ordinal),
        ];
    }

    // Situations are one room: that none of them knows another is held by itself.
    private static string? Of(Type type) => type.Assembly != Library || type.Namespace is not { } home || !home.StartsWith(House, StringComparison.Ordinal)
        ? null
        : home.Split('.') switch
        {
            [_, _] => "Checker",
            [_, _, Law] => Law,
            [_, _, Law, var room, ..] => $"{Law}/{room}",
            [_, _, var hall, ..] => hall,
            _ => null,
        };

    private static HashSet<string> Reached(string from, IReadOnlySet<Arrow> arrows)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([from]);
        while (open.TryDequeue(out var room))
        {
            foreach (var arrow in arrows.Where(arrow => arrow.From == room && reached.Add(arrow.To)))
            {
                open.Enqueue(arrow.To);
            }
        }

        return reached;
    }

    /// <summary>That one room uses another.</summary>
    public sealed record Arrow(string From, string To);

    /// <summary>A use across rooms, and by which type of which.</summary>
    public sealed record Use(Arrow Arrow, string By, string Used);
}
