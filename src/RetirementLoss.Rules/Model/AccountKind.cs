namespace RetirementLoss.Rules.Model;

/// <summary>The kind of account that lost money, in the words found on its papers.</summary>
public enum AccountKind
{
    TraditionalIra,
    SepIra,
    SimpleIra,
    RothIra,
    InheritedTraditionalIra,
    InheritedRothIra,
    Plan401k,
    Plan403b,
    Plan457b,
    ThriftSavingsPlan,
    Pension,
    DesignatedRoth,
    Annuity,
    Plan529,
    CoverdellEsa,
    AbleAccount,
    HealthSavings,
    TaxableAccount,
    ForeignPlan,
    DeferredPay,
    SomethingElse,
    BankDeposit,
    SomeIra,
}
