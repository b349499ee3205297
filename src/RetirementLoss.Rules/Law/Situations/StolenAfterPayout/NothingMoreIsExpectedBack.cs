using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;


namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>The part of a theft loss that may reasonably still be recovered waits until that is settled.</summary>
internal sealed class NothingMoreIsExpectedBack : FederalRule<StolenAfterPayoutCase>
{
    public override string Asks => "Is it clear how much will not come back?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Reg165_8];

    public override Finding Decide(StolenAfterPayoutCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var payout = facts.Stolen;
        var waiting = Money.Min(payout.MayComeBack, payout.Lost);
        var step = (waiting.IsPositive, payout.GoneForGood.IsPositive) switch
        {
            (false, _) => Continue(facts, soFar, $"At the end of {facts.Year} nothing more was to be expected, so all {payout.Lost} is gone for good."),
            (true, true) => Continue(facts, soFar, $"{waiting} could still come back when {facts.Year} ended, so that part waits. {payout.GoneForGood} is gone for good."),
            (true, false) => Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction yet, because all {waiting} could still come back when the year ended.", ThePayoutItselfStaysTaxable.Income(payout)),
                $"A theft loss waits as long as there is a fair chance of getting the money back. When {facts.Year} ended, that was true of all {waiting}."),
        };
        return (waiting.IsPositive
                ? step.Noting(
                    new Note(NoteKind.Alternative, "the-rest-waits", $"Deduct what does not come back of the {waiting} in the year in which that becomes clear. Check that year then, and say that the money was paid out in an earlier year.", Federal.Reg165_8),
                    new Note(NoteKind.Document, "state-of-the-claim", $"Letters that show how the claim stood on December 31, {facts.Year}.", Federal.Reg165_8))
                : step)
            .Noting(SafeHarbor(facts));
    }

    private static IReadOnlyList<Note> SafeHarbor(StolenAfterPayoutCase facts) => facts switch
    {
        { For: HandedOverFor.Investing, LeadFigureCharged: true } =>
        [
            new(NoteKind.Alternative, "ponzi-safe-harbor", $"Because the head of the scheme was charged, another way may be open if the scheme paid made-up earnings out of new investors' money: the IRS safe harbor. It allows {FixedAmounts.Table.SafeHarbor} of what you put in, or {FixedAmounts.Table.SafeHarborWhenSuing} if you sue others for it, in the year you found out, even while more may come back. Your recoveries come off. Use Form 4684, Section C, and ask a preparer to compare. It is open to you because you handed the money over yourself, after the payout.", Federal.RevProc2009_20, Federal.Form4684),
        ],
        { For: HandedOverFor.Investing } =>
        [
            new(NoteKind.FormNotToUse, "no-safe-harbor-without-a-charge", $"Form 4684, Section C: the IRS safe harbor for Ponzi schemes is open only once the head of the scheme has been charged.", Federal.RevProc2009_20),
        ],
        _ => [],
    };
}
