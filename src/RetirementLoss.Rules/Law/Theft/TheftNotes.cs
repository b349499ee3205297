using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Theft;

/// <summary>What goes with every theft of money that left an account: reports, papers, and the lines for the payout.</summary>
internal static class TheftNotes
{
    /// <summary>What to do now, the report to the police, and help that costs nothing.</summary>
    public static IReadOnlyList<Note> Reports(LossCase facts) =>
    [
        .. IsRecent(facts) ? [WhatToDoNow] : Array.Empty<Note>(),
        new(NoteKind.Document, "theft-report", $"Your reports to the police, to the FBI at ic3.gov and to your bank, with their dates: they show that it was a theft, and when you found out.", Federal.Irc165e),
        new(NoteKind.Alternative, "beware-of-recovery-offers", $"Be careful with anyone who offers to get the money back for a fee. Many such offers come from thieves too. The police and the FBI take no fee."),
    ];

    // What a bank can still stop; advice of the first days, which the law has no text for.
    private static Note WhatToDoNow { get; } = new(NoteKind.Alternative, "what-to-do-now", $"First of all: call your bank, and the firm that held the account, and ask them to stop or call back the transfer. Send no more money, change your passwords, and report it to the police and at ic3.gov. The tax can wait for that.");

    /// <summary>How tax on a payout that is gone can be paid.</summary>
    public static Note PaymentPlan(LossCase facts) => facts.AskedOn <= DueDates.OfReturn(facts.Year)
        ? new(NoteKind.Alternative, PaymentPlanNote, $"If you cannot pay the tax on the payout at once, file the return on time all the same and ask the IRS for a payment plan. Not filing costs more than paying late.", Federal.Irc6651)
        : new(NoteKind.Alternative, PaymentPlanNote, $"If the return for {facts.Year} was not filed, or its tax not paid, file now and ask the IRS for a payment plan. Not filing costs more than paying late.", Federal.Irc6651);

    /// <summary>What the income does to Medicare premiums, and when they can be lowered; nothing once those premiums are paid.</summary>
    public static IReadOnlyList<Note> MedicarePremiums(LossCase facts) => WhatTheIncomeTouches.PremiumsAreAhead(facts) ? [Premiums(facts.Year)] : [];

    private const string PaymentPlanNote = "payment-plan";

    private static bool IsRecent(LossCase facts) => facts.AskedOn <= facts.Year.Next.LastDay;

    private static Note Premiums(TaxYear year) => new(NoteKind.Caveat, "medicare-premiums", $"If you have Medicare in {year.Next.Next}, the income of the payout can raise your premiums of that year. Form SSA-44 asks Social Security to lower them. Property that had been earning income and was lost to a crime can be a reason; taking the money out is not one by itself. Bring the police report, and ask.", Federal.PomsLifeChanging);

    /// <summary>The lines for a payout of the year; Form 8606 only where a part of it was not taxed.</summary>
    public static IReadOnlyList<Note> Reporting(LossCase facts, Pool pool, StolenPayout payout, FederalYear year)
    {
        return payout.Timing == TheftTiming.PaidOutEarlier
            ? []
            : [.. PayoutNotes.Reporting(facts, pool, year).Where(note => payout.TaxFree.IsPositive || note.RestsOn.Contains(Federal.Form1099R))];
    }

    /// <summary>Where a personal theft went on the forms of the year.</summary>
    public static IReadOnlyList<Note> Form4684SectionA(LossCase facts, FederalYear year)
    {
        return
        [
            new(NoteKind.Form, "form-4684-section-a", $"Form 4684 for {facts.Year}, Section A (personal use property): report the theft there.", Federal.Form4684),
            new(
                NoteKind.Form,
                "theft-on-schedule-a",
                year.ScheduleA.CasualtyAndTheft.TryGetValue(out var line)
                    ? (Sentence)$"{line} for {facts.Year}: the amount from Form 4684 goes there. It counts only if you itemize."
                    : $"Schedule A for {facts.Year}: the amount from Form 4684 goes to the line for casualty and theft losses. It counts only if you itemize.",
                Federal.Form4684),
        ];
    }

    /// <summary>Where a theft deduction goes on the forms of the year.</summary>
    public static IReadOnlyList<Note> Form4684(LossCase facts, FederalYear year)
    {
        return
        [
            new(NoteKind.Form, "form-4684-section-b", $"Form 4684 for {facts.Year}, Section B (business and income-producing property): report the theft there.", Federal.Form4684),
            new(
                NoteKind.Form,
                "theft-on-schedule-a",
                year.ScheduleA.OtherItemized.TryGetValue(out var line)
                    ? (Sentence)$"{line} for {facts.Year}: the amount from Form 4684 goes there. It counts only if you itemize."
                    : $"Schedule A for {facts.Year}: the amount from Form 4684 goes to the line for other itemized deductions, whose number was not published when this was checked. It counts only if you itemize.",
                Federal.Form4684),
        ];
    }

    /// <summary>What becomes of a theft deduction that is larger than the income of the year.</summary>
    public static Note NetOperatingLoss { get; } = new(
        NoteKind.Caveat,
        "theft-net-operating-loss",
        $"If the deduction is more than your income, what is left over becomes a net operating loss, which can count in other years. A preparer can work it out.",
        Federal.Irc172d4C);

    /// <summary>What is said of money that comes back after it was deducted.</summary>
    public static Note LaterRecovery { get; } = new(
        NoteKind.Caveat,
        "later-recovery-is-income",
        $"If money comes back after you deducted it, it is income of the year in which it comes, as far as the deduction lowered your tax. The old return is not opened again.",
        Federal.Reg165_1);
}
