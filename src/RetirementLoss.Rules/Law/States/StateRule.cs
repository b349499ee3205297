using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>A rule of state income tax law, applied with what the file of the state says for the year.</summary>
internal abstract class StateRule : Rule<StateCase, StateYear>
{
    private protected StateRule()
    {
    }

    public override YearRange InForce => StateFiles.Years;

    // Most rules speak for many states; each finding cites the sources of the one it is about.
    public override IReadOnlyList<Authority> RestsOn => [];

    /// <summary>The step with the years, the certainty and the sources of the state.</summary>
    private protected static Finding Of(StateCase facts, StateYear span, Finding step, params IReadOnlyList<Authority> also) => (step with
    {
        InForce = span.Years,
        Certainty = span.Certainty,
    }).Citing([.. span.Sources.Concat(also).Distinct().Where(source => source.CoversYear(facts.Year)).Select(source => source.For(facts.Year))]);

    /// <summary>The matter ends with a no that the state's treatment gives.</summary>
    private protected Finding Closed(StateCase facts, ClaimSoFar soFar, StateYear span, Sentence why, Sentence? step = null) =>
        Of(facts, span, Settle(facts, soFar, Verdict.NotDeductible, Sentence.Of($"no state deduction.", $"{(span.Message is { } message ? Sentence.Kept(message) : why)}"), $"{Sentence.Kept(span.Says)} {step ?? why}"))
            .Noting(StateNotes.OfAClosedState(facts, span));
}
