namespace RetirementLoss.Rules.Tests.Law.EarlyPayout;

/// <summary>To what an exception reaches: plans (401(a), 401(k), 403(b)), IRAs, both or neither.</summary>
internal enum ReachOfLaw
{
    Neither,
    Plans,
    Iras,
    Both,
}

/// <summary>One row of the exception table in federal-paths topic 10, with the amounts of figures 7.</summary>
/// <param name="Number">The number of the row; 0 for what is no exception at all.</param>
/// <param name="Reason">The answer that claims it.</param>
/// <param name="Reach">Whom it reaches.</param>
/// <param name="First">Its first year.</param>
/// <param name="Last">Its last year.</param>
/// <param name="OnlyWhatWasSpent">Whether it covers only what was spent on the purpose.</param>
/// <param name="Cap">The most it covers in a year; none where the law sets no amount, or one that the answers must keep.</param>
/// <param name="Only">Which of those accounts it reaches in which years; all of them where it is left out.</param>
internal sealed record LawException(
    int Number,
    string Reason,
    ReachOfLaw Reach,
    int First = 2010,
    int Last = 2026,
    bool OnlyWhatWasSpent = false,
    Func<int, decimal>? Cap = null,
    Func<string, int, bool>? Only = null)
{
    private const int FirstCovered = 2010;
    private const int LastCovered = 2026;

    /// <summary>
    /// The rows that a reason claims. Not here, as no reason claims them: 1 (age), 2 (death), 9 (returned IRA contribution, a story of its own),
    /// 10 (medical expenses, tried apart), 25 (rollovers, not a payout), 27 (section 72(q)).
    /// </summary>
    public static IReadOnlyList<LawException> Rows { get; } =
    [
        new(0, "none", ReachOfLaw.Neither),
        new(0, "hardship", ReachOfLaw.Neither),
        new(3, "disability", ReachOfLaw.Both),
        new(4, "periodic-payments", ReachOfLaw.Both),
        new(5, "left-the-job-at-55", ReachOfLaw.Plans),
        // P.L. 109-280 sec. 828: to 2015 only plans of states and towns that promise a pension; P.L. 114-26: all plans of governments.
        new(5, "public-safety", ReachOfLaw.Plans, Only: (account, year) => year >= 2016 || account == "pension"),
        new(6, "employer-stock-dividends", ReachOfLaw.Plans),
        new(7, "levy", ReachOfLaw.Both),
        // P.L. 112-141 sec. 100121, July 6, 2012: annuities of the federal retirement systems.
        new(8, "phased-retirement", ReachOfLaw.Plans, First: 2012, Only: (account, _) => account == "pension"),
        new(11, "divorce-order", ReachOfLaw.Plans),
        new(12, "unemployed-health-premiums", ReachOfLaw.Iras, OnlyWhatWasSpent: true),
        new(13, "higher-education", ReachOfLaw.Iras, OnlyWhatWasSpent: true),
        new(14, "first-home", ReachOfLaw.Iras, OnlyWhatWasSpent: true, Cap: _ => 10_000m),
        new(15, "reservist", ReachOfLaw.Both, OnlyWhatWasSpent: true),
        new(16, "birth-or-adoption", ReachOfLaw.Both, First: 2020, OnlyWhatWasSpent: true, Cap: _ => 5_000m), // for one child
        new(17, "emergency-expense", ReachOfLaw.Both, First: 2024, OnlyWhatWasSpent: true, Cap: _ => 1_000m),
        new(18, "pension-linked-savings", ReachOfLaw.Plans, First: 2024),
        new(19, "domestic-abuse", ReachOfLaw.Both, First: 2024, OnlyWhatWasSpent: true, Cap: year => year switch { 2024 => 10_000m, 2025 => 10_300m, _ => 10_500m }),

        // Payouts after December 29, 2022, so the last two days of that year.
        new(20, "terminal-illness", ReachOfLaw.Both, First: 2022),
        new(21, "disaster", ReachOfLaw.Both, First: 2021, OnlyWhatWasSpent: true, Cap: _ => 22_000m),

        // Payouts after December 29, 2025.
        new(22, "long-term-care", ReachOfLaw.Plans, First: 2025, OnlyWhatWasSpent: true, Cap: _ => 2_600m),
        new(23, "corrective", ReachOfLaw.Plans),
        new(26, "coronavirus", ReachOfLaw.Both, First: 2020, Last: 2020, OnlyWhatWasSpent: true, Cap: _ => 100_000m),
    ];

    /// <summary>The years that are covered.</summary>
    public static IEnumerable<int> Years => Enumerable.Range(FirstCovered, LastCovered - FirstCovered + 1);

    /// <summary>Whether it was law in the year.</summary>
    public bool IsLawIn(int year) => year >= First && year <= Last;

    /// <summary>Whether it reaches a payout of the account in the year.</summary>
    public bool Reaches(string account, int year) =>
        (Reach == ReachOfLaw.Both || Reach == (IsIra(account) ? ReachOfLaw.Iras : ReachOfLaw.Plans)) && (Only?.Invoke(account, year) ?? true);

    /// <summary>Whether the account is an IRA.</summary>
    public static bool IsIra(string account) => account.EndsWith("-ira", StringComparison.Ordinal);

    /// <summary>What it frees of a payout that is all income.</summary>
    public decimal Exempt(string account, int year, decimal payout, decimal spent)
    {
        if (!Reaches(account, year) || !IsLawIn(year))
        {
            return 0m;
        }

        return !OnlyWhatWasSpent ? payout : Math.Min(payout, Math.Min(spent, Cap?.Invoke(year) ?? spent));
    }
}
