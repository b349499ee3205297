using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A rule on personal thefts on the return of a state, applied with what the file of the state says of them.</summary>
internal abstract class StateTheftRule : Rule<StateTheftCase, StateTheftSpan>
{
    public override YearRange InForce => StateFiles.Years;

    // Each finding cites the sources of the state it is about.
    public override IReadOnlyList<Authority> RestsOn => [];

    /// <summary>The step with the years, the certainty and the sources of the state.</summary>
    private protected static Finding Of(StateTheftCase facts, StateTheftSpan span, Finding step) => (step with
    {
        InForce = span.Years,
        Certainty = span.Certainty,
    }).Citing([.. span.Sources.Where(source => source.CoversYear(facts.Year)).Select(source => source.For(facts.Year))]);
}
