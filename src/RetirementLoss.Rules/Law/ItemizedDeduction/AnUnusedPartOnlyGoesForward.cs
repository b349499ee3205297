using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>A net operating loss of 2021 or later only goes forward, without limit of time, against a part of taxable income.</summary>
internal sealed class AnUnusedPartOnlyGoesForward : FederalRule<ClaimCase>
{
    public override string Topic => "years-of-an-unused-part";

    public override string Asks => "Can a part that the year's income cannot use count in other years?";

    public override YearRange InForce => YearRange.From(2021);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc172b, Federal.Irc172a];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => UnusedPart.MayCount(facts, soFar);

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year)
    {
        Sentence years = facts.UnusedPartGoesForward
            ? (Sentence)$"A net operating loss of {facts.Year} cannot go back. It goes on to later years with no limit of time, against up to {UnusedPart.LimitOfToday} of taxable income."
            : $"A net operating loss of {facts.Year} only goes forward, and there is no later return that it could go to.";
        return Continue(facts, soFar, years).Noting(UnusedPart.Years(facts, Sentence.Of(UnusedPart.Amount(facts, soFar), years)));
    }
}
