using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>The personal exemptions that are certain on a return: one for each person who files it.</summary>
internal static class Exemptions
{
    /// <summary>What they come to; above the threshold of the overall limit every step of income, or part of one, takes a share of all.</summary>
    public static Money Of(FederalYear figures, FilingStatus status, Money agi)
    {
        if (!figures.Rates.Exemption.TryGetValue(out var one))
        {
            return Money.Zero;
        }

        var all = status == FilingStatus.MarriedJoint ? one + one : one;
        var above = (agi - figures.OverallLimit2013.Threshold.Value[status]).OrZero;
        var steps = (int)decimal.Ceiling(above.Dollars / figures.Rates.ExemptionPhaseOutStep.Value[status].Dollars);
        return (all - (all * figures.Rates.ExemptionPhaseOutRate.Value * steps)).OrZero;
    }
}
