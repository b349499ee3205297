using RetirementLoss.Rules.Law.EarlyPayout;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>Checks the amounts and days of a payout against each other.</summary>
internal sealed class PaidOutBelowBasisChecks : CrossChecks
{
    public PaidOutBelowBasisChecks()
    {
        Include(new PayoutChecks());
        Expect(BoxSeven.Code, answers => BoxSevenFit.AgainstPayout(answers) is null, answers => BoxSevenFit.AgainstPayout(answers)!);
    }
}
