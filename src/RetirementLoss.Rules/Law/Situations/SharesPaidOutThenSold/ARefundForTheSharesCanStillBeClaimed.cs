using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>A loss on a worthless security can be claimed for seven years; one from a sale only in the ordinary window.</summary>
public sealed class ARefundForTheSharesCanStillBeClaimed : FederalRule<SharesPaidOutThenSoldCase>
{
    public override string Asks => "Can a refund for the year still be claimed?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc6511, Federal.Irc6511d1];

    public override Finding Decide(SharesPaidOutThenSoldCase facts, Standing soFar, FederalYear year)
    {
        if (facts.Outcome == SharesOutcome.Sold)
        {
            var (first, last) = (year.RefundWindow.FiledOnTime.Value, year.RefundWindow.Extended.Value);
            return Continue(facts, soFar, facts.AskedOn <= last
                    ? (FormattableString)$"Yes: normally until {first:MMMM d, yyyy}, or with an extension until {last:MMMM d, yyyy}."
                    : $"Normally not: the window closed on {first:MMMM d, yyyy}, or with an extension on {last:MMMM d, yyyy}. What was not used may still carry forward to open years.")
                .Noting(TheRefundWindowIsOpen.Notes(facts, year));
        }

        var seven = year.RefundWindow.WorthlessSecurity.Value;
        return Continue(facts, soFar, facts.AskedOn <= seven
                ? (FormattableString)$"Yes: a worthless security has seven years, so until {seven:MMMM d, yyyy}."
                : $"Normally not: even the seven years for a worthless security ended on {seven:MMMM d, yyyy}.")
            .Noting(new Note(NoteKind.Deadline, "worthless-seven-years", $"A refund for {facts.Year} from a worthless security must be claimed by {seven:MMMM d, yyyy}. If you are not sure of the year, claim the earliest one that fits.", Federal.Irc6511d1));
    }
}
