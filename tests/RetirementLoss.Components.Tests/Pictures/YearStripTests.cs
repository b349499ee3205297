using Bunit;
using RetirementLoss.Components.Pictures;
using RetirementLoss.Components.Reporting;
using RetirementLoss.Components.Tests.Asking;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Tests.Pictures;

public sealed class YearStripTests : BunitContext
{
    private static readonly Report Closed = Checker.Report(Sheet.RothClosed(), new(2026, 11, 21));

    public YearStripTests() => SetRendererInfo(new("Static", isInteractive: false));

    [Fact]
    public void Each_year_has_a_tile_with_sign_verdict_and_amount()
    {
        var tiles = Show(Closed.Years).FindAll(".strip > li");

        Assert.Equal(Closed.Years.Count, tiles.Count);
        foreach (var (outcome, tile) in Closed.Years.Zip(tiles))
        {
            Assert.Contains(outcome.Year.ToString(), tile.Words(), StringComparison.Ordinal);
            Assert.Contains(VerdictWords.Of(outcome.Verdict, outcome.Deductible), tile.Words(), StringComparison.Ordinal);
            Assert.Contains(outcome.Deductible!.Value.ToString(), tile.Words(), StringComparison.Ordinal);
            Assert.NotNull(tile.QuerySelector("svg[aria-hidden=true]"));
        }
    }

    [Fact]
    public void Every_verdict_has_a_sign_of_its_own()
    {
        var looks = Enum.GetValues<Verdict>().Select(verdict => VerdictWords.Look(verdict, Money.Of(1))).Distinct().ToList();

        // No loss and not deductible are both drawn as no.
        Assert.Equal(Enum.GetValues<Verdict>().Length - 1, looks.Count);
        Assert.Equal(looks.Count, looks.Select(look => Render<VerdictMark>(mark => mark.Add(part => part.Look, look)).Find("path").OuterHtml).Distinct().Count());
    }

    [Fact]
    public void The_year_asked_about_is_marked_with_words()
    {
        var asked = Assert.Single(Show(Closed.Years).FindAll(".asked-year"));

        Assert.StartsWith("2017 your year, Partly deductible", asked.Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10000, 0, "2018", "2026")]
    [InlineData(10000, 10000)]
    [InlineData(0, 10000)]
    public void A_turn_stands_only_where_these_facts_meet_the_bar(int before, int since, params string[] turns)
    {
        YearOutcome[] years = [.. Closed.Years.Select(outcome => outcome with { Between = null, Verdict = Allowing(outcome.Year) > 0 ? Verdict.Deductible : Verdict.NotDeductible, Deductible = Money.Of(Allowing(outcome.Year)) })];

        Assert.Equal(turns, Show(years).FindAll(".strip > .turn .tile-year").Select(year => year.Words()));
        Assert.Equal(turns, Render<YearRibbon>(ribbon => ribbon.Add(part => part.Years, years).Add(part => part.Asked, Closed.Year)).FindAll(".wall b").Select(year => year.Words()));

        int Allowing(TaxYear year) => year < TurnsOfLaw.All[0].Year ? before : since;
    }

    [Fact]
    public void The_turns_of_the_law_are_marked_on_the_strip_and_told_below()
    {
        var strip = Show(Closed.Years);

        Assert.Equal(["2018", "2026"], strip.FindAll(".strip > .turn .tile-year").Select(year => year.Words()));
        Assert.All(strip.FindAll(".strip > .turn"), tile => Assert.Contains("the law changed", tile.Words(), StringComparison.Ordinal));
        Assert.Equal(TurnsOfLaw.All.Select(turn => $"From {turn.Year}: {turn.Words}"), strip.FindAll(".strip-key .turn").Select(turn => turn.Words()));
    }

    [Fact]
    public void The_key_tells_each_sign_once() =>
        Assert.Equal(["Partly deductible", "Not deductible"], Show(Closed.Years).FindAll(".strip-key li:not(.turn)").Select(sign => sign.Words()));

    [Fact]
    public void An_amount_that_is_not_fixed_is_left_out_and_is_no_zero()
    {
        var tile = Show([Closed.Years[0] with { Verdict = Verdict.Depends, Deductible = null }]).Find(".strip > li");

        Assert.DoesNotContain("$", tile.Words(), StringComparison.Ordinal);
        Assert.Contains("It depends", tile.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_differs_from_before_says_so()
    {
        var before = Closed.Years.Select(outcome => outcome.Year.Number == 2015 ? outcome with { Deductible = Money.Of(1) } : outcome).ToList();

        var tile = Assert.Single(Render<YearStrip>(strip => strip.Add(part => part.Years, Closed.Years).Add(part => part.Asked, Closed.Year).Add(part => part.Before, before)).FindAll(".differs"));

        Assert.StartsWith("2015", tile.Words(), StringComparison.Ordinal);
        Assert.EndsWith("changed", tile.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void By_itself_a_strip_is_a_picture_and_has_nothing_to_press() => Assert.Empty(Show(Closed.Years).FindAll("a, button"));

    private IRenderedComponent<YearStrip> Show(IReadOnlyList<YearOutcome> years) =>
        Render<YearStrip>(strip => strip.Add(part => part.Years, years).Add(part => part.Asked, Closed.Year));
}
