using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenInTheAccount;

/// <summary>A price that falls because of fraud in a company is a decline and not a theft.</summary>
internal sealed class PropertyWasTakenAndNotOnlyItsPriceLost : FederalRule<StolenInTheAccountCase>
{
    public override string Asks => "Was something taken, and not only its price lost?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Taghadoss, Federal.Reg165_1, Federal.Irc408e1, Federal.Irc501a];

    public override Finding Decide(StolenInTheAccountCase facts, ClaimSoFar soFar, FederalYear year) => facts.IsCompanyFraud
        ? Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"Shares that fall in price are not stolen, even if lies in the company made them fall, and what is inside the account is not yours to deduct."),
            $"The account still had its shares; only their price fell. That is a fall in value inside the account, which is no loss on your return.")
        : Continue(facts, soFar, $"Yes: the investment was not real, or someone took the money.");
}
