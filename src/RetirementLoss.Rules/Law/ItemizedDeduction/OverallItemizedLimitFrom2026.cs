using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>From 2026 income in the highest bracket cuts all itemized deductions by 2/37 of the smaller of two amounts, with no class left out.</summary>
internal sealed class OverallItemizedLimitFrom2026 : FederalRule<ClaimCase>
{
    public override string Topic => "overall-itemized-limit";

    public override string Asks => "Does the overall limit on itemized deductions cut it?";

    public override YearRange InForce => YearRange.From(2026);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc68];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => soFar.Character == Character.Itemized;

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var schedule = ScheduleA.Of(facts, soFar, year);
        var start = year.OverallLimit2026.BracketStart;
        if (schedule.Cut.IsZero)
        {
            return Deny(facts, soFar, $"Your taxable income, with itemized deductions added back, is not above {start.Value[facts.Return!.Status]}, where the highest bracket begins.", soFar).Citing(start.Citation);
        }

        var after = soFar with { Allowed = schedule.LossAllowed, Sums = soFar.Sums with { OverallLimit = schedule.Cut } };
        return Limit(facts, soFar, after, $"Your income reaches the highest bracket, so all your itemized deductions are cut by {schedule.Cut}. Of that cut, {schedule.CutDueToLoss} is due to this deduction, which leaves {schedule.LossAllowed} of it.")
            .Citing(start.Citation)
            .Showing(
                new($"All itemized deductions", schedule.ItemizedBeforeLimit),
                new($"Taxable income with them added back, above {start.Value[facts.Return!.Status]}", schedule.AboveTopBracket),
                new($"{year.OverallLimit2026.Rate.Value} of the smaller", schedule.Cut),
                new($"The part of the cut that is due to this deduction", schedule.CutDueToLoss));
    }
}
