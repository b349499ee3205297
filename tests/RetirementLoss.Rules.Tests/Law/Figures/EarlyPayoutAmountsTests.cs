using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Figures;

public class EarlyPayoutAmountsTests
{
    public static TheoryData<int> AllYears => Year.All;

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Amounts_fixed_in_the_code_do_not_move(int year)
    {
        var amounts = Year.Of(year).EarlyPayout;

        Assert.Equal(new Rate(0.10m), amounts.AdditionalTax.Value);
        Assert.Equal(new Rate(0.25m), amounts.SimpleIraAdditionalTax.Value);
        Assert.Equal(Year.Dollars(10000), amounts.FirstHome.Value);
    }

    [Theory]
    [InlineData(2019, null, null, null)]
    [InlineData(2020, 5000, 100000, null)]
    [InlineData(2021, 5000, null, 22000)]
    [InlineData(2026, 5000, null, 22000)]
    public void Birth_coronavirus_and_disaster_amounts_begin_and_end_in_their_years(int year, int? birth, int? coronavirus, int? disaster)
    {
        var amounts = Year.Of(year).EarlyPayout;

        Expect(birth, amounts.BirthOrAdoption);
        Expect(coronavirus, amounts.Coronavirus);
        Expect(disaster, amounts.DisasterRecovery);
    }

    [Theory]
    [InlineData(2023, null, null, null)]
    [InlineData(2024, 1000, 10000, null)]
    [InlineData(2025, 1000, 10300, 2600)]
    [InlineData(2026, 1000, 10500, 2600)]
    public void Emergency_abuse_and_care_amounts_begin_in_their_years(int year, int? emergency, int? abuse, int? care)
    {
        var amounts = Year.Of(year).EarlyPayout;

        Expect(emergency, amounts.EmergencyExpense);
        Expect(emergency, amounts.EmergencyBalanceKept);
        Expect(abuse, amounts.DomesticAbuse);
        Expect(care, amounts.LongTermCare);
        Assert.Equal(abuse.HasValue, amounts.DomesticAbuseShare.IsInForce);
        Assert.Equal(care.HasValue, amounts.LongTermCareShare.IsInForce);
    }

    [Fact]
    public void Shares_of_the_vested_benefit_are_half_and_a_tenth()
    {
        var amounts = Year.Of(2026).EarlyPayout;

        Assert.Equal(new Rate(0.5m), amounts.DomesticAbuseShare.Value);
        Assert.Equal(new Rate(0.1m), amounts.LongTermCareShare.Value);
    }

    [Fact]
    public void Care_amount_of_2025_rests_on_one_source() =>
        Assert.Equal(FigureStatus.OneSource, Year.Of(2025).EarlyPayout.LongTermCare.Status);

    private static void Expect(int? expected, Figure<Money> figure)
    {
        Assert.Equal(expected.HasValue, figure.IsInForce);
        if (expected is { } dollars)
        {
            Assert.Equal(Year.Dollars(dollars), figure.Value);
        }
    }
}
