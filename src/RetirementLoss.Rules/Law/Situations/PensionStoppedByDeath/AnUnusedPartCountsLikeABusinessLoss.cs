using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>What the year's income cannot use counts toward a net operating loss like a business loss.</summary>
public sealed class AnUnusedPartCountsLikeABusinessLoss : FederalRule<PensionStoppedByDeathCase>
{
    private static readonly YearRange GoesBackFiveYears = YearRange.Between(2018, 2020);

    private static readonly YearRange OnlyGoesForward = YearRange.From(2021);

    public override string Asks => "Can a part that the year's income cannot use count in other years?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72b3, Federal.Irc172d4, Federal.Irc172b];

    public override Finding Decide(PensionStoppedByDeathCase facts, Standing soFar, FederalYear year)
    {
        var isFinal = facts.ReturnOf == WhoseReturn.FinalReturn;
        FormattableString because = $"If it is more than the income of {facts.Year}, the rest counts toward a net operating loss as if it came from a business. {Years(facts)}{(isFinal ? " What is not used by then ends with the last return; it cannot pass to the estate or the heirs." : "")}";
        return Continue(facts, soFar, because, soFar with { Headline = OtherItemizedDeduction.Headline(soFar, $"of cost that never came back") })
            .Noting(new Note(NoteKind.Alternative, "counts-like-a-business-loss", because, isFinal ? [Federal.Irc72b3, Federal.RevRul74_175] : [Federal.Irc72b3]));
    }

    private static string Years(PensionStoppedByDeathCase facts) => facts.Year switch
    {
        var year when GoesBackFiveYears.Includes(year) => "Such a loss could go back five years; the time to claim that may be over.",
        var year when OnlyGoesForward.Includes(year) => "Such a loss only goes forward.",
        _ => "Ask an adviser to which years it could go.",
    };
}
