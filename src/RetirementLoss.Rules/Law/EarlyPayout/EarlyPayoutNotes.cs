using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Law.Figures;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>What goes with the additional tax: the form, the exception that nearly applies, and what was withheld.</summary>
internal static class EarlyPayoutNotes
{
    /// <summary>The notes for a payout that came early.</summary>
    public static IReadOnlyList<Note> For(ClaimCase facts, Exposed exposed, FederalYear year)
    {
        FormattableString line = year.Form1040.AdditionalTax.TryGetValue(out var additional)
            ? (FormattableString)$"Form 5329 for {facts.Year}: the additional tax, or the exception that frees you, goes there and on {additional}."
            : $"Form 5329 for {facts.Year}: the additional tax, or the exception that frees you, goes there.";
        List<Note> notes = [new(NoteKind.Form, "form-5329", line, Federal.Irc72t)];
        var isIra = Pools.IsIra(facts.Payout!.Pool);
        var exception = EarlyPayoutExceptions.Of(facts.Payout!.Early.Reason);
        if (exception.Reason == EarlyPayoutReason.Hardship)
        {
            notes.Add(new(NoteKind.Caveat, "hardship-is-no-exception", $"Hardship is a reason for a plan to pay you, not an exception from the additional tax. Losing a job before the year you turn 55 is not one either.", Federal.Irc72t));
        }
        else if (!exception.Reaches(isIra) && exception.Reach != Reach.Neither)
        {
            notes.Add(isIra
                ? new(NoteKind.Caveat, "exception-for-plans-only", $"This exception reaches workplace plans only. Money that was rolled from the plan to an IRA first has lost it.", Federal.Irc72t)
                : new(NoteKind.Alternative, "exception-for-iras-only", $"This exception reaches IRAs only. Money that is first rolled over to an IRA, and paid out from there, can use it; a payout already made from the plan cannot, unless it goes back within 60 days.", Federal.Irc72t));
        }

        if (exposed.Converted.IsPositive)
        {
            notes.Add(new(NoteKind.Caveat, "conversion-recapture", $"Emptying a Roth account to show a loss can cost the 10% tax on money converted within five years, even though nothing is income.", Federal.Irc408Ad3));
        }

        return notes;
    }
}
