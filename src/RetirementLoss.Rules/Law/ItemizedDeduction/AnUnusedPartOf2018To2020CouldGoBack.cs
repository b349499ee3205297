using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>A net operating loss of 2018 to 2020 could go back five years, and goes forward without limit of time.</summary>
internal sealed class AnUnusedPartOf2018To2020CouldGoBack : FederalRule<ClaimCase>
{
    public override string Topic => "years-of-an-unused-part";

    public override string Asks => "Can a part that the year's income cannot use count in other years?";

    public override YearRange InForce => YearRange.Between(2018, 2020);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc172b];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => UnusedPart.MayCount(facts, soFar);

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year)
    {
        Sentence back = $"A net operating loss of {facts.Year} could go back {Periods.Table.LossCarrybackYears.Length} years; the time to claim that may be over.";
        Sentence years = facts.UnusedPartGoesForward
            ? (Sentence)$"{back} What is left goes on to later years with no limit of time, against up to {UnusedPart.LimitOfToday} of the taxable income of {UnusedPart.LimitBegins} or a later year."
            : $"{back}";
        return Continue(facts, soFar, years).Noting(UnusedPart.Years(facts, Sentence.Of(UnusedPart.Amount(facts, soFar), years)));
    }
}
