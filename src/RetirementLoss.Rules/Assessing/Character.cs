namespace RetirementLoss.Rules.Assessing;

/// <summary>What kind of deduction or relief the loss is.</summary>
public enum Character
{
    None,
    MiscellaneousItemized,
    Itemized,
    AboveTheLine,
    Capital,
    ExcludedFromIncome,
    CreditOrDeduction,
}
