using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>Shares that were paid out start with their value on that day, whatever they had cost inside the account.</summary>
internal sealed class SharesTakeTheirValueWhenPaidOut : FederalRule<SharesPaidOutThenSoldCase>
{
    public override string Asks => "Do you have basis in the shares?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402a, Federal.Irc408d1, Federal.Irc72e5];

    public override bool Concerns(SharesPaidOutThenSoldCase facts, ClaimSoFar soFar) => soFar.Sums.Basis is null;

    public override Finding Decide(SharesPaidOutThenSoldCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(
            facts,
            soFar,
            $"The shares were worth {facts.ValueThen} on the day they were paid out. That value was taxed then, or was already-taxed money coming back, so it is your basis. What they cost inside the account does not count.",
            soFar with { Sums = soFar.Sums with { Basis = facts.ValueThen, Taxable = facts.IncomeOfThisYear } })
        .Noting(Income(facts))
        .Noting(LeftOver(facts));

    private static IReadOnlyList<Note> Income(SharesPaidOutThenSoldCase facts) => facts.IncomeOfThisYear is { IsPositive: true } income
        ? [new(NoteKind.Caveat, "payout-stays-income", $"The payout itself stays income: {income} for {facts.Year}. The later loss does not undo it. Other money that came with the shares is not in this sum.", Pools.IsIra(facts.Pool) ? Federal.Irc408d1 : Federal.Irc402a)]
        : Pools.IsIra(facts.Pool) && facts.PaidOutOn is { } day && facts.Year.Includes(day)
        ? [new(NoteKind.Caveat, "check-the-payout-too", $"The payout of the shares counts for {facts.Year} too, at the {facts.ValueThen} they were worth. How much of it is income turns on your already-taxed money: check the payout as well, as money that was paid out.", Federal.Irc408d1)]
        : [];

    private static IReadOnlyList<Note> LeftOver(SharesPaidOutThenSoldCase facts) => Pools.IsIra(facts.Pool) && !facts.NothingWasTaxedBefore
        ? [new(NoteKind.Caveat, "ira-basis-does-not-attach", $"Already-taxed money that was left in your IRAs does not move into the shares; no authority says that it does. If there is much of it, ask an adviser.", Federal.Irc408d2)]
        : [];
}
