using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>Only what is above 2% of the income that the state measures by is allowed; other expenses of the class fill the floor first.</summary>
internal sealed class TheLossIsAboveTheFloorOfTheState : StateRule
{
    public override string Asks => "Is the loss above the state’s own floor?";

    public override Finding Decide(StateCase facts, ClaimSoFar soFar, StateYear year)
    {
        var loss = soFar.Sums.Loss.GetValueOrDefault();
        var income = facts.Income ?? throw new InvalidOperationException("The floor of an open state needs the income that measures it. Ask for it before this rule.");
        var floor = year.Floor!.Of(income);
        var adds = Above(loss + facts.OtherTwoPercent, floor) - Above(facts.OtherTwoPercent, floor);
        var after = (soFar with { Allowed = adds, Headline = Headline(facts, year, loss, adds, floor), Sums = soFar.Sums with { Floor = floor } }).InItsOwnTime(facts, facts.Home);
        var step = adds == loss
            ? Continue(facts, soFar, floor.IsZero
                ? (Sentence)$"{year.Floor.Rate} of that income is {Money.Zero}, so there is no floor, and all of the {loss} counts."
                : $"The floor is {floor}, and your other expenses of the class already fill it, so all of the {loss} counts.", after)
            : Limit(facts, soFar, after, adds.IsZero
                ? (Sentence)$"The floor is {year.Floor.Rate} of {income}, which is {floor}. Your loss of {loss} is not above it, so nothing is left."
                : $"The floor is {year.Floor.Rate} of {income}, which is {floor}. Of your {loss} loss, {adds} is above it.");
        step = Of(facts, year, step, year.Floor.Source).Showing(
            new($"Your loss", loss),
            new($"Other expenses of the class", facts.OtherTwoPercent),
            new($"{year.Floor.Rate} of the income on {Sentence.Kept(year.Floor.BaseLine)}", -floor),
            new($"What the loss adds", adds));
        step = step.Noting(TimeOfTheState.Notes(facts, facts.Home));
        return year.OtherReading is { } other && adds < loss
            ? step.OrElse(Continue(facts, soFar, Sentence.Kept(other.Says), (soFar with { Allowed = loss, Headline = $"{facts.Home} may allow all of this loss: {loss}, without a floor." }).InItsOwnTime(facts, facts.Home)).Citing(other.Source.For(facts.Year)))
            : step;
    }

    private static Money Above(Money expenses, Money floor) => (expenses - floor).OrZero;

    private static Sentence Headline(StateCase facts, StateYear year, Money loss, Money adds, Money floor) => adds switch
    {
        { IsZero: true } => $"{facts.Home} still has this kind of deduction, but your loss of {loss} is not above its floor of {floor}.",
        _ when adds == loss => $"{facts.Home} may still allow all of this loss under its general rule: {adds}.",
        _ => $"{facts.Home} may still allow part of this loss under its general rule: {adds} after its own {year.Floor!.Rate} floor.",
    };
}
