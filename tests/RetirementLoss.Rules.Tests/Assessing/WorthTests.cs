using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Assessing;

/// <summary>What a deduction is worth in ordinary income tax; each sum is worked out by hand beside its case.</summary>
public sealed class WorthTests
{
    private const string Roth = "account=roth-ira happened=paid-out received=20000 same-kind-left=no other-two-percent=0 age-or-blind-boxes=0 spouse-itemizes=no itemized-not-cut=0";
    private const string Pension =
        "account=pension happened=something-else what-else=pension-stopped-by-death paid-as-annuity=yes annuity-had-begun=yes survivor-still-paid=no annuity-cost=31200 annuity-recovered=12000 "
        + "annuity-start=2010-01-01 annuity-refund=no annuity-return=final-return annuity-year=yes filing-status=single age-or-blind-boxes=0";

    private const string Deferral =
        "year=2025 account=plan-401k happened=something-else what-else=excess-deferral-returned excess-kind=over-the-yearly-limit excess-timing=put-in-the-year-before sent-back-on=2025-03-20 "
        + "excess=3500 sent-back=3100 total-deferred=26500 deferral-age=under-50";

    private const string Sale = "year=2025 account=taxable-account sold-at-a-loss=yes bought-back=no";

    private static readonly DateOnly AskedOn = new(2026, 11, 29);

    private static readonly Dictionary<string, Question> Known = Checker.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    // Loss 31,000 - 20,000 = 11,000; floor 2% x 60,000 = 1,200; 9,800 counts. Itemized 10,000 + 9,800 = 19,800, above 6,350.
    // Taxable with it 60,000 - 19,800 - 4,050 = 36,150: 932.50 + 15% x 26,825 = 4,956.25.
    // Without 45,950: 932.50 + 15% x 28,625 + 25% x 8,000 = 932.50 + 4,293.75 + 2,000 = 7,226.25.
    [Fact]
    public void Single_2017_across_the_border_of_15_and_25_percent() =>
        Is(4_956.25m, 7_226.25m, 9_800, $"year=2017 {Roth} basis-left=31000 filing-status=single agi=60000 other-itemized=10000");

    // Loss 12,000; floor 2,000; 10,000 counts. Itemized 19,000 against 12,600: only 6,400 is useful. Exemptions 2 x 4,050 = 8,100.
    // With 100,000 - 19,000 - 8,100 = 72,900: 1,855 + 15% x 54,350 = 10,007.50. Without 79,300: 1,855 + 15% x 56,750 + 25% x 4,000 = 11,367.50.
    [Fact]
    public void Joint_2016_where_the_standard_deduction_takes_a_part() =>
        Is(10_007.50m, 11_367.50m, 6_400, $"year=2016 {Roth} basis-left=32000 filing-status=married-joint agi=100000 other-itemized=9000");

    // Loss 5,000; floor 1,000; 4,000 counts. Itemized 14,000, above 9,250. Exemption 4,000.
    // With 32,000: 1,315 + 15% x 18,850 = 4,142.50. Without 36,000: 1,315 + 15% x 22,850 = 4,742.50.
    [Fact]
    public void Head_of_household_2015_within_one_bracket() =>
        Is(4_142.50m, 4_742.50m, 4_000, $"year=2015 {Roth} basis-left=25000 filing-status=head-of-household agi=50000 other-itemized=10000");

    // The spouse itemizes, so the standard deduction is 0. Loss 6,600; floor 1,600; 5,000 counts. Itemized 7,000. Exemption 3,950.
    // With 69,050: 907.50 + 15% x 27,825 + 25% x 32,150 = 907.50 + 4,173.75 + 8,037.50 = 13,118.75. Without 74,050: 14,368.75.
    [Fact]
    public void Separate_2014_without_a_standard_deduction() =>
        Is(13_118.75m, 14_368.75m, 5_000, $"year=2014 {Roth} basis-left=26600 filing-status=married-separate agi=80000 other-itemized=2000 spouse-itemizes=yes");

    // Above the threshold of 250,000: cut 3% x 50,000 = 1,500, none of it due to the loss. Loss 30,000; floor 6,000; 24,000 counts. Itemized 44,000 - 1,500 = 42,500.
    // Exemption 3,900 less 20 steps x 2% = 40%: 2,340. With 300,000 - 42,500 - 2,340 = 255,160: 892.50 + 4,098.75 + 12,900 + 26,712 + 33% x 71,910 = 68,333.55.
    // Without 279,160: 33% x 24,000 = 7,920 more.
    [Fact]
    public void Single_2013_where_exemptions_are_phased_out() =>
        Is(68_333.55m, 76_253.55m, 24_000, $"year=2013 {Roth} basis-left=50000 filing-status=single agi=300000 other-itemized=20000");

    // Loss 5,300; floor 300; 5,000 counts. Itemized 11,000 against 6,350: 4,650 more, of a taxable income of 15,000 - 6,350 - 4,050 = 4,600, which is what it can lower: 10% = 460.
    [Fact]
    public void Single_2017_with_less_income_than_deductions() =>
        Is(0, 460, 4_600, $"year=2017 {Roth} basis-left=25300 filing-status=single agi=15000 other-itemized=6000");

