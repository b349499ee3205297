using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.OutsideScope;

/// <summary>Where the answer turns on the kind of IRA, it is not guessed; the papers tell the kind.</summary>
internal sealed class TheKindOfIraIsKnown : Rule<OutsideScopeCase, TaxYear>
{
    public override string Asks => "Is the kind of IRA known, where the answer turns on it?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d1];

    public override bool Concerns(OutsideScopeCase facts, ClaimSoFar soFar) => facts.Account == AccountKind.SomeIra;

    public override Finding Decide(OutsideScopeCase facts, ClaimSoFar soFar, TaxYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.OutsideScope,
            Sentence.Of($"it turns on the kind of IRA.", $"A paper that you have tells the kind. Come back with it."),
            $"The kinds of IRA have different tests for this, so no answer is given here. It does not mean that the answer is no.")
        .Noting(KindOfIra.HowToTell);
}
