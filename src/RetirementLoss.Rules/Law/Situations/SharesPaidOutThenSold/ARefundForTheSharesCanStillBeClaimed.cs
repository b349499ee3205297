using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>A loss on a worthless security can be claimed for seven years; one from a sale only in the ordinary window.</summary>
internal sealed class ARefundForTheSharesCanStillBeClaimed : FederalRule<SharesPaidOutThenSoldCase>
{
    public override string Asks => "Can a refund for the year still be claimed?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc6511, Federal.Irc6511d1];

    public override Finding Decide(SharesPaidOutThenSoldCase facts, Standing soFar, FederalYear year)
    {
        if (facts.Outcome == SharesOutcome.Sold)
        {
            return Continue(facts, soFar, ForASale(facts, year))
                .Noting(TheRefundWindowIsOpen.Notes(facts, year));
        }

        var seven = RefundDays.Worthless(facts.AskedOn, year);
        return Continue(facts, soFar, RefundDays.WorthlessIsOpenForSome(facts.AskedOn, year) ? (Sentence)$"Yes. {seven}" : $"Normally not. {seven}")
            .Noting(new Note(NoteKind.Deadline, "worthless-seven-years", $"{seven} If you are not sure of the year in which it became worthless, claim the earliest one that fits.", Federal.Irc6511d1));
    }

    private static Sentence ForASale(SharesPaidOutThenSoldCase facts, FederalYear year)
    {
        Sentence carried = $"What was not used may still carry forward to open years.";
        var (first, last) = (year.RefundWindow.FiledEarly.Value, year.RefundWindow.Extended.Value);
        return RefundDays.IsOpenForAll(facts.AskedOn, year) ? $"Yes: normally until {first:MMMM d, yyyy}, or with an extension until {last:MMMM d, yyyy} at the latest."
            : RefundDays.IsOpenWithoutExtension(facts.AskedOn, year) ? $"It depends on the day the return was filed. {RefundDays.OpenForTheLater(year)}"
            : RefundDays.IsOpenForSome(facts.AskedOn, year) ? (Sentence)$"Only if the return was filed on an extension: then until {last:MMMM d, yyyy} at the latest. Otherwise no: {RefundDays.ClosedWithoutExtension(year)}. {carried}"
            : $"Normally not: {RefundDays.ClosedWithoutExtension(year)}, and with an extension on {last:MMMM d, yyyy} at the latest. {carried}";
    }
}
