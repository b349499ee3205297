
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;

namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>Checks the cost of an annuity whose insurer failed.</summary>
internal sealed class PlanOrFirmFailedChecks : CrossChecks
{
    public PlanOrFirmFailedChecks()
    {
        Include(new PayoutChecks());
        Include(new AnnuityCostChecks());
    }
}
