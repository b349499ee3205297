using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>The same readings of unknown facts, on the return of the state.</summary>
internal static class StateReadings
{
    /// <summary>The verdict of the state that was named, and what of the unknown facts matters there; nothing where no state was tested.</summary>
    public static (StateAssessment? State, IReadOnlyList<Reading> Readings, IReadOnlyList<UnknownFact> Unknowns) Of(
        TaxYear year, IReadOnlyList<Question> asked, Answers used, List<Reading> federal, DateOnly askedOn)
    {
        if (StateQuestions.FileOf(used) is not { } home)
        {
            return (null, [], []);
        }

        var readings = federal.ConvertAll(reading => reading with { Outcome = StateReturn.Assess(home, reading.Answers, reading.Assessment, askedOn) });
        var unknowns = WhatIf.Unknowns(asked, used, readings);
        return (new(home.State, home.Name, Joined.Of(year, readings, unknowns, home)), readings, unknowns);
    }

    /// <summary>The same without the reasons.</summary>
    public static (StateOutcome? State, IReadOnlyList<UnknownFact> Unknowns) OutcomesOf(IReadOnlyList<Question> asked, Answers used, List<Reading> federal, DateOnly askedOn)
    {
        if (StateQuestions.FileOf(used) is not { } home)
        {
            return (null, []);
        }

        var readings = federal.ConvertAll(reading => reading with { Outcome = StateReturn.OutcomeOf(home, reading.Answers, reading.Outcome, askedOn) });
        var unknowns = WhatIf.Unknowns(asked, used, readings);
        return (new(home.State, Joined.OutcomeOf(readings, unknowns)), unknowns);
    }

    /// <summary>The unknown facts with what they mean for the state beside what they mean for the federal return.</summary>
    public static IReadOnlyList<UnknownFact> Beside(IReadOnlyList<UnknownFact> federal, IReadOnlyList<UnknownFact> state) =>
    [
        .. federal.Select(fact => state.FirstOrDefault(other => other.Question.Id == fact.Question.Id) is { Matters: true } there
            ? fact with { Matters = true, MattersForTheReturn = fact.Matters, ForTheState = there.Readings }
            : fact),
    ];
}
