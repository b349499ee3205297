using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>Shares that were already worthless when they were paid out cannot be lost a second time.</summary>
internal sealed class TheSharesHadValueWhenPaidOut : FederalRule<SharesPaidOutThenSoldCase>
{
    public override string Asks => "Were the shares worth anything on the day they were paid out?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165b, Federal.RevRul72_328];

    public override Finding Decide(SharesPaidOutThenSoldCase facts, ClaimSoFar soFar, FederalYear year) => facts.ValueThen.IsPositive
        ? Continue(facts, soFar, $"They were worth {facts.ValueThen} on that day.")
            .Noting(facts.PaidOutOn is { } day && facts.Year.Includes(day) ? PayoutNotes.Reporting(facts, facts.Pool, year) : [])
        : Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no capital loss.", $"The shares were already worthless when they were paid out, so nothing was lost after that day."),
            $"Shares that come out at {facts.ValueThen} start with no value of their own. If already-taxed money was lost with them, it was lost in the payout and not in a sale.")
        .Noting(new Note(NoteKind.Alternative, "ask-for-the-payout-year", $"Check the year of the payout instead, and choose that all of the account was paid out, in worthless shares.", Federal.RevRul72_328));
}
