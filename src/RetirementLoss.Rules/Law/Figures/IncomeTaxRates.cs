using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>What the ordinary income tax takes, and the personal exemptions that came off income before it.</summary>
/// <remarks>Before 2013 the schedules are not held, so nothing is said of tax for those years.</remarks>
/// <param name="Schedule">The rates by filing status (IRC 1(a)-(d), (i), (j)).</param>
/// <param name="Exemption">The exemption for each person on the return; none counts from 2018 (IRC 151).</param>
/// <param name="ExemptionPhaseOutRate">The part of all exemptions that each step of income above the threshold of the overall limit takes away.</param>
/// <param name="ExemptionPhaseOutStep">The step of income.</param>
internal sealed record IncomeTaxRates(
    Figure<RateSchedule> Schedule,
    Figure<Money> Exemption,
    Figure<Rate> ExemptionPhaseOutRate,
    Figure<AmountsByStatus> ExemptionPhaseOutStep);
