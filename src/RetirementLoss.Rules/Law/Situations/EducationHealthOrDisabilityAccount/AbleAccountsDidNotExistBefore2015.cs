using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>ABLE accounts began with 2015, so none could lose money before.</summary>
internal sealed class AbleAccountsDidNotExistBefore2015 : FederalRule<EducationAccountCase>
{
    /// <summary>The years before there were ABLE accounts.</summary>
    public static YearRange Years { get; } = YearRange.Through(2014);

    public override string Asks => "Could an ABLE account exist in this year?";

    public override YearRange InForce => Years;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Pl113_295];

    public override bool Concerns(EducationAccountCase facts, ClaimSoFar soFar) => facts.Account == AccountKind.AbleAccount;

    public override Finding Decide(EducationAccountCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no loss.", $"There were no ABLE accounts yet; the first could be opened in 2015."),
            $"The law that made ABLE accounts possible was passed in December 2014 and began with 2015. Check the year or the kind of account.");
}
