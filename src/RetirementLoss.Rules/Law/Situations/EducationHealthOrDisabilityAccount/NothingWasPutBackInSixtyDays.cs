using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>Money that goes into such an account again within 60 days was never paid out for good.</summary>
internal sealed class NothingWasPutBackInSixtyDays : FederalRule<EducationAccountCase>
{
    public override string Asks => "Did all of the money stay out of such accounts?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc529c3, Federal.Irc530d, Federal.Irc529A];

    public override Finding Decide(EducationAccountCase facts, ClaimSoFar soFar, FederalYear year) => (facts.PutBack
        ? Settle(
            facts,
            soFar,
            soFar.Sums with { BasisCarried = facts.NotComeBack },
            Verdict.NoLoss,
            Sentence.Of($"no loss.", $"Some of the money went back into such an account within 60 days, so nothing is lost for good."),
            $"Money that goes back into such an account within 60 days is a rollover. What was paid in still counts there.")
        : Continue(facts, soFar, $"Nothing was put back into such an account within 60 days.").Noting(InTime(facts)))
        .ForAccount(facts.Account);

    private static IReadOnlyList<Note> InTime(EducationAccountCase facts) => facts.OtherAccountsLeft ? [] : !EligibleRollover.MayBeInTime(facts) && !MiscellaneousItemizedFloor.Years.Includes(facts.Year) ? [] : MiscellaneousItemizedFloor.Years.Includes(facts.Year)
        ? [new(NoteKind.Caveat, "put-back-undoes-the-loss", $"Money put back into such an account within 60 days of the payout would undo the loss.", LawOfTheAccount.SectionOf(facts.Account))]
        : [new(NoteKind.Alternative, "put-it-back-in-sixty-days", $"Within 60 days of the payout you can put the money into another such account. What was paid in then still counts.", LawOfTheAccount.SectionOf(facts.Account))];
}
