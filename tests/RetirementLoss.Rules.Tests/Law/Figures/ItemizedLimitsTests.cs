using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Figures;

public class ItemizedLimitsTests
{
    public static TheoryData<int> AllYears => Year.All;

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Miscellaneous_floor_is_two_percent_to_2017_and_gone_after(int year)
    {
        var floor = Year.Of(year).MiscellaneousFloor;

        Assert.Equal(year <= 2017, floor.IsInForce);
        Assert.Equal(year <= 2017 ? "irc-67-a" : "irc-67-ban", floor.Source.Id);
        if (year <= 2017)
        {
            Assert.Equal(new Rate(0.02m), floor.Value);
        }
    }

    [Theory]
    [InlineData(2025, "67(g)")]
    [InlineData(2026, "67(h)")]
    public void Ban_is_cited_where_it_stood_in_the_year(int year, string cite) =>
        Assert.Contains(cite, Year.Of(year).MiscellaneousFloor.Citation.Cite);

    [Theory]
    [InlineData(2013, 250000, 300000, 150000, 275000)]
    [InlineData(2014, 254200, 305050, 152525, 279650)]
    [InlineData(2015, 258250, 309900, 154950, 284050)]
    [InlineData(2016, 259400, 311300, 155650, 285350)]
    [InlineData(2017, 261500, 313800, 156900, 287650)]
    public void Old_overall_limit_begins_at_the_threshold_of_the_year(int year, int single, int joint, int separate, int head)
    {
        var limit = Year.Of(year).OverallLimit2013;

        Assert.Equal(Year.Dollars(single), limit.Threshold.Value[FilingStatus.Single]);
        Assert.Equal(Year.Dollars(joint), limit.Threshold.Value[FilingStatus.MarriedJoint]);
        Assert.Equal(Year.Dollars(separate), limit.Threshold.Value[FilingStatus.MarriedSeparate]);
        Assert.Equal(Year.Dollars(head), limit.Threshold.Value[FilingStatus.HeadOfHousehold]);
        Assert.Equal(Year.Dollars(joint), limit.Threshold.Value[FilingStatus.SurvivingSpouse]);
        Assert.Equal(limit.Threshold.Value[FilingStatus.MarriedJoint], limit.Threshold.Value[FilingStatus.MarriedSeparate] * 2);
        Assert.Equal(new Rate(0.03m), limit.Rate.Value);
        Assert.Equal(new Rate(0.80m), limit.Cap.Value);
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Overall_limits_are_in_force_only_in_their_years(int year)
    {
        var figures = Year.Of(year);
        Figure[] old = [figures.OverallLimit2013.Threshold, figures.OverallLimit2013.Rate, figures.OverallLimit2013.Cap];
        Figure[] current = [figures.OverallLimit2026.Rate, figures.OverallLimit2026.BracketStart];

        Assert.All(old, figure => Assert.Equal(year is >= 2013 and <= 2017, figure.IsInForce));
        Assert.All(current, figure => Assert.Equal(year >= 2026, figure.IsInForce));
    }

    [Fact]
    public void New_overall_limit_is_an_exact_fraction_above_the_top_bracket()
    {
        var limit = Year.Of(2026).OverallLimit2026;

        Assert.Equal(2, limit.Rate.Value.Numerator);
        Assert.Equal(37, limit.Rate.Value.Denominator);
        Assert.Equal(Year.Dollars(640600), limit.BracketStart.Value[FilingStatus.Single]);
        Assert.Equal(Year.Dollars(768700), limit.BracketStart.Value[FilingStatus.MarriedJoint]);
        Assert.Equal(Year.Dollars(384350), limit.BracketStart.Value[FilingStatus.MarriedSeparate]);
        Assert.Equal(Year.Dollars(640600), limit.BracketStart.Value[FilingStatus.HeadOfHousehold]);
        Assert.Equal(Year.Dollars(768700), limit.BracketStart.Value[FilingStatus.SurvivingSpouse]);
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Capital_loss_limit_is_halved_for_the_married_who_file_separately(int year)
    {
        var limit = Year.Of(year).CapitalLossLimit.Value;

        Assert.Equal(Year.Dollars(1500), limit[FilingStatus.MarriedSeparate]);
        Assert.All(
            Enum.GetValues<FilingStatus>().Where(status => status != FilingStatus.MarriedSeparate),
            status => Assert.Equal(Year.Dollars(3000), limit[status]));
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Repaid_income_counts_in_full_above_an_amount_that_never_changes(int year)
    {
        var threshold = Year.Of(year).ClaimOfRightThreshold;

        Assert.Equal(Year.Dollars(3000), threshold.Value);
        Assert.Equal("irc-1341-a", threshold.Source.Id);
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Annuity_cost_left_over_counts_for_annuities_begun_after_one_day_in_every_year(int year)
    {
        var cutoff = Year.Of(year).AnnuityCostCutoff;

        Assert.Equal(new DateOnly(1986, 7, 1), cutoff.Value);
        Assert.Equal("pl-99-514-1122", cutoff.Source.Id);
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Medical_floor_is_ten_percent_only_in_2013_to_2016_and_only_under_65(int year)
    {
        var floor = Year.Of(year).MedicalFloor;

        Assert.Equal(new Rate(year is >= 2013 and <= 2016 ? 0.10m : 0.075m), floor.General.Value);
        Assert.Equal(new Rate(0.075m), floor.SelfOrSpouse65.Value);
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Operating_loss_limit_is_eighty_percent_from_2021(int year)
    {
        var limit = Year.Of(year).NetOperatingLossLimit;

        Assert.Equal(year >= 2021, limit.IsInForce);
        if (year >= 2021)
        {
            Assert.Equal(new Rate(0.8m), limit.Value);
        }
    }
}
