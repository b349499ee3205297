using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>The exceptions from the additional tax, one row each: whom it reaches, since when, how much.</summary>
public static class EarlyPayoutExceptions
{
    /// <summary>All rows, in the order they are offered.</summary>
    public static IReadOnlyList<EarlyPayoutRelief> All { get; } =
    [
        Row(EarlyPayoutReason.None, "None of these", null, Reach.Neither),
        Row(EarlyPayoutReason.Hardship, "Hardship or losing my job", "Such as a threatened eviction", Reach.Neither),
        Row(EarlyPayoutReason.Disability, "I was disabled", "Unable to do any gainful work, for long or for good", Reach.Both),
        Row(EarlyPayoutReason.TerminalIllness, "I was terminally ill", "Certified by a doctor; payouts after December 29, 2022", Reach.Both, YearRange.From(2022)),
        Row(EarlyPayoutReason.LeftTheJobAt55, "I left that employer in or after the year I turned 55", null, Reach.Plans),
        Row(EarlyPayoutReason.PublicSafety, "I left a public safety job at 50 or later", "Police, firefighter, emergency medical; from December 30, 2022 also after 25 years of service", Reach.Plans),
        Row(EarlyPayoutReason.PeriodicPayments, "It was one of a series of equal payments for life", "From a plan, only after leaving the job", Reach.Both),
        Part(EarlyPayoutReason.MedicalExpenses, "Medical bills that no one paid back", "Paid in the same year; you need not itemize", Reach.Both),
        Part(EarlyPayoutReason.UnemployedHealthPremiums, "Health insurance while unemployed", "After twelve weeks of unemployment pay", Reach.Iras),
        Part(EarlyPayoutReason.HigherEducation, "College costs", "Yours, or of your spouse, child or grandchild, in the same year", Reach.Iras),
        Part(EarlyPayoutReason.FirstHome, "A first home", "Spent within 120 days; the amount is for your whole life", Reach.Iras, cap: amounts => amounts.FirstHome),
        Part(EarlyPayoutReason.BirthOrAdoption, "Birth or adoption of a child", "Within a year of it; the amount counts for each child", Reach.Both, YearRange.From(2020), amounts => amounts.BirthOrAdoption),
        Part(EarlyPayoutReason.EmergencyExpense, "A personal or family emergency", "Once a year; not again for three years unless repaid; only what the account held above $1,000", Reach.Both, YearRange.From(2024), amounts => amounts.EmergencyExpense),
        Part(EarlyPayoutReason.DomesticAbuse, "I was a victim of domestic abuse", "Within a year of it; at most half of the account", Reach.Both, YearRange.From(2024), amounts => amounts.DomesticAbuse),
        Part(EarlyPayoutReason.Disaster, "A declared disaster where I lived", "Disasters from January 26, 2021; for each disaster", Reach.Both, YearRange.From(2021), amounts => amounts.DisasterRecovery),
        Part(EarlyPayoutReason.Coronavirus, "Coronavirus", "Payouts in 2020 only", Reach.Both, YearRange.Between(2020, 2020), amounts => amounts.Coronavirus, Federal.Pl116_136Coronavirus),
        Part(EarlyPayoutReason.LongTermCare, "Long-term care insurance", "Only where the plan offers it, after December 29, 2025; at most a tenth of the account", Reach.Plans, YearRange.From(2025), amounts => amounts.LongTermCare),
        Row(EarlyPayoutReason.DivorceOrder, "Paid to me from a former spouse's plan by a court order", "A qualified domestic relations order", Reach.Plans),
        Row(EarlyPayoutReason.Levy, "The IRS took it by a levy", null, Reach.Both),
        Part(EarlyPayoutReason.Reservist, "I was called up as a reservist", "For more than 179 days; from a plan only your own deferrals", Reach.Both),
        Row(EarlyPayoutReason.EmployerStockDividends, "Dividends on employer stock in an ESOP", null, Reach.Plans),
        Row(EarlyPayoutReason.PhasedRetirement, "Federal phased retirement", null, Reach.Plans),
        Row(EarlyPayoutReason.PensionLinkedSavings, "From an emergency savings account linked to the plan", null, Reach.Plans, YearRange.From(2024)),
        Row(EarlyPayoutReason.AutomaticEnrollment, "Taken out soon after the plan signed me up by itself", "Within 90 days, as the plan allows", Reach.Plans) with { ReachesIrasOfEmployers = true },
        Row(EarlyPayoutReason.Corrective, "Too much had been put in and was sent back in time", "Code 8 or P in box 7", Reach.Plans),
    ];

    /// <summary>The row of a reason.</summary>
    public static EarlyPayoutRelief Of(EarlyPayoutReason reason) => All.First(exception => exception.Reason == reason);

    private static EarlyPayoutRelief Row(EarlyPayoutReason reason, string words, string? hint, Reach reach, YearRange? years = null) =>
        new(reason, words, hint, reach, years ?? YearRange.Always, CoversAll: true, Cap: null, Federal.Irc72t);

    private static EarlyPayoutRelief Part(
        EarlyPayoutReason reason,
        string words,
        string? hint,
        Reach reach,
        YearRange? years = null,
        Func<Figures.EarlyPayoutAmounts, Figures.Figure<Money>>? cap = null,
        Authority? source = null) =>
        new(reason, words, hint, reach, years ?? YearRange.Always, CoversAll: false, cap, source ?? Federal.Irc72t);
}
