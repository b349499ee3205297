using RetirementLoss.Rules.Law.Basis;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Basis;

/// <summary>Basis year by year, each sum worked out by hand first.</summary>
public sealed class BasisLedgerTests
{
    [Fact]
    public void An_ira_gives_basis_back_in_proportion_to_the_value_at_the_end_of_the_year()
    {
        // 2,000 x 600 / (1,800 + 600) = 500 tax-free; 100 is income; 1,500 is left.
        var ledger = Of(Pool.TraditionalIras, 2020, Row(2018, BasisEntryKind.Contribution, 2000), Row(2019, BasisEntryKind.Withdrawal, 600, 1800));

        Assert.Equal([new(new(2018), Dollars(2000), Money.Zero, Money.Zero, Dollars(2000)), new(new(2019), Money.Zero, Dollars(500), Dollars(100), Dollars(1500))], ledger.Lines);
        Assert.Equal(Dollars(1500), ledger.Left);
        Assert.Equal(Money.Zero, ledger.RecentConversions);
    }

    [Fact]
    public void A_roth_account_in_a_plan_gives_basis_back_in_proportion_to_the_balance()
    {
        // 21,850 of 23,000 is basis: 12,000 x 21,850 / 23,000 = 11,400; 600 is earnings; 10,450 is left.
        var ledger = Of(Pool.DesignatedRoth, 2021, Row(2019, BasisEntryKind.Contribution, 21850), Row(2020, BasisEntryKind.Withdrawal, 12000, 23000));

        Assert.Equal(new BasisLine(new(2020), Money.Zero, Dollars(11400), Dollars(600), Dollars(10450)), ledger.Lines[^1]);
    }

    [Fact]
    public void After_tax_money_in_a_plan_comes_back_in_proportion_to_the_balance()
    {
        // 10,000 after tax and 500 of taxed insurance in a balance of 42,000: 8,400 x 10,500 / 42,000 = 2,100.
        var ledger = Of(
            Pool.EmployerPlan,
            2021,
            Row(2018, BasisEntryKind.Contribution, 10000),
            Row(2018, BasisEntryKind.TaxedInsuranceCost, 500),
            Row(2020, BasisEntryKind.Withdrawal, 8400, 42000));

        Assert.Equal(new BasisLine(new(2020), Money.Zero, Dollars(2100), Dollars(6300), Dollars(8400)), ledger.Lines[^1]);
    }

    [Fact]
    public void A_roth_ira_gives_contributions_back_first_then_the_oldest_conversion()
    {
        // 12,000 out: 5,000 of contributions, then 7,000 of the 10,000 converted in 2020; 3,000 of it and the 4,000 of 2022 are left.
        var ledger = Of(
            Pool.RothIras,
            2024,
            Row(2022, BasisEntryKind.TaxedConversion, 4000),
            Row(2020, BasisEntryKind.TaxedConversion, 10000),
            Row(2021, BasisEntryKind.Contribution, 5000),
            Row(2023, BasisEntryKind.Withdrawal, 12000));

        Assert.Equal(Dollars(7000), ledger.Left);
        Assert.Equal(Dollars(7000), ledger.RecentConversions);
        Assert.Equal(new BasisLine(new(2023), Money.Zero, Dollars(12000), Money.Zero, Dollars(7000)), ledger.Lines[^1]);
    }

    [Fact]
    public void Within_a_conversion_the_taxed_part_comes_back_first()
    {
        var ledger = Of(
            Pool.RothIras,
            2024,
            Row(2022, BasisEntryKind.UntaxedConversion, 6000),
            Row(2022, BasisEntryKind.TaxedConversion, 4000),
            Row(2023, BasisEntryKind.Withdrawal, 4000));

        Assert.Equal(Dollars(6000), ledger.Left);
        Assert.Equal(Money.Zero, ledger.RecentConversions);
    }

    [Fact]
    public void What_a_roth_ira_pays_beyond_basis_is_earnings()
    {
        var ledger = Of(Pool.RothIras, 2024, Row(2020, BasisEntryKind.Contribution, 5000), Row(2023, BasisEntryKind.Withdrawal, 5600));

        Assert.Equal(new BasisLine(new(2023), Money.Zero, Dollars(5000), Dollars(600), Money.Zero), ledger.Lines[^1]);
    }

    [Theory]
    [InlineData(2019, 0)]
    [InlineData(2020, 9000)]
    [InlineData(2024, 9000)]
    public void A_conversion_is_recent_for_five_tax_years_that_of_the_conversion_among_them(int converted, int recent) =>
        Assert.Equal(Dollars(recent), Of(Pool.RothIras, 2024, Row(converted, BasisEntryKind.TaxedConversion, 9000)).RecentConversions);

    [Fact]
    public void Contributions_of_the_year_asked_count_and_its_withdrawals_do_not()
    {
        var ledger = Of(Pool.RothIras, 2024, Row(2024, BasisEntryKind.Contribution, 7000), Row(2024, BasisEntryKind.Withdrawal, 3000), Row(2025, BasisEntryKind.Contribution, 1));

        Assert.Equal(Dollars(7000), ledger.Left);
    }

    [Fact]
    public void What_never_counts_is_listed_with_its_reason_and_moves_nothing()
    {
        foreach (var kind in Enum.GetValues<BasisEntryKind>())
        {
            var ledger = Of(Pool.EmployerPlan, 2024, Row(2020, kind, 100, 1000));

            Assert.Equal(BasisLedger.Counts(kind), ledger.NeverCounted.Count == 0);
            Assert.Equal(BasisLedger.Counts(kind), BasisLedger.WhyNot(kind).Length == 0);
            Assert.Equal(BasisLedger.Counts(kind) && kind != BasisEntryKind.Withdrawal ? Dollars(100) : Money.Zero, ledger.Left);
        }
    }

    [Theory]
    [InlineData(Pool.TraditionalIras)]
    [InlineData(Pool.EmployerPlan)]
    [InlineData(Pool.DesignatedRoth)]
    public void A_withdrawal_without_the_value_its_sum_needs_is_refused(Pool pool)
    {
        var refused = Assert.Throws<ArgumentException>(() => Of(pool, 2024, Row(2019, BasisEntryKind.Contribution, 100), Row(2020, BasisEntryKind.Withdrawal, 50)));

        Assert.Contains("needs the value of the account", refused.Message, StringComparison.Ordinal);
    }

    private static BasisLedger Of(Pool pool, int asked, params BasisEntry[] rows) => BasisLedger.Of(pool, new(asked), rows);

    private static BasisEntry Row(int year, BasisEntryKind kind, int amount, int? value = null) => new(new(year), kind, Dollars(amount), value is { } known ? Dollars(known) : null);

    private static Money Dollars(int amount) => Money.Of(amount);
}
