using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A state that allows a personal theft leaves out an amount of each and a part of income.</summary>
internal sealed class ThePersonalTheftIsAboveTheFloorsOfTheState : StateTheftRule
{
    public override string Asks => "Is the theft above what the state leaves out?";

    public override Finding Decide(StateTheftCase facts, ClaimSoFar soFar, StateTheftSpan year)
    {
        var floor = year.Floor ?? throw new InvalidOperationException($"The file of {facts.Home.Name} calls a personal theft possible and holds no floor for it. Add the floor.");
        var income = facts.Income ?? throw new InvalidOperationException("The floor of a state that allows a theft needs the income that measures it. Ask for it before this rule.");
        var loss = soFar.Sums.Loss.GetValueOrDefault();
        var left = floor.Above(loss, income);
        Sentence headline = left.IsPositive
            ? (Sentence)$"{facts.Home} may still allow {left} of this theft, if you itemize there."
            : $"{facts.Home} may still allow a personal theft, but nothing of {loss} is above what it leaves out.";
        var step = Limit(
            facts,
            soFar,
            (soFar with { Allowed = left, Headline = headline, Sums = soFar.Sums with { Floor = loss - left } }).InItsOwnTime(facts, facts.Home),
            $"{floor.PerEvent} of each theft does not count, nor does {floor.IncomeShare} of the income of {income}. That leaves {left} of {loss}.");
        return Of(facts, year, step).Noting(TimeOfTheState.Notes(facts, facts.Home)).Citing(floor.Source.For(facts.Year)).Showing(
            new($"Your theft loss", loss),
            new($"Left out", left - loss),
            new($"What counts", left));
    }
}
