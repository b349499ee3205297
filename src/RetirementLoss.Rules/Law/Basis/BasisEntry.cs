using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Basis;

/// <summary>One row of the basis worksheet.</summary>
/// <param name="Year">The tax year.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Amount">The amount in dollars.</param>
/// <param name="Value">For a withdrawal: the value of all traditional-type IRAs at the end of that year, or the balance of the plan before the payout; not needed for a Roth IRA.</param>
public sealed record BasisEntry(TaxYear Year, BasisEntryKind Kind, Money Amount, Money? Value = null);
