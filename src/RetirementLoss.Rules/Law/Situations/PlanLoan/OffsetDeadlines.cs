using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;

namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>The last days to put own money into an IRA in place of a loan that was taken out of the account.</summary>
internal static class OffsetDeadlines
{
    private const string Id = "offset-rollover";

    /// <summary>Sixty days from the offset.</summary>
    public static Note SixtyDays(PlanLoanCase facts)
    {
        var days = Periods.Table.RolloverDays.Length;
        if (facts.OffsetOn is not { } day)
        {
            return new(NoteKind.Deadline, Id, $"The last day to put the money into an IRA or another plan is {days} days after the offset.", Federal.Irc402c3);
        }

        var last = Periods.Table.LastRolloverDay(day);
        return facts.AskedOn <= last
            ? new(NoteKind.Deadline, Id, $"Until {last:MMMM d, yyyy}, {days} days after the offset, you can put up to {facts.Unpaid} of your own money into an IRA or another plan. {Effect(facts)}", Federal.Irc402c3)
            : new(NoteKind.Deadline, Id, $"The last day to put the money into an IRA or another plan was {last:MMMM d, yyyy}, {days} days after the offset. The IRS can allow more time in cases of hardship.", Federal.Irc402c3);
    }

    /// <summary>The due date of the return, and that of an extended one for a return extended or filed on time.</summary>
    public static Note ReturnDue(PlanLoanCase facts)
    {
        var (due, extended) = (DueDates.OfReturn(facts.Year), DueDates.OfExtendedReturn(facts.Year));
        Sentence text = facts.AskedOn <= due
            ? (Sentence)$"Until {due:MMMM d, yyyy} you can put up to {facts.Unpaid} of your own money into an IRA or another plan. You have until {extended:MMMM d, yyyy} with an extension, or if you file on time and then amend. {Effect(facts)}"
            : facts.AskedOn <= extended
            ? (Sentence)$"Until {extended:MMMM d, yyyy} you can put up to {facts.Unpaid} of your own money into an IRA or another plan, if your return was extended, or filed on time and is then amended. For others the last day was {due:MMMM d, yyyy}. {Effect(facts)}"
            : $"The last day to put the money into an IRA or another plan was {due:MMMM d, yyyy}, or {extended:MMMM d, yyyy} with an extension or for a return filed on time and amended.";
        return new(NoteKind.Deadline, Id, text, Federal.Irc402c3C, Federal.Reg301_9100_2);
    }

    private static Sentence Effect(PlanLoanCase facts) => facts.WasTaxedBefore ? (Sentence)$"It saves no tax this year, because none of it is income." : $"That much is then not income.";
}
