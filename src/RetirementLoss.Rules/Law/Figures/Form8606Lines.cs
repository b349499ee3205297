namespace RetirementLoss.Rules.Law.Figures;

/// <summary>Where things stand on Form 8606; in 2010 the spread of conversions pushed the Roth lines down.</summary>
/// <param name="NondeductibleContributions">Nondeductible contributions for the year.</param>
/// <param name="EarlierBasis">Basis from earlier years.</param>
/// <param name="BasisSum">Both together.</param>
/// <param name="UsableBasis">The basis that counts against the payouts of the year.</param>
/// <param name="YearEndValue">The value of all traditional, SEP and SIMPLE IRAs at the end of the year.</param>
/// <param name="Distributions">Payouts of the year.</param>
/// <param name="Conversions">Conversions to Roth IRAs.</param>
/// <param name="AllAmounts">Value, payouts and conversions together.</param>
/// <param name="Ratio">The part that is basis.</param>
/// <param name="TaxFreePart">The tax-free part of the payouts.</param>
/// <param name="BasisCarriedOn">Basis carried to the next year.</param>
/// <param name="TaxableDistributions">Taxable payouts; the last of the lettered lines where the number is divided.</param>
/// <param name="RothDistributions">Payouts from Roth IRAs.</param>
/// <param name="RothContributionBasis">Basis in Roth IRA contributions.</param>
/// <param name="RothConversionBasis">Basis in conversions and rollovers from plans.</param>
/// <param name="TaxableRothDistributions">Taxable Roth payouts; the last of the lettered lines where the number is divided.</param>
internal sealed record Form8606Lines(
    Figure<FormLine> NondeductibleContributions,
    Figure<FormLine> EarlierBasis,
    Figure<FormLine> BasisSum,
    Figure<FormLine> UsableBasis,
    Figure<FormLine> YearEndValue,
    Figure<FormLine> Distributions,
    Figure<FormLine> Conversions,
    Figure<FormLine> AllAmounts,
    Figure<FormLine> Ratio,
    Figure<FormLine> TaxFreePart,
    Figure<FormLine> BasisCarriedOn,
    Figure<FormLine> TaxableDistributions,
    Figure<FormLine> RothDistributions,
    Figure<FormLine> RothContributionBasis,
    Figure<FormLine> RothConversionBasis,
    Figure<FormLine> TaxableRothDistributions);
