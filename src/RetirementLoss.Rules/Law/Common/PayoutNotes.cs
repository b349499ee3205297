using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Common;

/// <summary>What goes with every payout: the lines it is reported on, the papers to keep, and the 60-day clock.</summary>
public static class PayoutNotes
{
    /// <summary>The form lines of the year on which the payout itself is reported.</summary>
    public static IReadOnlyList<Note> Reporting(LossCase facts, Pool pool, FederalYear year)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(year);
        var (total, taxable) = Pools.IsIra(pool) ? (year.Form1040.IraTotal, year.Form1040.IraTaxable) : (year.Form1040.PensionTotal, year.Form1040.PensionTaxable);
        FormattableString lines = total.IsInForce && taxable.IsInForce
            ? (FormattableString)$"Report the payout on {total.Value} and its taxable part on line {taxable.Value.Number} for {facts.Year}."
            : $"Report the payout and its taxable part on Form 1040 for {facts.Year}; the lines of that form were not published when this was checked.";
        return Pools.IsIra(pool)
            ? [new(NoteKind.Form, "report-the-payout", lines, Federal.Form1099R), new(NoteKind.Form, "form-8606", $"File Form 8606 for {facts.Year}; it shows the basis used and left.", Federal.Form8606)]
            : [new(NoteKind.Form, "report-the-payout", lines, Federal.Form1099R)];
    }

    /// <summary>The papers that prove basis and an empty account.</summary>
    public static IReadOnlyList<Note> Documents(Pool pool) =>
    [
        Pools.IsIra(pool)
            ? new(NoteKind.Document, "proof-of-basis", $"Forms 8606 and 5498 of all years: without proof, the safe answer is that there is no basis.", Federal.Irc408o, Federal.Form8606)
            : new(NoteKind.Document, "proof-of-basis", $"Form 1099-R with box 5, and the plan's statement of after-tax or Roth contributions: without proof, the safe answer is that there is no basis.", Federal.Form1099R),
        new(NoteKind.Document, "zero-balance", $"Statements that show what was paid out, and what was left on December 31.", Federal.Form1099R),
    ];

    /// <summary>While the 60-day clock still runs: the money can go back, and by when.</summary>
    public static IReadOnlyList<Note> SixtyDays(LossCase facts, DateOnly? lastPaidOn)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return lastPaidOn is { } day && Periods.Table.LastRolloverDay(day) is var last && facts.AskedOn >= day && facts.AskedOn <= last
            ? [new(NoteKind.Deadline, "sixty-day-rollover", $"Until {last:MMMM d, yyyy} you can still put the payout into a retirement account. It is then not income, and your basis lives on. One such rollover between IRAs is allowed in twelve months.", Federal.Irc402c, Federal.Irc408d3)]
            : [];
    }
}
