using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Library;

public sealed class FigureTablesTests
{
    [Fact]
    public void Table_of_a_year_has_every_figure_of_its_file() => Assert.All(
        FigureTables.Years,
        year => Assert.Equal(FederalYears.Of(year).Figures.Count, FigureTables.Of(year).Count));

    [Fact]
    public void Figure_by_filing_status_has_a_line_for_each()
    {
        var row = FigureTables.Of(new TaxYear(2025)).Single(figure => figure.Name.Id == "standard-deduction.basic");

        Assert.Equal("Standard deduction", row.Name.Group);
        Assert.Equal(Enum.GetValues<FilingStatus>().Length, row.Values.Count);
        Assert.Equal("Single: $15,750", row.Values[0]);
    }

    [Fact]
    public void Figure_that_is_not_law_says_so_and_is_not_zero()
    {
        var row = FigureTables.Of(new TaxYear(2025)).Single(figure => figure.Name.Id == "miscellaneous-floor");

        Assert.False(row.IsInForce);
        Assert.Equal("not in force", row.Value);
    }

    [Fact]
    public void History_has_every_year_once_the_newest_first()
    {
        Assert.All(FigureTables.Names, name =>
        {
            var years = FigureTables.History(name.Id).SelectMany(run => Enumerable.Range(run.First.Number, run.Last.Number - run.First.Number + 1).Reverse());
            Assert.Equal(FigureTables.Years.Select(year => year.Number).Reverse(), years);
        });
    }

    [Fact]
    public void History_of_the_floor_is_two_runs() =>
        Assert.Equal(["2018-2026 not in force", "2010-2017 2%"], FigureTables.History("miscellaneous-floor").Select(run => $"{run.Years} {run.Newest.Value}"));

    [Fact]
    public void History_of_an_unknown_name_is_empty() => Assert.Empty(FigureTables.History("no-such-figure"));

    [Fact]
    public void Names_are_plain_words_and_no_two_are_alike()
    {
        Assert.Equal(FigureTables.Names.Count, FigureTables.Names.DistinctBy(name => name.Id).Count());
        Assert.Contains(FigureTables.Names, name => name is { Group: "Contribution limits", Words: "IRA catch up from 50" });
    }
}
