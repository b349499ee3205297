using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Common;

/// <summary>What goes with every theft of money that left an account: reports, papers, and the lines for the payout.</summary>
public static class TheftNotes
{
    /// <summary>The report to the police, and help that costs nothing.</summary>
    public static IReadOnlyList<Note> Reports { get; } =
    [
        new(NoteKind.Document, "theft-report", $"Your reports to the police, to the FBI at ic3.gov and to your bank, with their dates: they show that it was a theft, and when you found out.", Federal.Irc165e),
        new(NoteKind.Alternative, "beware-of-recovery-offers", $"Be careful with anyone who offers to get the money back for a fee. Many such offers come from thieves too. The police and the FBI take no fee.", Federal.Irc165e),
    ];

    /// <summary>The lines for a payout of the year; Form 8606 only where a part of it was not taxed.</summary>
    public static IReadOnlyList<Note> Reporting(LossCase facts, Pool pool, StolenPayout payout, FederalYear year)
    {
        ArgumentNullException.ThrowIfNull(payout);
        return payout.Timing == TheftTiming.PaidOutEarlier
            ? []
            : [.. PayoutNotes.Reporting(facts, pool, year).Where(note => payout.TaxFree.IsPositive || note.RestsOn.Contains(Federal.Form1099R))];
    }

    /// <summary>Where a theft deduction goes on the forms of the year.</summary>
    public static IReadOnlyList<Note> Form4684(LossCase facts, FederalYear year)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(year);
        return
        [
            new(NoteKind.Form, "form-4684-section-b", $"Form 4684 for {facts.Year}, Section B (business and income-producing property): report the theft there.", Federal.Form4684),
            new(
                NoteKind.Form,
                "theft-on-schedule-a",
                year.ScheduleA.OtherItemized.TryGetValue(out var line)
                    ? (FormattableString)$"{line} for {facts.Year}: the amount from Form 4684 goes there. It counts only if you itemize."
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
