using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Figures;

/// <summary>Values still found in articles, data sets and programs that are wrong for the year, each beside the right one; only the right one may be held.</summary>
public class WrongValuesInCirculationTests
{
    [Fact]
    public void Additional_amount_of_2023_for_the_unmarried_is_1850_and_not_1800() =>
        Holds(1850, 1800, Year.Of(2023).StandardDeduction.AdditionalFor(FilingStatus.Single).Value);

    [Theory]
    [InlineData(2022, 1400, 1750)]
    [InlineData(2023, 1500, 1850)]
    [InlineData(2024, 1550, 1950)]
    public void Surviving_spouse_gets_the_additional_amount_of_the_married_and_not_of_the_unmarried(int year, int right, int wrong)
    {
        var deduction = Year.Of(year).StandardDeduction;

        Holds(right, wrong, deduction.AdditionalFor(FilingStatus.SurvivingSpouse).Value);
        Assert.Equal(Year.Dollars(wrong), deduction.AdditionalFor(FilingStatus.Single).Value);
    }

    [Theory]
    [InlineData(2014, FilingStatus.MarriedJoint, 12400, 12200)]
    [InlineData(2018, FilingStatus.Single, 12000, 6500)]
    [InlineData(2018, FilingStatus.Single, 12000, 12400)]
    [InlineData(2018, FilingStatus.MarriedJoint, 24000, 13000)]
    [InlineData(2018, FilingStatus.HeadOfHousehold, 18000, 9550)]
    [InlineData(2025, FilingStatus.Single, 15750, 15000)]
    [InlineData(2025, FilingStatus.MarriedJoint, 31500, 30000)]
    [InlineData(2025, FilingStatus.HeadOfHousehold, 23625, 22500)]
    public void Standard_deduction_is_the_enacted_one_and_not_the_superseded(int year, FilingStatus status, int right, int wrong) =>
        Holds(right, wrong, Year.Of(year).StandardDeduction.Basic.Value[status]);

    [Fact]
    public void Overall_limit_of_2018_is_not_the_one_announced_before_the_act() =>
        Assert.Equal(FigurePresence.NotInForce, Year.Of(2018).OverallLimit2013.Threshold.Presence);

    [Fact]
    public void Overall_limit_of_2026_is_not_the_old_one_with_projected_thresholds()
    {
        var limit = Year.Of(2026).OverallLimit2013;

        Assert.All(new[] { limit.Threshold.Presence, limit.Rate.Presence, limit.Cap.Presence }, presence => Assert.Equal(FigurePresence.NotInForce, presence));
    }

    [Fact]
    public void Miscellaneous_floor_is_not_back_in_2026() => Assert.Equal(FigurePresence.NotInForce, Year.Of(2026).MiscellaneousFloor.Presence);

    [Theory]
    [InlineData(2017)]
    [InlineData(2019)]
    [InlineData(2020)]
    public void Medical_floor_stays_7_5_percent_after_2016_and_is_not_ten(int year) =>
        Assert.Equal(new Rate(0.075m), Year.Of(year).MedicalFloor.General.Value);

    [Theory]
    [InlineData("1951-01-01")]
    [InlineData("1959-12-31")]
    public void Required_distributions_begin_at_73_and_not_72_for_people_born_in_1951_to_1959(string born) =>
        Assert.Equal(73, RequiredDistributions.Table.StartFor(Day.Of(born)).Years);

    [Fact]
    public void Required_distributions_begin_at_72_and_not_70_for_people_born_at_the_end_of_1950() =>
        Assert.Equal(72, RequiredDistributions.Table.StartFor(Day.Of("1950-12-31")).Years);

    [Theory]
    [InlineData(2021, "12a")]
    [InlineData(2025, "12e")]
    public void Deduction_line_has_its_letter_and_is_not_a_plain_12(int year, string right) => Assert.Equal(right, Year.Of(year).Form1040.Deduction.Value.Number);

    [Fact]
    public void Basis_in_roth_contributions_is_on_line_29_and_not_22_in_2010() =>
        Assert.Equal("29", Year.Of(2010).Form8606.RothContributionBasis.Value.Number);

    [Fact]
    public void Top_bracket_of_the_married_who_file_separately_is_half_the_joint_one_and_not_the_single_one()
    {
        var start = Year.Of(2026).OverallLimit2026.BracketStart.Value;

        Assert.Equal(start[FilingStatus.MarriedJoint], start[FilingStatus.MarriedSeparate] * 2);
        Assert.NotEqual(start[FilingStatus.Single], start[FilingStatus.MarriedSeparate]);
    }

    [Fact]
    public void New_overall_limit_is_not_a_rounded_decimal() =>
        Assert.Equal(Money.Of(2_000_000), Money.Of(37_000_000) * Year.Of(2026).OverallLimit2026.Rate.Value);

    [Fact]
    public void Abuse_amount_of_2025_is_10300_and_not_the_one_of_2024()
    {
        Holds(10300, 10000, Year.Of(2025).EarlyPayout.DomesticAbuse.Value);
        Assert.Equal(Year.Dollars(10000), Year.Of(2024).EarlyPayout.DomesticAbuse.Value);
    }

    [Fact]
    public void Operating_loss_limit_of_80_percent_begins_in_2021_and_does_not_wait_until_2022()
    {
        Assert.Equal(FigurePresence.NotInForce, Year.Of(2020).NetOperatingLossLimit.Presence);
        Assert.Equal(new Rate(0.80m), Year.Of(2021).NetOperatingLossLimit.Value);
    }

    [Fact]
    public void Loss_on_excess_deferrals_is_on_line_8z_and_not_8t() =>
        Assert.Equal("8z", Year.Of(2022).ExcessDeferral.Loss.Value.Number);

    // The wrong value stands in the test for whoever meets it elsewhere and searches for it here.
    private static void Holds(int right, int wrong, Money held)
    {
        Assert.Equal(Year.Dollars(right), held);
        Assert.NotEqual(Year.Dollars(wrong), held);
    }
}
