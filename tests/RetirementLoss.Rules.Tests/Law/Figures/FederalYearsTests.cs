using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Figures;

public class FederalYearsTests
{
    public static TheoryData<int> AllYears => Year.All;

    [Fact]
    public void Years_held_are_2010_to_2026_without_a_gap() =>
        Assert.Equal(Enumerable.Range(2010, 17), FederalYears.Supported.Select(year => year.Number));

    [Theory]
    [InlineData(2009)]
    [InlineData(2027)]
    public void Year_without_a_file_is_not_filled_in(int year)
    {
        Assert.False(FederalYears.Supports(new TaxYear(year)));
        Assert.False(FederalYears.TryGet(new TaxYear(year), out var figures));
        Assert.Null(figures);
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => FederalYears.Of(new TaxYear(year)));
        Assert.Contains($"no figures for {year}", exception.Message);
        Assert.Contains("2010 to 2026", exception.Message);
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Every_year_has_the_same_figures_under_the_same_names(int year) =>
        Assert.Equal(Year.Of(2010).Figures.Select(figure => figure.Name), Year.Of(year).Figures.Select(figure => figure.Name));

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Every_figure_belongs_to_its_year_and_was_checked(int year) =>
        Assert.All(Year.Of(year).Figures, figure =>
        {
            Assert.Equal(year, figure.Year.Number);
            Assert.InRange(figure.CheckedOn, new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 30));
        });

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Every_source_is_registered_and_can_be_cited_for_the_year(int year) =>
        Assert.All(Year.Of(year).Figures, figure =>
        {
            Assert.Same(figure.Source, Register.Find(figure.Source.Id));
            Assert.True(figure.Source.CoversYear(figure.Year));
            Assert.Same(figure.Source, figure.Citation.Authority);
        });

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Only_form_lines_can_be_unread_and_only_2026_unpublished(int year) =>
        Assert.All(Year.Of(year).Figures, figure =>
        {
            if (figure.Presence is FigurePresence.NotRead or FigurePresence.NotYetPublished)
            {
                Assert.IsType<Figure<FormLine>>(figure);
            }

            Assert.False(figure.Presence == FigurePresence.NotYetPublished && year != 2026);
            Assert.False(figure.Presence == FigurePresence.NotRead && year > 2019);

            // Rates of tax and exemptions are the only figures not held, and only for the years before 2013.
            Assert.Equal(year < 2013 && figure.Name.StartsWith("rates.", StringComparison.Ordinal), figure.Presence == FigurePresence.NotHeld);
        });

    [Fact]
    public void Figure_not_in_force_gives_no_value_and_says_so()
    {
        var floor = Year.Of(2018).MiscellaneousFloor;

        Assert.False(floor.IsInForce);
        Assert.False(floor.TryGetValue(out _));
        var exception = Assert.Throws<InvalidOperationException>(() => floor.Value);
        Assert.Contains("'miscellaneousFloor' of 2018 is not in force (irc-67-ban)", exception.Message);
        Assert.Contains("Ask IsInForce", exception.Message);
    }

    [Fact]
    public void Figure_in_force_gives_value_source_status_and_day()
    {
        var floor = Year.Of(2017).MiscellaneousFloor;

        Assert.Equal(new Rate(0.02m), floor.Value);
        Assert.Equal("irc-67-a", floor.Source.Id);
        Assert.Equal("IRC 67(a)", floor.Citation.Cite);
        Assert.Equal(FigureStatus.Primary, floor.Status);
        Assert.Equal("2%", floor.ToString());
    }

    [Fact]
    public void Day_is_written_the_same_everywhere() =>
        Assert.Equal("2021-05-17", Year.Of(2017).RefundWindow.FiledOnTime.ToString());
}
