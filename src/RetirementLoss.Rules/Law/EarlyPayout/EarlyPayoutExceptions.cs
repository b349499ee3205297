using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>The exceptions from the additional tax, one row each: whom it reaches, since when, how much.</summary>
internal static class EarlyPayoutExceptions
{
    /// <summary>All rows, in the order they are offered.</summary>
    public static IReadOnlyList<EarlyPayoutRelief> All { get; } =
    [
        Row(EarlyPayoutReason.None, "None of these", null, Reach.Neither),
        Row(EarlyPayoutReason.Hardship, "Hardship or losing my job", "Such as a threatened eviction", Reach.Neither),
        Row(EarlyPayoutReason.Disability, "I was disabled", "Unable to do any gainful work, for long or for good", Reach.Both),
        Row(EarlyPayoutReason.TerminalIllness, "I was terminally ill", Said($"Certified by a doctor; payouts from {Days.TerminalIllness.First:MMMM d, yyyy} on"), new ReliefSpan(YearRange.From(2022), Reach.Both) { Paid = Days.TerminalIllness }) with { CanBePaidBack = true },
        Row(EarlyPayoutReason.LeftTheJobAt55, "I left that employer in or after the year I turned 55", null, Reach.Plans),
        Row(
            EarlyPayoutReason.PublicSafety,
            "I left a public safety job at 50 or later",
            Said($"Police, firefighter, emergency medical; from {Days.PublicSafetyWidened.First:MMMM d, yyyy} also after 25 years of service"),
            new ReliefSpan(YearRange.Between(2006, 2015), Reach.Pensions) { Needs = (_, _) => ReliefConditions.StateStaff },
            new ReliefSpan(YearRange.Between(2016, 2021), Reach.Plans) { Needs = (_, _) => ReliefConditions.GovernmentStaff },
            new ReliefSpan(YearRange.Between(2022, 2022), Reach.Plans) { Needs = (_, _) => ReliefConditions.GovernmentStaffAndLateOthers },
            new ReliefSpan(YearRange.From(2023), Reach.Plans) { Needs = (_, _) => ReliefConditions.AllPublicSafetyStaff }),
        Row(EarlyPayoutReason.PeriodicPayments, "It was one of a series of equal payments for life", "From a plan, only after leaving the job", Reach.Both),
        Part(EarlyPayoutReason.MedicalExpenses, "Medical bills that no one paid back", "Paid in the same year; you need not itemize", Reach.Both),
        Part(EarlyPayoutReason.UnemployedHealthPremiums, "Health insurance while unemployed", "After twelve weeks of unemployment pay", Reach.Iras),
        Part(EarlyPayoutReason.HigherEducation, "College costs", "Yours, or of your spouse, child or grandchild, in the same year", Reach.Iras),
        Part(EarlyPayoutReason.FirstHome, "A first home", "Spent within 120 days; the amount is for your whole life", Reach.Iras, cap: amounts => amounts.FirstHome),
        Part(EarlyPayoutReason.BirthOrAdoption, "Birth or adoption of a child", "Within a year of it; the amount counts for each child", Accounts(YearRange.From(2020)), amounts => amounts.BirthOrAdoption) with { CanBePaidBack = true },
        Part(EarlyPayoutReason.EmergencyExpense, "A personal or family emergency", $"Once a year; not again for three years unless repaid; only what the account held above {KeptInAnEmergency}", Accounts(YearRange.From(2024)), amounts => amounts.EmergencyExpense) with { CanBePaidBack = true },
        Part(EarlyPayoutReason.DomesticAbuse, "I was a victim of domestic abuse", "Within a year of it; at most half of the account", new ReliefSpan(YearRange.From(2024), Reach.Both) { Needs = (account, _) => ReliefConditions.NoSpousesShare(account) }, amounts => amounts.DomesticAbuse) with { CanBePaidBack = true },
        Part(EarlyPayoutReason.Disaster, "A declared disaster where I lived", Said($"Disasters from {Days.Disaster.First:MMMM d, yyyy} on; for each disaster"), [new ReliefSpan(YearRange.Between(2021, 2023), Reach.Both) { Paid = Days.Disaster, Needs = (_, _) => ReliefConditions.EarlyDisaster }, new ReliefSpan(YearRange.From(2024), Reach.Both) { Needs = (_, _) => ReliefConditions.Disaster }], amounts => amounts.DisasterRecovery) with { CanBePaidBack = true, SpreadsIncome = true },
        Part(EarlyPayoutReason.Coronavirus, "Coronavirus", Said($"Payouts from {Days.Coronavirus.First:MMMM d} to {Days.Coronavirus.End:MMMM d, yyyy}"), new ReliefSpan(YearRange.Between(2020, 2020), Reach.Both) { Paid = Days.Coronavirus, Needs = (_, _) => ReliefConditions.Coronavirus }, amounts => amounts.Coronavirus, Federal.Pl116_136Coronavirus) with { CanBePaidBack = true, SpreadsIncome = true },
        Part(EarlyPayoutReason.LongTermCare, "Long-term care insurance", Said($"Only where the plan offers it, from {Days.LongTermCare.First:MMMM d, yyyy} on; at most a tenth of the account"), new ReliefSpan(YearRange.From(2025), Reach.Plans) { Paid = Days.LongTermCare, Needs = (account, _) => ReliefConditions.LongTermCare(account) }, amounts => amounts.LongTermCare, Federal.Notice2026_33),
        Row(EarlyPayoutReason.DivorceOrder, "Paid to me from a former spouse's plan by a court order", "A qualified domestic relations order", Reach.Plans),
        Row(EarlyPayoutReason.Levy, "The IRS took it by a levy", null, Reach.Both),
        Part(EarlyPayoutReason.Reservist, "I was called up as a reservist", "For more than 179 days; from a plan only your own deferrals", Reach.Both),
        Row(EarlyPayoutReason.EmployerStockDividends, "Dividends on employer stock in an ESOP", null, Reach.Plans),
        Row(EarlyPayoutReason.PhasedRetirement, "Federal phased retirement", "A pension that the federal government pays beside part-time work", new ReliefSpan(YearRange.From(2012), Reach.Pensions) { Paid = Days.PhasedRetirement }),
        Row(EarlyPayoutReason.PensionLinkedSavings, "From an emergency savings account linked to the plan", null, new ReliefSpan(YearRange.From(2024), Reach.Plans)),
        Row(EarlyPayoutReason.AutomaticEnrollment, "Taken out soon after the plan signed me up by itself", "Within 90 days, as the plan allows", Reach.PlansAndIrasOfEmployers),
        Row(EarlyPayoutReason.Corrective, "Too much had been put in and was sent back in time", "Code 8 or P in box 7", Reach.Plans),
    ];

