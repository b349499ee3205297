using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Figures;

/// <summary>Values still found in articles, data sets and programs that are wrong for the year; none may enter the figures.</summary>
public class WrongValuesInCirculationTests
{
    [Fact]
    public void Additional_amount_of_2023_for_the_unmarried_is_not_1800() =>
        Assert.NotEqual(Year.Dollars(1800), Year.Of(2023).StandardDeduction.AdditionalFor(FilingStatus.Single).Value);

    [Theory]
    [InlineData(2022, 1750)]
    [InlineData(2023, 1850)]
    [InlineData(2024, 1950)]
    public void Surviving_spouse_does_not_get_the_additional_amount_of_the_unmarried(int year, int wrong) =>
        Assert.NotEqual(Year.Dollars(wrong), Year.Of(year).StandardDeduction.AdditionalFor(FilingStatus.SurvivingSpouse).Value);

    [Theory]
    [InlineData(2014, FilingStatus.MarriedJoint, 12200)]
    [InlineData(2018, FilingStatus.Single, 6500)]
    [InlineData(2018, FilingStatus.Single, 12400)]
    [InlineData(2018, FilingStatus.MarriedJoint, 13000)]
    [InlineData(2018, FilingStatus.HeadOfHousehold, 9550)]
    [InlineData(2025, FilingStatus.Single, 15000)]
    [InlineData(2025, FilingStatus.MarriedJoint, 30000)]
    [InlineData(2025, FilingStatus.HeadOfHousehold, 22500)]
    public void Superseded_standard_deduction_is_not_used(int year, FilingStatus status, int wrong) =>
        Assert.NotEqual(Year.Dollars(wrong), Year.Of(year).StandardDeduction.Basic.Value[status]);

    [Fact]
    public void Overall_limit_of_2018_is_not_the_one_announced_before_the_act() =>
        Assert.False(Year.Of(2018).OverallLimit2013.Threshold.IsInForce);

    [Fact]
    public void Overall_limit_of_2026_is_not_the_old_one_with_projected_thresholds()
    {
        var limit = Year.Of(2026).OverallLimit2013;

        Assert.False(limit.Threshold.IsInForce || limit.Rate.IsInForce || limit.Cap.IsInForce);
    }

    [Fact]
    public void Miscellaneous_floor_is_not_back_in_2026() => Assert.False(Year.Of(2026).MiscellaneousFloor.IsInForce);

    [Theory]
    [InlineData(2017)]
    [InlineData(2019)]
    [InlineData(2020)]
    public void Medical_floor_is_not_ten_percent_after_2016(int year) =>
        Assert.NotEqual(new Rate(0.10m), Year.Of(year).MedicalFloor.General.Value);

    [Theory]
    [InlineData("1951-01-01")]
    [InlineData("1959-12-31")]
    public void Required_distributions_do_not_begin_at_72_for_people_born_in_1951_to_1959(string born) =>
        Assert.NotEqual(72, RequiredDistributions.Table.StartFor(Day.Of(born)).Years);

    [Fact]
    public void Required_distributions_do_not_begin_at_70_for_everyone_born_before_1951() =>
        Assert.NotEqual(70, RequiredDistributions.Table.StartFor(Day.Of("1950-12-31")).Years);

    [Theory]
    [InlineData(2021)]
    [InlineData(2025)]
    public void Deduction_line_is_not_a_plain_12(int year) => Assert.NotEqual("12", Year.Of(year).Form1040.Deduction.Value.Number);

    [Fact]
    public void Basis_in_roth_contributions_is_not_on_line_22_in_2010() =>
        Assert.NotEqual("22", Year.Of(2010).Form8606.RothContributionBasis.Value.Number);

    [Fact]
    public void Top_bracket_of_the_married_who_file_separately_is_not_the_single_one()
    {
        var start = Year.Of(2026).OverallLimit2026.BracketStart.Value;

        Assert.NotEqual(start[FilingStatus.Single], start[FilingStatus.MarriedSeparate]);
    }

    [Fact]
    public void New_overall_limit_is_not_a_rounded_decimal() =>
        Assert.Equal(Money.Of(2_000_000), Money.Of(37_000_000) * Year.Of(2026).OverallLimit2026.Rate.Value);

    [Fact]
    public void Abuse_amount_of_2025_is_not_the_one_of_2024() =>
        Assert.NotEqual(Year.Dollars(10000), Year.Of(2025).EarlyPayout.DomesticAbuse.Value);

    [Fact]
    public void Operating_loss_limit_does_not_wait_until_2022() => Assert.True(Year.Of(2021).NetOperatingLossLimit.IsInForce);

    [Fact]
    public void Loss_on_excess_deferrals_is_not_on_line_8t() =>
        Assert.NotEqual("8t", Year.Of(2022).ExcessDeferral.Loss.Value.Number);
}
