using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>In 2013 to 2017 high income cuts itemized deductions by 3% of the excess, at most 80% of those affected.</summary>
internal sealed class OverallItemizedLimitOf2013To2017 : FederalRule<ClaimCase>
{
    public override string Topic => "overall-itemized-limit";

    public override string Asks => "Does the overall limit on itemized deductions for high income cut it?";

    public override YearRange InForce => YearRange.Between(2013, 2017);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc68];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => soFar.Character is Character.MiscellaneousItemized or Character.Itemized;

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var limit = year.OverallLimit2013;
        var threshold = limit.Threshold.Value[facts.Return!.Status];
        var schedule = ScheduleA.Of(facts, soFar, year);
        if (schedule.Cut.IsZero)
        {
            return Deny(facts, soFar, facts.Return.Agi > threshold
                ? (Sentence)$"Your income is above {threshold}, but the cut comes to {Money.Zero}."
                : $"Your income of {facts.Return.Agi} is not above {threshold}, where the limit begins.", soFar).Citing(limit.Threshold.Citation);
        }

        var after = soFar with { Allowed = schedule.LossAllowed, Sums = soFar.Sums with { OverallLimit = schedule.Cut } };
        Sentence cut = $"Income above {threshold} cuts your itemized deductions by {schedule.Cut}.";
        var step = schedule.CutDueToLoss.IsZero
            ? Continue(facts, soFar, $"{cut} The cut would be the same without the {facts.Noun}, so the {facts.Noun} still adds {schedule.LossAllowed}.", after)
            : Limit(facts, soFar, after, $"{cut} Of that cut, {schedule.CutDueToLoss} is due to the {facts.Noun}, which leaves {schedule.LossAllowed} of it.");
        return step.Citing(limit.Threshold.Citation).Showing(
            new($"Adjusted gross income above {threshold}", facts.Return.Agi - threshold),
            new($"{limit.Rate.Value} of that, at most {limit.Cap.Value} of the deductions affected", schedule.Cut),
            new($"The part of the cut that is due to the {facts.Noun}", schedule.CutDueToLoss));
    }
}
