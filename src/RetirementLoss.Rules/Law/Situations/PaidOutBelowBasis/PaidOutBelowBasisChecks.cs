using RetirementLoss.Rules.Law.Common;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>Checks the amounts and days of a payout against each other.</summary>
public sealed class PaidOutBelowBasisChecks : CrossChecks
{
    public PaidOutBelowBasisChecks()
    {
        Include(new PayoutChecks());
        Expect(BoxSeven.Code, answers => BoxSeven.AgainstPayout(answers) is null, answers => BoxSeven.AgainstPayout(answers)!);
    }
}
