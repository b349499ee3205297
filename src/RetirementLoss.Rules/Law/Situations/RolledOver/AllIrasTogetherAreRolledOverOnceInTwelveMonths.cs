using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>From 2015 one rollover in twelve months is allowed for all IRAs of a person together.</summary>
internal sealed class AllIrasTogetherAreRolledOverOnceInTwelveMonths : FederalRule<RolledOverCase>
{
    public override string Topic => "one-rollover-between-iras";

    public override string Asks => "Was it the only rollover between IRAs in twelve months?";

    public override YearRange InForce => YearRange.From(2015);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d3];

    public override bool Concerns(RolledOverCase facts, ClaimSoFar soFar) => SecondRollover.IsPossible(facts);

    public override Finding Decide(RolledOverCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(facts, soFar, SecondRollover.Because)
            .Noting(SecondRollover.Note($"All your IRAs count together, Roth IRAs too. Money from or to a workplace plan does not count, nor does a conversion to Roth.", Federal.Irc408d3));
}
