using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Tests.Law.EarlyPayout;

/// <summary>The additional tax against the exception table of federal-paths topic 10, the amounts of figures 7 and the floors of figures 6.</summary>
public sealed class ExceptionMatrixTests
{
    // Large enough that no share of the balance is below an amount of the law.
    private const decimal Payout = 400_000m;

    private const decimal OfIncome = 0.10m;
    private const decimal OfIncomeOfANewSimple = 0.25m;
    private const int FirstYearOfTheSpread = 2020;

    /// <summary>Every kind of account that bears the tax.</summary>
    public static TheoryData<string> Accounts =>
        ["plan-401k", "plan-403b", "thrift-savings-plan", "pension", "designated-roth", "traditional-ira", "sep-ira", "simple-ira", "roth-ira"];

    [Theory]
    [MemberData(nameof(Accounts))]
    public void Exception_frees_what_the_law_frees_in_every_year(string account)
    {
        var wrong = new List<string>();
        foreach (var year in LawException.Years)
        {
            foreach (var row in LawException.Rows)
            {
                foreach (var spent in Spent(row, year))
                {
                    var story = Early(account, year, Payout).Telling("early-reason", row.Reason).Telling("spent-on-reason", spent).Telling("children", "one");
                    if (!row.IsLawIn(year))
                    {
                        if (Checker.Problems(story) is not [{ QuestionId: "early-reason" }])
                        {
                            wrong.Add($"{year} {row.Reason}: offered before it was law or after");
                        }

                        continue;
                    }

                    var due = (Payout - row.Exempt(account, year, Payout, spent)) * OfIncome;
                    if (story.AdditionalTax() is var tax && tax != due)
                    {
                        wrong.Add($"{year} {row.Reason} {spent}: {tax}, not {due}");
                    }
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public void Reason_that_does_not_reach_the_account_frees_nothing_whatever_was_spent(string account)
    {
        foreach (var row in LawException.Rows.Where(row => !row.Reaches(account, row.Last)))
        {
            var story = Early(account, row.Last, Payout).Telling("early-reason", row.Reason);

            Assert.False(story.Asks("spent-on-reason"), row.Reason);
            Assert.Equal(Payout * OfIncome, story.AdditionalTax());
        }
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public void Medical_bills_free_what_is_above_the_floor_of_the_year(string account)
    {
        foreach (var year in LawException.Years)
        {
            // 10% of income in 2013 to 2016, unless the person or the spouse was 65 by the end of the year; 7.5% in every other year.
            var hadTwoFloors = year is >= 2013 and <= 2016;
            foreach (var is65 in new[] { false, true })
            {
                var floor = hadTwoFloors && !is65 ? 6_000m : 4_500m;
                foreach (var (bills, exempt) in new[] { (9_000m, 9_000m - floor), (floor, 0m), (floor + 0.10m, 0.10m), (0m, 0m), (500_000m, Payout) })
                {
                    var story = Early(account, year, Payout).Telling("early-reason", "medical-expenses").Telling("medical-expenses", bills).Telling("agi", 60_000).Telling("self-or-spouse-65", is65 ? "yes" : "no");

                    Assert.Equal((Payout - exempt) * OfIncome, story.AdditionalTax());
                    Assert.Equal(hadTwoFloors && bills > 0, story.Asks("self-or-spouse-65"));
                }
            }
        }
    }

    [Fact]
    public void New_simple_ira_bears_a_quarter_of_what_no_exception_frees()
    {
        foreach (var year in LawException.Years)
        {
            foreach (var row in LawException.Rows.Where(row => row.IsLawIn(year)))
            {
                var story = Early("simple-ira", year, Payout).Telling("simple-first-two-years", "yes").Telling("early-reason", row.Reason).Telling("spent-on-reason", 500).Telling("children", "one");

                Assert.Equal((Payout - row.Exempt("simple-ira", year, Payout, 500)) * OfIncomeOfANewSimple, story.AdditionalTax());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public void Payout_at_59_and_a_half_bears_nothing_and_asks_for_a_reason_only_where_it_spreads_the_income(string account)
    {
        foreach (var year in LawException.Years)
        {
            var story = Early(account, year, Payout).Telling("over-59-half", "yes").Telling("early-reason", "none");

            Assert.Equal(0m, story.AdditionalTax());
            Assert.Equal(year >= FirstYearOfTheSpread, story.Asks("early-reason"));
        }
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public void Page_offers_the_exceptions_that_the_law_of_the_year_has_for_the_account(string account)
    {
        var wrong = new List<string>();
        foreach (var year in LawException.Years)
        {
            foreach (var is59 in new[] { false, true })
            {
                var open = Early(account, year, Payout).Telling("over-59-half", is59 ? "yes" : "no").Walked(open: "early-reason");
                var offered = open?.OptionsFor(Early(account, year, Payout).Telling("over-59-half", is59 ? "yes" : "no")).Select(option => option.Token).ToList() ?? [];
                wrong.AddRange(
                    from row in LawException.Rows
                    let helps = row.Reason == "none" ? !is59 || year >= FirstYearOfTheSpread
                        : row.Reason is "disaster" or "coronavirus" ? row.IsLawIn(year)
                        : !is59 && (row.Reason == "hardship" || (row.IsLawIn(year) && row.Reaches(account, year)))
                    where helps != offered.Contains(row.Reason)
                    select $"{year} {(is59 ? "60" : "40")} {row.Reason}: {(helps ? "not offered" : "offered")}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("plan-457b")]
    [InlineData("inherited-traditional-ira")]
    [InlineData("inherited-roth-ira")]
    public void Governmental_457b_plan_and_inherited_ira_bear_nothing_and_ask_for_no_age(string account)
    {
        foreach (var year in LawException.Years)
        {
            var story = PaidPart(account, year, Payout).Telling("treated-as-own", "no").Telling("early-reason", "none");

            Assert.Equal(0m, story.AdditionalTax());
            Assert.False(story.Asks("over-59-half"));
            Assert.False(story.Asks("recent-conversions"));
        }
    }

    [Theory]
    [InlineData("inherited-traditional-ira")]
    [InlineData("inherited-roth-ira")]
    public void Inherited_ira_that_a_widow_made_her_own_bears_the_tax(string account) =>
        Assert.Equal(Payout * OfIncome, Early(account, 2026, Payout).Telling("treated-as-own", "yes").Telling("early-reason", "none").AdditionalTax());

    [Theory]
    [MemberData(nameof(Accounts))]
    public void Whole_payout_at_or_below_basis_bears_nothing_and_asks_for_no_age(string account)
    {
        foreach (var year in LawException.Years)
        {
            foreach (var received in new[] { 30_000m, 29_999.99m, 0.01m, 0m })
            {
                var story = PaidWhole(account, year, received, basis: 30_000m);

                Assert.Equal(0m, story.AdditionalTax());
                Assert.False(story.Asks("over-59-half"));
            }

            // Ten dollars above basis are income: 1.00.
            Assert.Equal(1.00m, PaidWhole(account, year, 30_010m, basis: 30_000m).Telling("over-59-half", "no").Telling("early-reason", "none").AdditionalTax());
        }
    }

    [Fact]
    public void Recent_conversions_are_those_of_this_year_and_the_four_before()
    {
        // The five tax years begin with the year of the conversion: one of 2022 is inside through 2026, and one of 2021 is not.
        var question = Checker.Questions.Single(question => question.Id == "recent-conversions");
        foreach (var year in LawException.Years)
        {
            var prompt = question.Prompt(PaidWhole("roth-ira", year, 100, 200));

            Assert.Contains(FormattableString.Invariant($"in {year - 4} or later"), prompt, StringComparison.Ordinal);
        }
    }

    [Theory]
    // Contributions and older conversions of 30,000 come out first, then 20,000 converted in the last five years and taxed then, then earnings.
    [InlineData(29_999.99, 0)]
    [InlineData(30_000, 0)]
    [InlineData(30_001, 0.10)]
    [InlineData(40_000, 1_000)]
    [InlineData(49_999, 1_999.90)]
    [InlineData(50_000, 2_000)]
    [InlineData(50_001, 2_000.10)]
    [InlineData(60_000, 3_000)]
    public void Recent_conversion_of_a_roth_ira_comes_out_after_contributions_and_before_earnings(double received, double tax)
    {
        foreach (var happened in new[] { "paid-out", "partly-paid-out" })
        {
            var story = Told.Sheet(
                ("year", 2026), ("account", "roth-ira"), ("happened", happened), ("paid-in", "cash"), ("received", received), ("basis-given", "total"), ("basis-left", 50_000), ("same-kind-left", "no"),
                ("qualified", "no"), ("recent-conversions", 20_000), ("recent-untaxed", 0), ("over-59-half", "no"), ("early-reason", "none"));

            Assert.Equal((decimal)tax, story.AdditionalTax());
        }
    }

    [Theory]
    // 60,000 of basis, 40,000 of it converted in the last five years: of 40,000 paid out 20,000 is converted money.
    [InlineData("yes", "none", 0)]
    [InlineData("no", "none", 2_000)]
    [InlineData("no", "disability", 0)]
    [InlineData("no", "hardship", 2_000)]
    [InlineData("no", "left-the-job-at-55", 2_000)]
    public void Recapture_is_freed_by_age_and_by_the_exceptions_of_iras_only(string over59Half, string reason, double tax) => Assert.Equal(
        (decimal)tax,
        Told.Sheet(
            ("year", 2025), ("account", "roth-ira"), ("happened", "paid-out"), ("paid-in", "cash"), ("received", 40_000), ("basis-given", "total"), ("basis-left", 60_000), ("same-kind-left", "no"),
            ("recent-conversions", 40_000), ("recent-untaxed", 0), ("over-59-half", over59Half), ("early-reason", reason)).AdditionalTax());

    private static IEnumerable<decimal> Spent(LawException row, int year)
    {
        if (!row.OnlyWhatWasSpent || !row.IsLawIn(year))
        {
            return [1_234m];
        }

        return row.Cap is { } cap ? [0m, cap(year) - 0.10m, cap(year), cap(year) + 0.10m, Payout] : [0m, 1_234m, Payout, Payout + 1m];
    }

    private static Answers Early(string account, int year, decimal received) =>
        PaidPart(account, year, received).Telling("over-59-half", "no").Telling("simple-first-two-years", "no");

    // All income: no basis is left.
    private static Answers PaidPart(string account, int year, decimal received) => Told.Sheet(
        ("roth-in-457b", "no"), ("converted-too", 0), ("paid-in", "cash"),
        ("year", year), ("account", account), ("happened", "partly-paid-out"), ("any-basis", "no"), ("received", received), ("basis-given", "total"), ("basis-left", 0),
        ("balance-before", 1_000_000), ("qualified", "no"), ("from-someone-who-died", "no"), ("recent-conversions", 0), ("exception-fits", "yes"), ("spread-elected-out", "no"));

    private static Answers PaidWhole(string account, int year, decimal received, decimal basis) => Told.Sheet(
        ("roth-in-457b", "no"), ("converted-too", 0), ("paid-in", "cash"),
        ("year", year), ("account", account), ("happened", "paid-out"), ("any-basis", "yes"), ("received", received), ("paid-in", "cash"), ("basis-given", "total"), ("basis-left", basis),
        ("same-kind-left", "no"), ("qualified", "no"), ("other-plan-money-left", "no"), ("from-someone-who-died", "no"), ("recent-conversions", 0), ("simple-first-two-years", "no"),
        ("early-reason", "none"), ("last-paid-on", "unknown"), ("plan-of-spouse", "unknown"),
        ("filing-status", "single"), ("agi", 50_000), ("other-two-percent", 0), ("other-itemized", 0), ("age-or-blind-boxes", 0));
}
