using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>A deemed distribution is no real payout: it is taxed, it cannot be rolled over, and the debt goes on.</summary>
internal sealed class ADeemedDistributionCannotBeRolledOver : FederalRule<PlanLoanCase>
{
    public override string Asks => "Can the unpaid loan be rolled over?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Reg72p_1, Federal.Irc402c];

    public override bool Concerns(PlanLoanCase facts, ClaimSoFar soFar) => facts.End == LoanEnd.Deemed;

    public override Finding Decide(PlanLoanCase facts, ClaimSoFar soFar, FederalYear year) =>
        Deny(facts, soFar, $"Nothing was really paid out, so nothing can be rolled over, and you still owe the loan to the plan.", soFar)
            .Citing(facts.Pool == Pool.DesignatedRoth ? [Federal.Reg402A_1Deemed.For(facts.Year)] : [])
            .Noting(
                new Note(NoteKind.Caveat, "deemed-not-rollable", $"A loan that was reported as income while you still owe it cannot be put into an IRA. Doing so would be too much paid into the IRA. If the plan later takes the unpaid loan off your account, that is a real payout: it is not taxed again, and it can be rolled over within {Periods.Table.RolloverDays.Length} days.", Federal.Reg72p_1),
                new Note(NoteKind.Alternative, "repay-the-taxed-loan", $"You can still pay the loan back. What you pay after the tax is already-taxed money (basis) in the plan and comes out tax-free.", Federal.Reg72p_1));
}
