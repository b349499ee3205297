using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>Roth money of a plan that is worth less than its basis can carry that basis into the new account.</summary>
internal sealed class BasisOfRothMoneyTravels : FederalRule<RolledOverCase>
{
    public override string Asks => "Does the basis travel to the new account?";

    public override YearRange InForce => YearRange.From(2006);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402Ad];

    public override bool Concerns(RolledOverCase facts, ClaimSoFar soFar) => facts.Pool == Pool.DesignatedRoth && facts.Received is not null && !facts.IsBarredPayout;

    public override Finding Decide(RolledOverCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var received = facts.Received.GetValueOrDefault();
        var whole = facts.Basis - Money.Min(facts.Basis, facts.Kept);
        var underwater = facts.Basis > received;
        return (facts.To, underwater) switch
        {
            _ when facts.IsIncomeOnly && facts.Basis.IsPositive =>
                Deny(facts, soFar, $"Already-taxed money goes to the Roth account of another plan only straight from plan to plan. Of money that was paid to you first, that plan may take the income part alone{(facts.ValidlyRolledOver.IsPositive ? (Sentence)$", {facts.ValidlyRolledOver} here" : Sentence.None)}. So none of the {facts.Basis} of basis goes along: it counts as paid out to you.", soFar with { Sums = soFar.Sums with { BasisCarried = Money.Zero } })
                    .Citing(Federal.Reg402A_1Rollover.For(facts.Year))
                    .Noting(new Note(NoteKind.Caveat, "more-than-the-plan-may-take", $"{facts.RolledOver - facts.ValidlyRolledOver} reached the other plan that it may not take this way. Tell that plan, so that it pays it out again. Within the same 60 days all of it can go to a Roth IRA instead.", Federal.Reg402A_1Rollover, Federal.Irc402c)),
            (MovedTo.RothIra, false) when facts.Qualified && received > facts.Basis =>
                Carry(facts, soFar, facts.ValidlyRolledOver, $"The payout was qualified, so all {facts.ValidlyRolledOver} rolled over counts as a contribution to the Roth IRA.").Citing(Federal.Reg408A_10.For(facts.Year)),
            (MovedTo.AnotherRothAccount, true) => Carry(facts, soFar, whole, $"All {whole} of basis goes to the new account, though only {facts.ValidlyRolledOver} of money did. It can come out tax-free later.").Citing(Federal.Reg402A_1.For(facts.Year)),
            (MovedTo.RothIra, true) when facts.How == MovedHow.WithinSixtyDays && facts.Kept.IsPositive =>
                Carry(facts, soFar, whole, $"The {facts.ValidlyRolledOver} rolled over, and the {facts.Basis - received} of basis above what the account was worth, both count as contributions to the Roth IRA: {whole} in all.").Citing(Federal.Reg408A_10.For(facts.Year)),
            (MovedTo.RothIra, true) =>
                Carry(facts, soFar, whole, $"On the usual reading all {whole} of basis counts as a contribution to the Roth IRA, though only {facts.ValidlyRolledOver} went in.")
                    .OrElse(Carry(facts, soFar, facts.ValidlyRolledOver, $"The regulation speaks only of a rollover of part of the money within 60 days. On the narrow reading only the {facts.ValidlyRolledOver} that went in counts."))
                    .Citing(Federal.Reg408A_10.For(facts.Year))
                    .Noting(new Note(NoteKind.Caveat, "underwater-roth-rollover", $"How much counts as contributions in the Roth IRA is not settled: {whole} on the usual reading, {facts.ValidlyRolledOver} on the narrow one. Keep the plan's statement of Roth contributions.", Federal.Reg408A_10, Federal.Reg402A_1)),
            _ => Carry(facts, soFar, Money.Min(whole, facts.ValidlyRolledOver), $"{Money.Min(whole, facts.ValidlyRolledOver)} of basis goes to the new account with the money.").Citing(Federal.Reg408A_10.For(facts.Year)),
        };
    }

    private Finding Carry(RolledOverCase facts, ClaimSoFar soFar, Money basis, Sentence because) =>
        Continue(facts, soFar, because, soFar with { Sums = soFar.Sums with { BasisCarried = basis } });
}
