using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>A situation whose facts are one record.</summary>
/// <typeparam name="TCase">The facts of the situation.</typeparam>
internal abstract class Situation<TCase> : Situation
    where TCase : LossCase
{
    public override IReadOnlyList<IRule> Rules => [.. InOrder, .. InAnyCase];

    /// <summary>The rules as they are applied.</summary>
    private protected abstract IReadOnlyList<IRule<TCase, FederalYear>> InOrder { get; }

    public override Assessment Assess(Answers live, DateOnly askedOn)
    {
        var facts = Read(live, askedOn);
        return RulesInOrder.Over(InOrder, InAnyCase, facts, FederalYears.Of(facts.Year));
    }

    public override Outcome OutcomeOf(Answers live, DateOnly askedOn)
    {
        var facts = Read(live, askedOn);
        return RulesInOrder.OutcomeOf(InOrder, InAnyCase, facts, FederalYears.Of(facts.Year));
    }

    public override Verdict VerdictOf(Answers live, DateOnly askedOn)
    {
        var facts = Read(live, askedOn);
        return RulesInOrder.VerdictOf(InOrder, facts, FederalYears.Of(facts.Year));
    }

    public override LossCase? CaseOf(Answers live, DateOnly askedOn) => Read(live, askedOn);

    /// <summary>The rules that speak after the verdict: what the payout costs, and by when what must be done.</summary>
    private protected virtual IReadOnlyList<IRule<TCase, FederalYear>> InAnyCase => [];

    /// <summary>Builds the facts from a complete sheet; it cannot fail after a complete walk.</summary>
    private protected abstract TCase Read(Answers live, DateOnly askedOn);
}
