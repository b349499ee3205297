namespace RetirementLoss.Rules.Law.Basis;

/// <summary>What a row of the basis worksheet is; the second group never counts as basis.</summary>
public enum BasisEntryKind
{
    Contribution,
    TaxedConversion,
    UntaxedConversion,
    AfterTaxRollover,
    RepaidDeemedLoan,
    TaxedInsuranceCost,
    Withdrawal,

    PreTaxOrDeducted,
    EmployerMoney,
    Growth,
    OrdinaryLoanRepayment,
    ExcessLeftIn,
}
