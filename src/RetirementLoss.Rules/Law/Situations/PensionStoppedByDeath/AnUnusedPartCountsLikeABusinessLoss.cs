using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>What the year's income cannot use counts toward a net operating loss like a business loss.</summary>
internal sealed class AnUnusedPartCountsLikeABusinessLoss : FederalRule<PensionStoppedByDeathCase>
{
    public override string Asks => "Does a part that the year's income cannot use count as if it came from a business?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72b3, Federal.Irc172d4];

    public override Finding Decide(PensionStoppedByDeathCase facts, ClaimSoFar soFar, FederalYear year)
    {
        Sentence because = $"If it is more than the income of {facts.Year}, the rest counts toward a net operating loss as if it came from a business.{(facts.UnusedPartGoesForward ? Sentence.None : $" What is not used by then ends with the last return; it cannot pass to the estate or the heirs.")}";
        return Continue(facts, soFar, because, soFar with { Headline = OtherItemizedDeduction.Headline(facts.Year, soFar, $"of cost that never came back") })
            .Noting(new Note(NoteKind.Alternative, "counts-like-a-business-loss", because, facts.UnusedPartGoesForward ? [Federal.Irc72b3] : [Federal.Irc72b3, Federal.RevRul74_175]));
    }
}
