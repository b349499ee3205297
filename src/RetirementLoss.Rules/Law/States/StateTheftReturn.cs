using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Law.States;

/// <summary>Tests a personal theft that federal law bars on the return of the state.</summary>
internal static class StateTheftReturn
{
    /// <summary>The rules, in the order in which they are tested.</summary>
    public static IReadOnlyList<IRule<StateTheftCase, StateTheftSpan>> InOrder { get; } =
    [
        new ThePersonalTheftIsBarredFederally(),
        new TheStateStillAllowsAPersonalTheft(),
        new TheStateWasHomeInTheYearOfTheTheft(),
        new ThePersonalTheftIsAboveTheFloorsOfTheState(),
        new ThePersonalTheftBeatsTheStandardDeductionOfTheState(),
        new TheStateReturnItemizesWithoutTheTheft(),
    ];

    /// <summary>Whether the sheet tells of a theft after a payout.</summary>
    public static bool IsToldBy(Answers live)
    {
        return live.Is(Opening.Happened, WhatHappened.Stolen);
    }

    /// <summary>Decides a complete sheet without unknowns; none where the file does not reach the year.</summary>
    public static Assessment? Assess(StateFile home, Answers live, Outcome federal, DateOnly askedOn)
    {
        var facts = StateTheftCase.From(home, live, federal, askedOn);
        return home.TheftOf(facts.Year) is { } span ? RulesInOrder.Over(InOrder, [], facts, span) : null;
    }

    /// <summary>The same, where nobody will read the reasons.</summary>
    public static Outcome? OutcomeOf(StateFile home, Answers live, Outcome federal, DateOnly askedOn)
    {
        var facts = StateTheftCase.From(home, live, federal, askedOn);
        return home.TheftOf(facts.Year) is { } span ? RulesInOrder.OutcomeOf(InOrder, [], facts, span) : null;
    }
}
