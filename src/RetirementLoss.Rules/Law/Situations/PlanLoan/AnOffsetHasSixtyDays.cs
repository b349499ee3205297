using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>To 2017 every loan offset had to be rolled over within 60 days.</summary>
internal sealed class AnOffsetHasSixtyDays : FederalRule<PlanLoanCase>
{
    public override string Topic => "time-to-roll-over-a-loan-offset";

    public override string Asks => "Until when could the offset be rolled over?";

    public override YearRange InForce => YearRange.Through(2017);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402c3];

    public override bool Concerns(PlanLoanCase facts, ClaimSoFar soFar) => facts.End == LoanEnd.Offset;

    public override Finding Decide(PlanLoanCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(facts, soFar, $"Within {Periods.Table.RolloverDays.Length} days of the offset. The longer time for people who leave a job began with 2018.")
            .Noting(OffsetDeadlines.SixtyDays(facts));
}
