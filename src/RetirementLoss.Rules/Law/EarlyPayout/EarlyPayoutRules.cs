using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>What a payout costs, in order: the additional tax on all of its income, and then in which years that income counts.</summary>
internal static class EarlyPayoutRules
{
    /// <summary>The rules that speak after the verdict of every story with a payout.</summary>
    public static IReadOnlyList<IRule<ClaimCase, FederalYear>> InOrder { get; } =
    [
        new IncomeOfAnEarlyPayoutBearsAnAdditionalTax(),
        new CoronavirusIncomeIsSpreadOverThreeYears(),
        new DisasterIncomeIsSpreadOverThreeYears(),
    ];
}
