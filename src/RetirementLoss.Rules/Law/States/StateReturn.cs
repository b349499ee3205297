using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>Tests a loss that federal law bars on the return of the state.</summary>
internal static class StateReturn
{
    /// <summary>The rules, in the order in which they are tested.</summary>
    public static IReadOnlyList<IRule<StateCase, StateYear>> InOrder { get; } =
    [
        new FederalLawSeesALossOfTheClass(),
        new TheStateTaxesIncome(),
        new TheStateHasItemizedDeductions(),
        new TheStateDepartsFromTheFederalReturn(),
        new TheClassIsOnTheListOfTheState(),
        new TheStateAllowsMoreThanJobExpenses(),
        new TheRuleOfTheStateIsClear(),
        new TheStateWasHomeAllYear(),
        new TheStateKeepsTheOldFloor(),
        new TheLossIsAboveTheFloorOfTheState(),
        new ItemizingBeatsTheStandardDeductionOfTheState(),
        new TheStateReturnItemizesAnyway(),
    ];

    /// <summary>Decides a complete sheet without unknowns on the return of the state.</summary>
    public static Assessment Assess(StateFile home, Answers live, Outcome federal, DateOnly askedOn)
    {
        if (StateTheftReturn.IsToldBy(live))
        {
            return StateTheftReturn.Assess(home, live, federal, askedOn) ?? NotCovered(home, new TaxYear(live.Require(Opening.Year)));
        }

        return Assess(StateCase.From(home, live, federal, askedOn));
    }

    /// <summary>The same, where nobody will read the reasons.</summary>
    public static Outcome OutcomeOf(StateFile home, Answers live, Outcome federal, DateOnly askedOn)
    {
        if (StateTheftReturn.IsToldBy(live))
        {
            return StateTheftReturn.OutcomeOf(home, live, federal, askedOn) ?? NotCovered(home, new TaxYear(live.Require(Opening.Year)));
        }

        var facts = StateCase.From(home, live, federal, askedOn);
        return home.SpanOf(facts.Year) is { } span ? RulesInOrder.OutcomeOf(InOrder, [], facts, span) : NotCovered(home, facts.Year);
    }

    /// <summary>Decides these facts.</summary>
    public static Assessment Assess(StateCase facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Home.SpanOf(facts.Year) is { } span ? RulesInOrder.Over(InOrder, [], facts, span) : NotCovered(facts.Home, facts.Year);
    }

    // A gap in the file is no answer; it never means that the state follows the federal return.
    private static Assessment NotCovered(StateFile home, TaxYear year) => new()
    {
        Verdict = Verdict.OutsideScope,
        DecidedBy = "the-year-of-the-state-is-covered",
        Character = Character.None,
        Certainty = Certainty.Settled,
        Headline = $"For {year}: not covered for {home}.",
        Sums = Sums.None,
        Findings = [],
    };
}
