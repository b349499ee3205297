
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;

namespace RetirementLoss.Rules.Law.Situations.AnnuitySurrendered;

/// <summary>Checks the cost of an annuity that was given up.</summary>
internal sealed class AnnuitySurrenderedChecks : CrossChecks
{
    public AnnuitySurrenderedChecks()
    {
        Include(new PayoutChecks());
        Include(new AnnuityCostChecks());
    }
}
