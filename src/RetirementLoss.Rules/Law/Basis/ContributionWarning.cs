using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Basis;

/// <summary>A year whose contributions pass the limit, and the sentence that says so.</summary>
/// <param name="Year">The tax year.</param>
/// <param name="Words">The sentence, with the limit.</param>
public sealed record ContributionWarning(TaxYear Year, string Words);
