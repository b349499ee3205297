using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Figures;

public class StandardDeductionTests
{
    public static TheoryData<int> AllYears => Year.All;

    [Theory]
    [InlineData(2010, 5700, 11400, 8400, 1400, 1100)]
    [InlineData(2011, 5800, 11600, 8500, 1450, 1150)]
    [InlineData(2012, 5950, 11900, 8700, 1450, 1150)]
    [InlineData(2013, 6100, 12200, 8950, 1500, 1200)]
    [InlineData(2014, 6200, 12400, 9100, 1550, 1200)]
    [InlineData(2015, 6300, 12600, 9250, 1550, 1250)]
    [InlineData(2016, 6300, 12600, 9300, 1550, 1250)]
    [InlineData(2017, 6350, 12700, 9350, 1550, 1250)]
    [InlineData(2018, 12000, 24000, 18000, 1600, 1300)]
    [InlineData(2019, 12200, 24400, 18350, 1650, 1300)]
    [InlineData(2020, 12400, 24800, 18650, 1650, 1300)]
    [InlineData(2021, 12550, 25100, 18800, 1700, 1350)]
    [InlineData(2022, 12950, 25900, 19400, 1750, 1400)]
    [InlineData(2023, 13850, 27700, 20800, 1850, 1500)]
    [InlineData(2024, 14600, 29200, 21900, 1950, 1550)]
    [InlineData(2025, 15750, 31500, 23625, 2000, 1600)]
    [InlineData(2026, 16100, 32200, 24150, 2050, 1650)]
    public void Standard_deduction_is_the_amount_of_the_year(int year, int single, int joint, int head, int unmarried, int married)
    {
        var deduction = Year.Of(year).StandardDeduction;

        Assert.Equal(Year.Dollars(single), deduction.Basic.Value[FilingStatus.Single]);
        Assert.Equal(Year.Dollars(joint), deduction.Basic.Value[FilingStatus.MarriedJoint]);
        Assert.Equal(Year.Dollars(head), deduction.Basic.Value[FilingStatus.HeadOfHousehold]);
        Assert.Equal(Year.Dollars(unmarried), deduction.AdditionalFor(FilingStatus.Single).Value);
        Assert.Equal(Year.Dollars(married), deduction.AdditionalFor(FilingStatus.MarriedJoint).Value);
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Amounts_of_the_other_statuses_follow_from_the_single_one(int year)
    {
        var deduction = Year.Of(year).StandardDeduction;
        var basic = deduction.Basic.Value;

        Assert.Equal(basic[FilingStatus.Single] * 2, basic[FilingStatus.MarriedJoint]);
        Assert.Equal(basic[FilingStatus.Single], basic[FilingStatus.MarriedSeparate]);
        Assert.Equal(basic[FilingStatus.MarriedJoint], basic[FilingStatus.SurvivingSpouse]);
        Assert.Same(deduction.AdditionalMarried, deduction.AdditionalFor(FilingStatus.SurvivingSpouse));
        Assert.Same(deduction.AdditionalMarried, deduction.AdditionalFor(FilingStatus.MarriedSeparate));
        Assert.Same(deduction.AdditionalUnmarried, deduction.AdditionalFor(FilingStatus.HeadOfHousehold));
    }

    [Fact]
    public void Basic_amount_of_2025_comes_from_the_code_and_the_additional_one_from_the_procedure()
    {
        var deduction = Year.Of(2025).StandardDeduction;

        Assert.Equal("irc-63", deduction.Basic.Source.Id);
        Assert.Equal("rev-proc-2024-40", deduction.AdditionalMarried.Source.Id);
    }

    [Theory]
    [InlineData(2024, false)]
    [InlineData(2025, true)]
    [InlineData(2026, true)]
    public void Senior_deduction_begins_with_2025(int year, bool inForce)
    {
        var senior = Year.Of(year).SeniorDeduction;

        Assert.Equal(inForce, senior.Amount.IsInForce);
        if (inForce)
        {
            Assert.Equal(Year.Dollars(6000), senior.Amount.Value);
            Assert.Equal(new Rate(0.06m), senior.PhaseOutRate.Value);
            Assert.Equal(Year.Dollars(75000), senior.PhaseOutStart.Value);
            Assert.Equal(Year.Dollars(150000), senior.PhaseOutStartJoint.Value);
        }
    }
}