    private static ReliefDays Days => ReliefDays.Table;

    // The amount has been the same since the exception began; the newest year has it.
    private static Money KeptInAnEmergency => FederalYears.Of(FederalYears.Supported[^1]).EarlyPayout.EmergencyBalanceKept.Value;

    /// <summary>The row of a reason.</summary>
    public static EarlyPayoutRelief Of(EarlyPayoutReason reason) => All.First(exception => exception.Reason == reason);

    private static ReliefSpan Accounts(YearRange years) => new(years, Reach.Both) { Needs = (account, _) => ReliefConditions.NotPromised(account) };

    private static EarlyPayoutRelief Row(EarlyPayoutReason reason, string words, string? hint, params IReadOnlyList<ReliefSpan> spans) =>
        new(reason, words, hint, spans, CoversAll: true, Cap: null, Federal.Irc72t);

    private static EarlyPayoutRelief Row(EarlyPayoutReason reason, string words, string? hint, Reach reach) =>
        new(reason, words, hint, [new(YearRange.Always, reach)], CoversAll: true, Cap: null, Federal.Irc72t);

    private static EarlyPayoutRelief Part(EarlyPayoutReason reason, string words, string hint, ReliefSpan span, Func<EarlyPayoutAmounts, Figure<Money>> cap, Authority? source = null) =>
        Part(reason, words, hint, [span], cap, source);

    private static EarlyPayoutRelief Part(EarlyPayoutReason reason, string words, string hint, IReadOnlyList<ReliefSpan> spans, Func<EarlyPayoutAmounts, Figure<Money>> cap, Authority? source = null) =>
        new(reason, words, hint, spans, CoversAll: false, cap, source ?? Federal.Irc72t);

    private static EarlyPayoutRelief Part(EarlyPayoutReason reason, string words, string hint, Reach reach, Func<EarlyPayoutAmounts, Figure<Money>>? cap = null) =>
        new(reason, words, hint, [new(YearRange.Always, reach)], CoversAll: false, cap, Federal.Irc72t);

    private static string Said(Sentence words) => words.ToString();
}
