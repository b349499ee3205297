using Bunit;
using RetirementLoss.Components.States;

namespace RetirementLoss.Components.Tests.States;

/// <summary>The map of tiles and the list beside it say the same, by name and by mark.</summary>
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

        foreach (var entry in StateLaw.In(new(year)))
        {
            var row = Render<StateRow>(with => with.Add(row => row.Entry, entry));
            var tile = map.FindAll("a").Single(link => link.GetAttribute("aria-label") == $"{entry.Code}, {entry.Name}: {entry.Words}");
            Assert.NotNull(row.Find($"#{tile.GetAttribute("href")!.Split('#')[1]}"));
            Assert.Equal(entry.Name, row.Find("h3").TextContent);
            Assert.Contains(entry.Floor is null ? entry.Words : "Possible", row.Find("summary").Words(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Open_closed_unclear_and_untaxed_states_have_different_looks_and_marks()
    {
        var map = Render<StateMap>(with => with.Add(map => map.Entries, StateLaw.In(new(2018))).Add(map => map.Year, new(2018)));

        string MarkOf(string state) => map.FindAll("a").Single(link => link.GetAttribute("aria-label")!.Contains($" {state}:", StringComparison.Ordinal)).QuerySelector("path")!.GetAttribute("d")!.Split('m')[1];
        string? LookOf(string state) => map.FindAll("a").Single(link => link.GetAttribute("aria-label")!.Contains($" {state}:", StringComparison.Ordinal)).ClassName;
        Assert.Equal(4, new[] { LookOf("California"), LookOf("Ohio"), LookOf("Texas"), LookOf("Minnesota") }.Distinct().Count());
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
    public void Each_state_stands_in_one_group_and_shows_its_sources()
    {
        // A group without a state is not there: in 2025 no state is unclear.
        Assert.Equal(["possible", "closed", "no-income-tax"], StateGroup.Of(StateLaw.In(new(2025))).Select(group => group.Id));
        var groups = StateGroup.Of(StateLaw.In(new(2018)));

        Assert.Equal(["possible", "not-clear", "closed", "no-income-tax"], groups.Select(group => group.Id));
        Assert.Equal(StateLaw.In(new(2018)).Select(entry => entry.Name), groups.SelectMany(group => group.Entries).Select(entry => entry.Name).Order(StringComparer.Ordinal));
        Assert.Contains(groups[^1].Entries, entry => entry.Name == "Texas");
        Assert.All(StateLaw.In(new(2025)), entry => Assert.NotEmpty(Render<StateRow>(with => with.Add(row => row.Entry, entry)).FindAll(".cited a")));
    }

    [Fact]
    public void Open_state_shows_its_lines_and_where_the_loss_goes()
    {
        var state = Render<StateRow>(with => with.Add(row => row.Entry, StateLaw.In(new(2025)).Single(entry => entry.Code == "CA")));

        Assert.Equal(["19", "20", "21", "22", "23", "24", "25"], state.FindAll("tbody th").Select(line => line.TextContent));
        Assert.StartsWith("21", state.Find(".takes-the-loss").Words(), StringComparison.Ordinal);
        Assert.Contains("2% of federal adjusted gross income", state.Markup, StringComparison.Ordinal);
    }
}
