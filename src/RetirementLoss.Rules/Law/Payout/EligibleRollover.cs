using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>Whose payout, and which, the law lets be put into a retirement account again (IRC 402(c)(4), 408(d)(3)).</summary>
internal static class EligibleRollover
{
    /// <summary>Whether a payout of these accounts for this reason can go back; a required part of it never can.</summary>
    public static bool Allows(Pool pool, EarlyPayoutReason reason) =>
        pool is not (Pool.InheritedTraditionalIras or Pool.InheritedRothIras) && reason switch
        {
            EarlyPayoutReason.Hardship => Pools.IsIra(pool),
            EarlyPayoutReason.PeriodicPayments or EarlyPayoutReason.PhasedRetirement or EarlyPayoutReason.Corrective
                or EarlyPayoutReason.EmployerStockDividends or EarlyPayoutReason.AutomaticEnrollment => false,
            _ => true,
        };

    /// <summary>Whether the time for a payout of the last day of the year had not ended when the question was asked.</summary>
    public static bool MayBeInTime(LossCase facts) => MayBeInTime(facts.AskedOn, facts.Year.LastDay);

    /// <summary>Whether a payout of that day could still go back when the question was asked.</summary>
    public static bool MayBeInTime(DateOnly askedOn, DateOnly paidOn) => askedOn <= Periods.Table.LastRolloverDay(paidOn);
}