    // 19,200 counts beside 20,000 of others, above 16,100. With 40,000 told: 1,240 + 12% x 27,600 = 4,552. Without 59,200: 1,240 + 12% x 38,000 + 22% x 8,800 = 7,736.
    [Fact]
    public void Single_2026_from_the_taxable_income_told_across_a_border() =>
        Is(4_552, 7_736, 19_200, $"year=2026 {Pension} taxable-income=40000 other-itemized=20000");

    // Without it the income ends on the border itself: 31,200 + 19,200 = 50,400. 1,240 + 12% x 18,800 = 3,496; 1,240 + 12% x 38,000 = 5,800.
    [Fact]
    public void Single_2026_up_to_the_border_itself() =>
        Is(3_496, 5_800, 19_200, $"year=2026 {Pension} taxable-income=31200 other-itemized=20000");

    // Above the line: 60,000 told, 60,400 without. 1,192.50 + 12% x 36,550 + 22% x 11,525 = 1,192.50 + 4,386 + 2,535.50 = 8,114; 22% x 400 = 88 more.
    [Fact]
    public void Above_the_line_2025_where_taxable_income_is_told_off_the_way() =>
        Is(8_114, 8_202, 400, $"{Deferral} filing-status=single taxable-income=60000");

    // 5,000 comes off gains and has no worth here; 3,000 comes off other income. Joint, 100,000 told: 2,385 + 12% x 73,100 + 22% x 3,050 = 2,385 + 8,772 + 671 = 11,828; 22% x 3,000 = 660 more.
    [Fact]
    public void Capital_2025_is_worth_something_only_off_other_income()
    {
        var worth = Is(11_828, 12_488, 3_000, $"{Sale} losses-on-sales=10000 capital-gains=5000 filing-status=married-joint taxable-income=100000");

        Assert.Contains(WorthLimit.PartAgainstGains, worth.LeavesOut);
    }

    [Fact]
    public void Capital_loss_that_only_meets_gains_has_no_worth_shown() =>
        Assert.Equal((WorthKind.AgainstGainsOnly, null), Worth($"{Sale} losses-on-sales=10000 capital-gains=12000") is { } worth ? (worth.Kind, worth.Amount) : default);

    [Theory]
    [InlineData(2010)]
    [InlineData(2012)]
    public void Year_whose_rates_are_not_held_shows_none(int year) =>
        Assert.Equal((WorthKind.RatesNotHeld, null), Worth($"year={year} {Roth} basis-left=31000 filing-status=single agi=60000 other-itemized=10000") is { } worth ? (worth.Kind, worth.Amount) : default);

    // Loss 5,000; floor 1,200; 3,800 counts, and 6,350 is taken in its place.
    [Fact]
    public void What_the_standard_deduction_swallows_is_worth_nothing() =>
        Assert.Null(Worth($"year=2017 {Roth} basis-left=25000 filing-status=single agi=60000 other-itemized=0"));

    [Theory]
    [InlineData(Deferral)]
    [InlineData(Deferral + " filing-status=single")]
    [InlineData(Deferral + " filing-status=single taxable-income=0")]
    [InlineData("year=2025 " + Pension + " other-itemized=20000")]
    public void Without_status_or_taxable_income_only_the_rates_are_told(string facts)
    {
        var worth = Worth(facts)!;

        Assert.Equal((WorthKind.AtYourRate, null, new Rate(0.10m), new Rate(0.37m)), (worth.Kind, worth.Amount, worth.LowestRate!.Value, worth.HighestRate!.Value));
    }

    [Fact]
    public void What_is_left_out_is_said_and_dependents_only_where_their_exemptions_counted()
    {
        Assert.Equal(
            [WorthLimit.Credits, WorthLimit.MinimumTax, WorthLimit.StateTax, WorthLimit.TaxTable, WorthLimit.Dependents],
            Worth($"year=2017 {Roth} basis-left=31000 filing-status=single agi=60000 other-itemized=10000")!.LeavesOut);
        Assert.DoesNotContain(WorthLimit.Dependents, Worth($"year=2026 {Pension} taxable-income=40000 other-itemized=20000")!.LeavesOut);
    }

    private static Worth Is(decimal with, decimal without, decimal useful, string facts)
    {
        var worth = Worth(facts)!;
        Assert.Equal(
            (WorthKind.WorkedOut, Money.Of(useful), Money.Of(with), Money.Of(without), Money.Of(without - with)),
            (worth.Kind, worth.Of, worth.TaxWith!.Value, worth.TaxWithout!.Value, worth.Amount!.Value));
        return worth;
    }

    private static Worth? Worth(string facts) => Checker.Short(
        facts.Split(' ').Select(fact => fact.Split('=')).Aggregate(Answers.None, (sheet, fact) => sheet.With(Known[fact[0]], Known[fact[0]].Parse(fact[1]).Token!)), AskedOn).Screen.Federal.Worth;
}
