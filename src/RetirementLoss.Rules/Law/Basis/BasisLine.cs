using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Basis;

/// <summary>What one year does to basis.</summary>
/// <param name="Year">The tax year.</param>
/// <param name="Added">Basis that went in.</param>
/// <param name="CameBack">Basis that came back tax-free.</param>
/// <param name="Taxable">The part of the year's withdrawals that was income or, for a Roth account, earnings.</param>
/// <param name="Left">Basis at the end of the year.</param>
public sealed record BasisLine(TaxYear Year, Money Added, Money CameBack, Money Taxable, Money Left);
