using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>To 2014 the IRS let each IRA be rolled over once in twelve months.</summary>
internal sealed class EachIraIsRolledOverOnceInTwelveMonths : FederalRule<RolledOverCase>
{
    public override string Topic => "one-rollover-between-iras";

    public override string Asks => "Was it the only rollover between IRAs in twelve months?";

    public override YearRange InForce => YearRange.Through(2014);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d3, Federal.Announcement2014_15];

    public override bool Concerns(RolledOverCase facts, ClaimSoFar soFar) => SecondRollover.IsPossible(facts);

    public override Finding Decide(RolledOverCase facts, ClaimSoFar soFar, FederalYear year) =>
        Continue(facts, soFar, SecondRollover.Because)
            .Noting(SecondRollover.Note($"The IRS still counted each IRA by itself then, though a court read the law otherwise.", Federal.Announcement2014_15));
}
