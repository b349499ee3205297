using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>From 2024 it can also go to the 401(k) or 403(b) plan that the employer put in place of the SIMPLE plan.</summary>
internal sealed class ANewSimpleIraGoesToASimpleIraOrThePlanInItsPlace : FederalRule<RolledOverCase>
{
    /// <summary>The years in which a plan can take the place of the SIMPLE plan.</summary>
    public static YearRange Years { get; } = YearRange.From(2024);

    public override string Topic => "simple-ira-in-its-first-two-years";

    public override string Asks => "Could the money of the SIMPLE IRA go there in its first two years?";

    public override YearRange InForce => Years;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d3, Federal.Irc72t];

    public override bool Concerns(RolledOverCase facts, ClaimSoFar soFar) => facts.IsNewSimple;

    public override Finding Decide(RolledOverCase facts, ClaimSoFar soFar, FederalYear year) => facts.IsBarredSimple
        ? Deny(facts, soFar, NewSimple.Barred(facts), soFar).Noting(NewSimple.Notes(facts, year))
        : Continue(facts, soFar, NewSimple.Allowed(facts));
}
