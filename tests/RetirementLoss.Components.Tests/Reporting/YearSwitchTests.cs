using AngleSharp.Dom;
using Bunit;
using RetirementLoss.Components.Reporting;
using RetirementLoss.Components.Tests.Asking;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Components.Tests.Reporting;

public sealed class YearSwitchTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void Choosing_a_year_shows_the_same_facts_under_its_law_and_announces_it()
    {
        var years = Live();
        Assert.Equal("2017", YearOf(Pressed(years)));

        years.FindAll("button").Single(button => YearOf(button) == "2024").Click();

        Assert.Equal("2024", YearOf(Pressed(years)));
        var told = years.Find("[role=status]").Words();
        Assert.StartsWith("2024: Not deductible $0", told, StringComparison.Ordinal);
        var outcome = Checker.Report(Sheet.RothClosed(), Today).Years.Single(each => each.Year.Number == 2024);
        Assert.EndsWith(Written.Of(outcome.Headline), told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_is_not_covered_has_no_amount_and_none_that_depends()
    {
        Assert.Equal("none", VerdictWords.Amount(Verdict.OutsideScope, null));
        Assert.Equal("depends", VerdictWords.Amount(Verdict.Depends, null));
        Assert.Equal("depends", VerdictWords.Amount(Verdict.Limited, null));
    }

    [Fact]
    public void Each_supported_year_can_be_chosen() => Assert.Equal(Checker.Years.Select(year => year.ToString()), Live().FindAll("button").Select(YearOf));

    [Fact]
    public void Without_a_connection_each_year_leads_to_its_row()
    {
        SetRendererInfo(new("Static", isInteractive: false));

        var years = Show();

        Assert.Empty(years.FindAll("button"));
        Assert.Equal("/check/result#y-2024", years.FindAll("a").Single(link => YearOf(link) == "2024").GetAttribute("href"));
        Assert.StartsWith("2017: Partly deductible $10,800", years.Find("[role=status]").Words(), StringComparison.Ordinal);
    }

    private static string YearOf(IElement tile) => tile.QuerySelector(".tile-year")!.Words();

    private static IElement Pressed(IRenderedComponent<YearSwitch> years) => Assert.Single(years.FindAll("[aria-pressed=true]"));

    private IRenderedComponent<YearSwitch> Live()
    {
        SetRendererInfo(new("Server", isInteractive: true));
        return Show();
    }

    private IRenderedComponent<YearSwitch> Show() => Render<YearSwitch>(part => part
        .Add(years => years.Tokens, Sheet.RothClosed().Tokens.ToDictionary(StringComparer.Ordinal))
        .Add(years => years.AskedOn, Today)
        .Add(years => years.Page, "/check/result"));
}
