using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>What goes with every payout: the lines it is reported on, the papers to keep, and the 60-day clock.</summary>
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

    /// <summary>While the 60-day clock still runs: whether the money can go back, and by when.</summary>
    public static IReadOnlyList<Note> SixtyDays(LossCase facts, Pool pool, DateOnly? lastPaidOn, EarlyPayoutReason reason, bool fromSomeoneWhoDied, bool hasBasis)
    {
        // The day is asked in the newest year only; in the first weeks of the next one a payout of December can still go back.
        if (lastPaidOn is null && facts.AskedOn > facts.Year.LastDay && facts.AskedOn <= Periods.Table.LastRolloverDay(facts.Year.LastDay))
        {
            return EligibleRollover.Allows(pool, reason) && !fromSomeoneWhoDied && pool is not (Pool.InheritedTraditionalIras or Pool.InheritedRothIras)
                ? [Clock($"If you got the money in the last {Periods.Table.RolloverDays.Length} days of {facts.Year}, you can still put it into {Into(pool, hasBasis)}, {Periods.Table.RolloverDays.Length} days after you got it at the latest, and never after {Periods.Table.LastRolloverDay(facts.Year.LastDay):MMMM d, yyyy}. It is then not income. A required minimum distribution, a hardship payout and one of a series of payments cannot go back.", Pools.IsIra(pool) ? Federal.Irc408d3 : Federal.Irc402c)]
                : [];
        }

        if (lastPaidOn is not { } day || Periods.Table.LastRolloverDay(day) is var last && (facts.AskedOn < day || facts.AskedOn > last))
        {
            return [];
        }

        if (!Pools.IsIra(pool) && reason == EarlyPayoutReason.Hardship)
        {
            return [new(NoteKind.Caveat, "hardship-cannot-go-back", $"What a plan paid for a hardship cannot be put back. If it was paid because the job ended, it can go into a retirement account until {last:MMMM d, yyyy}.", Federal.Irc402c)];
        }

        var into = Into(pool, hasBasis);
        Sentence effect = hasBasis ? (Sentence)$"It is then not income, and your basis lives on." : $"It is then not income.";
        return !EligibleRollover.Allows(pool, reason) ? []
            : Pools.IsIra(pool) ? [Clock($"Until {last:MMMM d, yyyy} you can still put the payout into {into}. {effect} A required minimum distribution cannot go back, and between IRAs one such rollover is allowed in twelve months.", Federal.Irc408d3)]
            : fromSomeoneWhoDied ? [Clock($"If you are the widow or widower, you can still put the payout into {into} until {last:MMMM d, yyyy}. {effect} Nobody else who inherits can put a payout back. A required minimum distribution and one of a series of payments cannot go back.", Federal.Irc402c)]
            : [Clock($"Until {last:MMMM d, yyyy} you can still put the payout into {into}. {effect} A required minimum distribution, a hardship payout and one of a series of payments cannot go back. A person who inherited a plan from anyone but a spouse cannot do this.", Federal.Irc402c)];
    }

    // Roth money goes only to a Roth IRA in this way, and already-taxed money only to an IRA.
    private static Sentence Into(Pool pool, bool hasBasis) => Pools.IsRoth(pool) ? $"a Roth IRA" : hasBasis ? (Sentence)$"an IRA" : $"a retirement account";

    private static Note Clock(Sentence text, Authority source) => new(NoteKind.Deadline, "sixty-day-rollover", text, source);
}
