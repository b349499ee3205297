using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>The income of a disaster payout counts in equal parts over three years, at any age, unless the person chose to count it at once.</summary>
internal sealed class DisasterIncomeIsSpreadOverThreeYears : FederalRule<ClaimCase>
{
    public override string Topic => "income-of-three-years";

    public override string Asks => "In which years does the income of a disaster payout count?";

    public override YearRange InForce => YearRange.From(2021);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72t];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) =>
        facts.Payout?.Early.Reason == EarlyPayoutReason.Disaster && SpreadIncome.Of(facts, soFar.Sums, FederalYears.Of(facts.Year)) is not null;

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var spread = SpreadIncome.Of(facts, soFar.Sums, year)!;
        return Answer(facts, soFar, !facts.Payout!.Early.SpreadElectedOut, SpreadNotes.Because(facts, spread), soFar with { Sums = spread.In(soFar.Sums, facts) })
            .Citing(year.EarlyPayout.DisasterRecovery.Citation)
            .Showing(SpreadNotes.Working(facts, spread))
            .Noting(SpreadNotes.Of(facts, spread, Federal.Irc72t));
    }
}
