using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>A plan that paid too much by mistake need not ask for it back, and what was rolled over may stay where it is.</summary>
internal sealed class APlanMayLetAnOverpaymentStand : FederalRule<EarlierPayoutRepaidCase>
{
    public override string Asks => "May a plan let money stand that it paid by mistake?";

    public override YearRange InForce => YearRange.From(2023);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402c12];

    public override bool Concerns(EarlierPayoutRepaidCase facts, ClaimSoFar soFar) => facts.Why == RepaidWhy.Required;

    public override Finding Decide(EarlierPayoutRepaidCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(facts, soFar, $"It may, but you were asked to pay it back, and did.")
            .Noting(new Note(NoteKind.Alternative, "plan-overpayment", $"If the plan paid too much by mistake, it may let the money stand. What you had rolled over may then stay in the IRA, or may go straight back to the plan without tax.", Federal.Irc402c12));
}
