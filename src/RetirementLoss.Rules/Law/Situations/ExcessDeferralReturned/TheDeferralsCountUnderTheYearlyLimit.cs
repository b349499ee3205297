using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>A 457(b) plan has its own limit and its own way of sending money back.</summary>
public sealed class TheDeferralsCountUnderTheYearlyLimit : FederalRule<ExcessDeferralCase>
{
    public override string Asks => "Is the plan one of those that share the yearly limit on deferrals of pay?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402g];

    public override Finding Decide(ExcessDeferralCase facts, Standing soFar, FederalYear year) => facts.Account == AccountKind.Plan457b
        ? Settle(
            facts,
            soFar,
            Verdict.OutsideScope,
            $"not covered. A 457(b) plan has a limit of its own and its own rules for money that is sent back.",
            $"Pay put into a 457(b) plan does not count under the shared limit. No answer is given here, because a guess could cost you money.")
            .Citing(Federal.Irc457.For(facts.Year))
            .Noting(new Note(NoteKind.Alternative, "ask-the-457-plan", $"Ask the plan for its letter about the refund, and a tax preparer what it means for your return.", Federal.Irc457))
        : Continue(facts, soFar, $"Pay put into 401(k) and 403(b) plans, the TSP and SIMPLE IRAs shares one yearly limit, over all employers.")
            .Noting(facts.Account == AccountKind.SimpleIra
                ? [new(NoteKind.Caveat, "simple-ira-excess", $"The rules for refunds are written for plans. How they fit money that comes back from a SIMPLE IRA is not said; ask an adviser.", Federal.Irc402g2)]
                : []);
}
