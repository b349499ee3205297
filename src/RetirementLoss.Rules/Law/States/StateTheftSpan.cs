using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>An unbroken run of years in which a state treats personal thefts alike.</summary>
/// <param name="Years">The years.</param>
/// <param name="Answer">What the state does.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
/// <param name="Says">The state's law in a sentence or two.</param>
/// <param name="Sources">The sources it rests on.</param>
internal sealed record StateTheftSpan(YearRange Years, StateTheftAnswer Answer, StateConfidence Confidence, DateOnly CheckedOn, string Says, IReadOnlyList<Authority> Sources)
{
    /// <summary>What the state leaves out, where such a theft is possible.</summary>
    public StateTheftFloor? Floor { get; init; }

    /// <summary>Where it goes on the state return, as far as that was read.</summary>
    public string? Form { get; init; }

    /// <summary>What is different there for a theft in a deal for profit.</summary>
    public string? ForProfit { get; init; }

    /// <summary>Whether the state has no income tax that a theft could lower.</summary>
    public bool TaxesNoIncome { get; init; }

    /// <summary>How firmly the sources support it; no state names a scam, so that one is possible is never settled.</summary>
    public Certainty Certainty => Confidence == StateConfidence.High && Answer == StateTheftAnswer.Not ? Certainty.Settled : Certainty.Unsettled;

    /// <summary>What a state does of which no word on thefts is held: what it does with the federal deductions decides.</summary>
    public static StateTheftSpan From(StateYear span)
    {
        return new(
            span.Years,
            span.Treatment is StateTreatment.OwnFloor or StateTreatment.EmployeeExpensesOnly or StateTreatment.Check ? StateTheftAnswer.Check : StateTheftAnswer.Not,
            span.Confidence,
            span.CheckedOn,
            span.Says,
            span.Sources)
        {
            TaxesNoIncome = span.Treatment == StateTreatment.NoIncomeTax,
        };
    }
}
