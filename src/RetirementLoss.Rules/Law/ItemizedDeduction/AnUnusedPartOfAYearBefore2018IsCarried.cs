using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>A net operating loss of a year before 2018 could go back, and goes forward for a limited time.</summary>
internal sealed class AnUnusedPartOfAYearBefore2018IsCarried : FederalRule<ClaimCase>
{
    public override string Topic => "years-of-an-unused-part";

    public override string Asks => "Can a part that the year's income cannot use count in other years?";

    public override YearRange InForce => YearRange.Through(2017);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc172d4];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => UnusedPart.MayCount(facts, soFar);

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year)
    {
        Sentence years = facts.UnusedPartGoesForward
            ? (Sentence)$"A net operating loss of {facts.Year} could go to earlier years and goes on to later ones, but not without limit of time. Ask a preparer for how long."
            : $"A net operating loss of {facts.Year} could go to earlier years only. Ask a preparer to which, and whether they are still open.";
        return Continue(facts, soFar, years).Noting(UnusedPart.Years(facts, Sentence.Of(UnusedPart.Amount(facts, soFar), years)));
    }
}
