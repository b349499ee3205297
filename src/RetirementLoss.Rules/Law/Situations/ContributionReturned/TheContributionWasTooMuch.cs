using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>After the due date only money beyond what the law allowed comes out as a correction.</summary>
internal sealed class TheContributionWasTooMuch : FederalRule<ContributionReturnedCase>
{
    public override string Asks => "Was the contribution more than the law allowed?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d5, Federal.Irc408d1];

    public override Finding Decide(ContributionReturnedCase facts, ClaimSoFar soFar, FederalYear year) => facts.TooMuch
        ? Continue(facts, soFar, $"Yes: {facts.Contribution} was too much for {facts.Year}.")
        : Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"The contribution was allowed and the due date had passed, so what came out is an ordinary payout."),
            $"After the due date an allowed contribution cannot be taken back. What came out is a payout of the year in which it was paid.")
            .Noting(new Note(NoteKind.Alternative, "use-the-payout-story", $"Go back and say that some or all of the account was paid out, for the year in which it was paid, to see what is income and whether a loss counts.", Federal.Irc408d1))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
}
