using Bunit;
using RetirementLoss.Components.States;

namespace RetirementLoss.Components.Tests.States;

/// <summary>The map of tiles and the table behind it say the same, by name and by mark.</summary>
public sealed class StateMapTests : BunitContext
{
    public static TheoryData<int> Years => [.. StateLaw.Years.Select(year => year.Number)];

    [Fact]
    public void Every_state_has_one_tile_and_no_two_share_a_place()
    {
        Assert.Equal(StateLaw.In(new(2025)).Select(entry => entry.Code).Order(StringComparer.Ordinal), Tiles.All.Select(tile => tile.Code).Order(StringComparer.Ordinal));
        Assert.Equal(Tiles.All.Count, Tiles.All.Select(tile => (tile.Column, tile.Row)).Distinct().Count());
        // From Alaska and Maine to Hawaii and Florida.
        Assert.Equal(8, Tiles.Rows);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Each_tile_tells_state_and_answer_in_its_name_and_leads_to_its_row(int year)
    {
        var map = Render<StateMap>(with => with.Add(map => map.Entries, StateLaw.In(new(year))).Add(map => map.Year, new(year)));
        var table = Render<StateTable>(with => with.Add(table => table.Entries, StateLaw.In(new(year))).Add(table => table.Year, new(year)));

        foreach (var entry in StateLaw.In(new(year)))
        {
            var tile = map.FindAll("a").Single(link => link.GetAttribute("aria-label") == $"{entry.Code}, {entry.Name}: {entry.Words}");
            var row = table.Find($"#{tile.GetAttribute("href")!.Split('#')[1]}");
            Assert.StartsWith(entry.Name, row.Words(), StringComparison.Ordinal);
            Assert.Contains(entry.Words, row.Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Open_closed_and_unclear_states_have_different_marks()
    {
        var map = Render<StateMap>(with => with.Add(map => map.Entries, StateLaw.In(new(2018))).Add(map => map.Year, new(2018)));

        string MarkOf(string state) => map.FindAll("a").Single(link => link.GetAttribute("aria-label")!.Contains($" {state}:", StringComparison.Ordinal)).QuerySelector("path")!.GetAttribute("d")!.Split('m')[1];
        // Open, closed and unclear.
        Assert.Equal(3, new[] { MarkOf("California"), MarkOf("Texas"), MarkOf("Minnesota") }.Distinct().Count());
        Assert.Equal(MarkOf("California"), MarkOf("New York"));
    }

    [Fact]
    public void Map_has_a_name_and_a_description_that_lists_what_is_open()
    {
        var map = Render<StateMap>(with => with.Add(map => map.Entries, StateLaw.In(new(2026))).Add(map => map.Year, new(2026)));

        var svg = map.Find("svg");
        Assert.Equal("Map of the states for 2026", map.Find($"#{svg.GetAttribute("aria-labelledby")}").TextContent);
        Assert.Contains("Alabama, Arkansas, California, New York", map.Find($"#{svg.GetAttribute("aria-describedby")}").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Hawaii", map.Find("desc").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_has_a_caption_and_a_heading_for_each_row()
    {
        var table = Render<StateTable>(with => with.Add(table => table.Entries, StateLaw.In(new(2025))).Add(table => table.Year, new(2025)));

        Assert.NotEmpty(table.Find("caption").TextContent);
        // Fifty states and the District of Columbia.
        Assert.Equal(51, table.FindAll("tbody th[scope=row]").Count);
        Assert.All(table.FindAll("tbody tr"), row => Assert.NotEmpty(row.QuerySelectorAll("td a")));
    }

    [Fact]
    public void Open_state_shows_its_lines_and_where_the_loss_goes()
    {
        var state = Render<OpenState>(with => with.Add(open => open.Entry, StateLaw.In(new(2025)).Single(entry => entry.Code == "CA")));

        Assert.Equal(["19", "20", "21", "22", "23", "24", "25"], state.FindAll("tbody th").Select(line => line.TextContent));
        Assert.StartsWith("21", state.Find(".takes-the-loss").Words(), StringComparison.Ordinal);
        Assert.Contains("2% of federal adjusted gross income", state.Markup, StringComparison.Ordinal);
    }
}
