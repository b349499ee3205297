using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>One step of a rate schedule.</summary>
/// <param name="Over">Taxable income above this amount bears the rate.</param>
/// <param name="Rate">The rate, up to where the next step begins.</param>
internal sealed record RateStep(Money Over, Rate Rate);
