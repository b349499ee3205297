using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>What goes with the additional tax: the form, the exception that nearly applies, and what was withheld.</summary>
internal static class EarlyPayoutNotes
{
    // The general exception for disasters came after them.
    private static readonly YearRange NamedDisasters = YearRange.Between(2016, 2020);

    /// <summary>The notes for a payout that came early.</summary>
    public static IReadOnlyList<Note> For(ClaimCase facts, Exposed exposed, FederalYear year)
    {
        FormattableString line = year.Form1040.AdditionalTax.TryGetValue(out var additional)
            ? (FormattableString)$"Form 5329 for {facts.Year}: the additional tax, or the exception that frees you, goes there and on {additional}. Where code 1 in box 7 is right and the tax is due on all of the income, it may go straight to that line without Form 5329."
            : $"Form 5329 for {facts.Year}: the additional tax, or the exception that frees you, goes there.";
        List<Note> notes = [new(NoteKind.Form, "form-5329", line, Federal.Irc72t)];
        var isIra = Pools.IsIra(facts.Payout!.Pool);
        var exception = EarlyPayoutExceptions.Of(facts.Payout!.Early.Reason);
        if (exception.Reason == EarlyPayoutReason.Hardship)
        {
            notes.Add(new(NoteKind.Caveat, "hardship-is-no-exception", $"Hardship is a reason for a plan to pay you, not an exception from the additional tax. Losing a job before the year you turn 55 is not one either.", Federal.Irc72t));
        }
        else if (!exception.Reaches(isIra, facts.Account) && exception.Reach != Reach.Neither)
        {
            notes.Add(isIra
                ? new(NoteKind.Caveat, "exception-for-plans-only", $"This exception reaches workplace plans only. Money that was rolled from the plan to an IRA first has lost it.", Federal.Irc72t)
                : new(NoteKind.Alternative, "exception-for-iras-only", $"This exception reaches IRAs only. Money that is first rolled over to an IRA, and paid out from there, can use it; a payout already made from the plan cannot, unless it goes back within 60 days.", Federal.Irc72t));
        }

        if (facts.Account == AccountKind.Pension && exception.Reason is EarlyPayoutReason.BirthOrAdoption or EarlyPayoutReason.EmergencyExpense or EarlyPayoutReason.DomesticAbuse)
        {
            notes.Add(new(NoteKind.Caveat, "not-from-a-defined-benefit-plan", $"This exception does not reach a plan that promises a fixed pension (a defined benefit plan). If yours is one, the tax is due on all of the income.", Federal.Irc72t));
        }

        if (NamedDisasters.Includes(facts.Year) && exception.Reason == EarlyPayoutReason.None)
        {
            notes.Add(new(NoteKind.Caveat, "named-disasters", $"In these years laws for single named disasters freed some payouts of the people they hit. They are not covered here. If a declared disaster hit you, ask a tax preparer before you pay this tax.", Federal.Irc72t));
        }

        if (StartedLateIn(exception.Reason, facts.Year) is { } started)
        {
            notes.Add(started);
        }

        if (exception.Reason == EarlyPayoutReason.BirthOrAdoption)
        {
            notes.Add(new(NoteKind.Caveat, "each-child-counts", $"The amount counts for each child, and for each parent who takes money out.", Federal.Irc72t));
        }

        if (exposed.Converted.IsPositive)
        {
            if (facts.Payout!.Early.RecentUntaxed.IsPositive)
            {
                notes.Add(new(NoteKind.Caveat, "taxed-part-comes-out-first", $"Of each conversion the taxed part comes out first, then the untaxed part, then the next conversion. The sum here takes your recent conversions as one; if there were several, a little less can bear the tax.", Federal.Irc408Ad4));
            }

            notes.Add(new(NoteKind.Caveat, "conversion-recapture", $"Money that was converted within five years can bear the 10% tax when it comes out, even where none of it is income and even at a loss.", Federal.Irc408Ad3));
        }

        return notes;
    }

    // Two exceptions became law at the end of a year; earlier payouts of that year are not freed.
    private static Note? StartedLateIn(EarlyPayoutReason reason, TaxYear year) => EarlyPayoutExceptions.Of(reason).Years.First != year ? null : reason switch
    {
        EarlyPayoutReason.TerminalIllness => new(NoteKind.Caveat, "exception-began-late", $"This exception is for payouts after December 29, {year}. If yours came earlier, the tax is due on all of the income.", Federal.Irc72t),
        EarlyPayoutReason.LongTermCare => new(NoteKind.Caveat, "exception-began-late", $"This exception is for payouts after December 29, {year}. If yours came earlier, it covers nothing.", Federal.Irc72t),
        _ => null,
    };
}
