namespace RetirementLoss.Rules.Law.Figures;

/// <summary>Where things stand on Form 1040 and its numbered schedules.</summary>
/// <param name="IraTotal">IRA distributions, in all; 2018 has one line for IRAs and pensions.</param>
/// <param name="IraTaxable">IRA distributions, the taxable part.</param>
/// <param name="PensionTotal">Pensions and annuities, in all.</param>
/// <param name="PensionTaxable">Pensions and annuities, the taxable part.</param>
/// <param name="OtherIncome">Other income, type and amount.</param>
/// <param name="Agi">Adjusted gross income, where it is worked out.</param>
/// <param name="AgiRepeated">Adjusted gross income, carried to the next page where the year has such a line.</param>
/// <param name="Deduction">The standard deduction or the itemized deductions.</param>
/// <param name="AdditionalTax">The additional tax on early payouts.</param>
/// <param name="RepaidIncomeCredit">The credit for income repaid (IRC 1341).</param>
internal sealed record Form1040Lines(
    Figure<FormLine> IraTotal,
    Figure<FormLine> IraTaxable,
    Figure<FormLine> PensionTotal,
    Figure<FormLine> PensionTaxable,
    Figure<FormLine> OtherIncome,
    Figure<FormLine> Agi,
    Figure<FormLine> AgiRepeated,
    Figure<FormLine> Deduction,
    Figure<FormLine> AdditionalTax,
    Figure<FormLine> RepaidIncomeCredit);
