using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>An amount of a state's law for one year and filing status.</summary>
/// <param name="Year">The tax year.</param>
/// <param name="Status">The filing status.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Source">The source that sets it.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
internal sealed record StateFigure(TaxYear Year, FilingStatus Status, Money Amount, Authority Source, DateOnly CheckedOn);
