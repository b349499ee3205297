using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>A miscellaneous itemized deduction is allowed only above 2% of adjusted gross income.</summary>
internal sealed class MiscellaneousItemizedFloor : FederalRule<ClaimCase>
{
    /// <summary>The years in which the floor is law and a deduction above it exists.</summary>
    public static YearRange Years { get; } = YearRange.Between(1987, 2017);

    /// <summary>The part of income that is the floor, as it last was.</summary>
    public static Rate Part { get; } = FederalYears.Of(Years.Last.GetValueOrDefault()).MiscellaneousFloor.Value;

    public override string Topic => "miscellaneous-itemized";

    public override string Asks => $"Is the loss above {Part} of adjusted gross income?";

    public override YearRange InForce => Years;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc67a, Federal.Irc67b, Federal.Reg67_1T];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => soFar.Character == Character.MiscellaneousItemized;

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var loss = soFar.Sums.Loss.GetValueOrDefault();
        var schedule = new ScheduleA(loss, ItemClass.Miscellaneous, facts.Return!, year);
        var after = soFar with { Allowed = schedule.LossBeforeLimit, Sums = soFar.Sums with { Floor = schedule.Floor, MinimumTaxAddBack = schedule.Miscellaneous } };
        if (schedule.LossBeforeLimit == loss)
        {
            return schedule.Floor.IsZero
                ? Continue(facts, soFar, $"{year.MiscellaneousFloor.Value} of your income is {Money.Zero}, so there is no floor, and all of the {loss} counts.", after)
                : Continue(facts, soFar, $"The floor is {schedule.Floor}, and your other deductions under it already fill it, so all of the {loss} counts.", after);
        }

        return schedule.LossBeforeLimit.IsZero
            ? Limit(facts, soFar, after, $"The floor is {year.MiscellaneousFloor.Value} of {facts.Return!.Agi}, which is {schedule.Floor}. Your loss{With(facts)} is not above it, so nothing is left.")
            : Limit(facts, soFar, after, $"The floor is {year.MiscellaneousFloor.Value} of {facts.Return!.Agi}, which is {schedule.Floor}. Of your {loss} loss, {schedule.LossBeforeLimit} is above it.");
    }

    public override Finding Tell(ClaimCase facts, Finding found, FederalYear year) => found
            .Showing(
                new($"Your loss", found.Before.Sums.Loss.GetValueOrDefault()),
                new($"Other deductions under the same floor", facts.Return!.OtherTwoPercent),
                new($"{year.MiscellaneousFloor.Value} of adjusted gross income", -found.After.Sums.Floor.GetValueOrDefault()),
                new($"What the loss adds", found.After.Allowed.GetValueOrDefault()))
            .Noting(FormNotes.ScheduleATwoPercent(year));

    private static Sentence With(ClaimCase facts) => facts.Return!.OtherTwoPercent.IsPositive ? $" with the other {facts.Return.OtherTwoPercent}" : Sentence.None;
}
