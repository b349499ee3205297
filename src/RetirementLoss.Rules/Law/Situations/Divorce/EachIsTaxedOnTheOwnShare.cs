using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.Divorce;

/// <summary>A former spouse is taxed on what is paid out under the order; what a child is paid is taxed to the member of the plan.</summary>
internal sealed class EachIsTaxedOnTheOwnShare : FederalRule<DivorceCase>
{
    public override string Asks => "Is each of the two taxed on the own share?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [];

    public override Finding Decide(DivorceCase facts, ClaimSoFar soFar, FederalYear year) => facts switch
    {
        { How: DividedHow.IraTransfer } => Continue(facts, soFar, $"Nobody: the transfer is not a payout. Each of you is taxed when money comes out of the own IRA.", With(soFar, Money.Zero))
            .Citing(Federal.Irc408d6.For(facts.Year)),
        { Side: DivorceSide.FormerSpouse } => FormerSpouse(facts, soFar, year),
        { ShareFor: ShareFor.Child } => Continue(
                facts,
                soFar,
                $"You are: what the order pays for a child or other dependent is taxed to the member of the plan. {facts.IncomeInShare} of the {facts.ShareValue} is income.",
                With(soFar, facts.IncomeInShare, facts.ShareValue))
            .Citing(Federal.Irc402a.For(facts.Year), Federal.OrderForAChild.For(facts.Year))
            .Noting(PayoutNotes.Reporting(facts, facts.Pool, year)),
        _ => Continue(facts, soFar, $"The former spouse is taxed on the share when it is paid out. You are not taxed on it.", With(soFar, Money.Zero))
            .Citing(Federal.Irc402e1.For(facts.Year)),
    };

    private Finding FormerSpouse(DivorceCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var income = facts.IncomeOfFormerSpouse;
        var left = (facts.BasisOfShare - (facts.KeptOfShare - facts.GrowthKept)).OrZero;
        return Continue(
                facts,
                soFar,
                facts.KeptOfShare.IsPositive
                    ? (Sentence)$"You are taxed on your share. {facts.RolledOver.OrNoneFirst()} of it is in a retirement account of yours. Of the {facts.KeptOfShare} you kept, {income.OrNothing()} is income; income counts as moved on first."
                    : $"You would be taxed on your share when it is paid out. All {facts.RolledOver} of it is in a retirement account of yours, so none of it is income.",
                With(soFar, income, facts.ShareValue, left))
            .Citing(Federal.Irc402e1.For(facts.Year), Federal.Irc402c.For(facts.Year))
            .Noting(PayoutNotes.Reporting(facts, facts.Pool, year))
            .Noting(new WayBack(facts.Pool, facts.LastPaidOn, EarlyPayoutReason.DivorceOrder, WayBack.MadeOf(facts.BasisOfShare, income)).Notes(facts))
            .Noting(facts.KeptOfShare.IsPositive
                ? [new Note(NoteKind.Caveat, "order-and-early-payout", $"What a plan pays a former spouse under the order is free of the additional tax on early payouts. That is lost once the money is in an IRA.", Federal.Irc72t)]
                : [])
            .Noting(facts.KeptOfShare.IsPositive && facts.BasisOfShare > facts.ShareValue
                ? [new Note(NoteKind.Alternative, "ask-as-a-payout", $"Your share holds {facts.BasisOfShare} of already-taxed money and is worth less. If all of it was paid out to you, start again, choose that, and give {facts.BasisOfShare} as the already-taxed money.", Federal.Irc72m10, Federal.Irc165a)]
                : []);
    }

    private static ClaimSoFar With(ClaimSoFar soFar, Money taxable, Money? received = null, Money? basisCarried = null) =>
        soFar with { Sums = soFar.Sums with { Taxable = taxable, Received = received, BasisCarried = basisCarried ?? soFar.Sums.BasisCarried } };
}
