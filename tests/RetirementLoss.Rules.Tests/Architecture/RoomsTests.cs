using RetirementLoss.Rules.Law.ItemizedDeduction;

namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>The arrows between the rooms of the library lead one way, and are drawn where people read how it works.</summary>
public sealed class RoomsTests
{
    private const string Page = "docs/how-it-works.md";
    private const string Begin = "<!-- The arrows below are written by RoomsTests. -->\n";
    private const string End = "<!-- Here the arrows end. -->\n";
    private const string Renew = "RENEW_DOCS";

    [Fact]
    public void No_way_along_the_arrows_leads_back() => Violations.None(Rooms.Circles(Rooms.Uses));

    [Fact]
    public void Check_of_circles_finds_days_that_know_the_rule_that_knows_them()
    {
        var planted = Rooms.UsesBy([(typeof(PlantedDeadline), "Law/Deadlines")]);

        var circles = Rooms.Circles([.. Rooms.Uses, .. planted]).ToList();

        Assert.Contains(circles, circle => circle.StartsWith("Law/Deadlines -> Law/ItemizedDeduction leads around", StringComparison.Ordinal));
        Assert.Contains(circles, circle => circle.StartsWith("Law/ItemizedDeduction -> Law/Deadlines leads around", StringComparison.Ordinal));
    }

    [Fact]
    public void Drawing_leaves_out_what_a_longer_way_says_and_nothing_else()
    {
        Rooms.Use[] uses = [Planted("top", "middle"), Planted("middle", "ground"), Planted("top", "ground"), Planted("top", "side")];

        Assert.Equal([new("middle", "ground"), new("top", "middle"), new("top", "side")], Rooms.Drawn(uses));
    }

    [Fact]
    public void Page_draws_the_arrows_as_they_are()
    {
        var path = SourceTree.At(Page);
        var text = File.ReadAllText(path);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        Assert.True(begin >= Begin.Length && end >= begin, $"{Page} has lost the two comments between which the arrows are written. Put them back.");
        var drawn = text[..begin] + Drawing() + text[end..];
        if (Environment.GetEnvironmentVariable(Renew) == "1")
        {
            File.WriteAllText(path, drawn);
        }

        Assert.True(drawn == File.ReadAllText(path), $"{Page} does not draw the rooms as they are now. Look at what changed, then run: {Renew}=1 dotnet test tests/RetirementLoss.Rules.Tests --filter RoomsTests");
    }

    private static string Drawing() =>
        "```mermaid\nflowchart TD\n" + string.Concat(Rooms.Drawn(Rooms.Uses).Select(arrow => $"  {Node(arrow.From)} --> {Node(arrow.To)}\n")) + "```\n";

    private static string Node(string room) => room.Contains('/', StringComparison.Ordinal) ? $"{room.Replace('/', '_')}[{room}]" : room;

    private static Rooms.Use Planted(string from, string to) => new(new(from, to), "", "");

    private sealed class PlantedDeadline
    {
        public TheRefundWindowIsOpen? Window { get; init; }
    }
}
