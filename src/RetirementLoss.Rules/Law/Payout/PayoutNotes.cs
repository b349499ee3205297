using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>What goes with every payout: the lines it is reported on, what a plan withholds, and the papers to keep.</summary>
internal static class PayoutNotes
{
    /// <summary>The word of the note on Form 8606.</summary>
    public const string Form8606Note = "form-8606";

    /// <summary>The form lines of the year on which the payout itself is reported.</summary>
    public static IReadOnlyList<Note> Reporting(LossCase facts, Pool pool, FederalYear year, bool isQualified = false)
    {
        var (total, taxable) = Pools.IsIra(pool) ? (year.Form1040.IraTotal, year.Form1040.IraTaxable) : (year.Form1040.PensionTotal, year.Form1040.PensionTaxable);
        Sentence lines = total.IsInForce && taxable.IsInForce
            ? (Sentence)$"Report the payout on {total.Value} and its taxable part on line {new Name(taxable.Value.Number)} for {facts.Year}."
            : $"Report the payout and its taxable part on Form 1040 for {facts.Year}; the lines of that form were not published when this was checked.";
        return [new(NoteKind.Form, "report-the-payout", lines, Federal.Form1099R), .. Form8606(facts.Year, pool, isQualified)];
    }

    // A qualified payout of a Roth IRA has no part on the form.
    private static IReadOnlyList<Note> Form8606(TaxYear year, Pool pool, bool isQualified) => !Pools.IsIra(pool) || (Pools.IsRoth(pool) && isQualified) ? []
        : Pools.IsRoth(pool) ? [new(NoteKind.Form, Form8606Note, $"Form 8606 for {year}, Part III: what came out of the Roth IRA goes there; it shows the basis used and left.", Federal.Form8606)]
        : [new(NoteKind.Form, Form8606Note, $"File Form 8606 for {year} if any already-taxed money ever went in; it shows the basis used and left.", Federal.Form8606)];

    /// <summary>What a plan had to withhold from a payout that could have been rolled over.</summary>
    public static IReadOnlyList<Note> Withholding(LossCase facts, Pool pool, EarlyPayoutReason reason)
    {
        if (Pools.IsIra(pool) || !EligibleRollover.Allows(pool, reason))
        {
            return [];
        }

        return EligibleRollover.MayBeInTime(facts)
            ? [new(NoteKind.Caveat, "withholding", $"A plan must withhold {FixedAmounts.Table.PayoutWithholding} of the income part of a payout to you that could be rolled over. What was withheld counts as paid out, and as tax paid on your return. To roll over the whole payout within {Periods.Table.RolloverDays.Length} days you must add that part from other money.", Federal.Irc3405c)]
            : [new(NoteKind.Caveat, "withholding", $"A plan must withhold {FixedAmounts.Table.PayoutWithholding} of the income part of a payout to you that could be rolled over. What was withheld counts as paid out, and as tax paid on your return.", Federal.Irc3405c)];
    }

    /// <summary>The papers that prove basis and an empty account; of a qualified payout, those that prove that it was one.</summary>
    public static IReadOnlyList<Note> Documents(Pool pool, bool isQualified = false) =>
    [
        isQualified ? new(NoteKind.Document, "proof-of-qualified", $"Proof of the first year for which you put Roth money in, and of your age, disability or the death: a qualified payout rests on both.", Pools.IsIra(pool) ? Federal.Irc408Ad2 : Federal.Irc402Ad)
        : Pools.IsIra(pool)
            ? new(NoteKind.Document, "proof-of-basis", $"Forms 8606 and 5498 of all years: without proof, the safe answer is that there is no basis.", Federal.Irc408o, Federal.Form8606)
            : new(NoteKind.Document, "proof-of-basis", $"Form 1099-R with box 5, and the plan's statement of after-tax or Roth contributions: without proof, the safe answer is that there is no basis.", Federal.Form1099R),
        new(NoteKind.Document, "zero-balance", $"Statements that show what was paid out, and what was left on December 31.", Federal.Form1099R),
    ];
}
