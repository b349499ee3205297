using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>The income of a coronavirus payout counts in equal parts over three years, at any age, unless the person chose to count it at once.</summary>
internal sealed class CoronavirusIncomeIsSpreadOverThreeYears : FederalRule<ClaimCase>
{
    public override string Topic => "income-of-three-years";

    public override string Asks => "In which years does the income of a coronavirus payout count?";

    public override YearRange InForce => YearRange.Between(2020, 2020);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Pl116_136Coronavirus];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) =>
        facts.Payout?.Early.Reason == EarlyPayoutReason.Coronavirus && SpreadIncome.Of(facts, soFar.Sums, FederalYears.Of(facts.Year)) is not null;

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var spread = SpreadIncome.Of(facts, soFar.Sums, year)!;
        return Answer(facts, soFar, !facts.Payout!.Early.SpreadElectedOut, SpreadNotes.Because(facts, spread), soFar with { Sums = spread.In(soFar.Sums, facts) })
            .Citing(year.EarlyPayout.Coronavirus.Citation)
            .Showing(SpreadNotes.Working(facts, spread))
            .Noting(SpreadNotes.Of(facts, spread, Federal.Pl116_136Coronavirus));
    }
}
