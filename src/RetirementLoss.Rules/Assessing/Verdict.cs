namespace RetirementLoss.Rules.Assessing;

/// <summary>The answer for one year and one jurisdiction.</summary>
public enum Verdict
{
    /// <summary>The whole loss may be deducted.</summary>
    Deductible,

    /// <summary>A loss may be deducted, less a limit, which can leave nothing.</summary>
    Limited,

    /// <summary>The law sees no loss, or no income to offset.</summary>
    NoLoss,

    /// <summary>A loss exists and a rule bars it.</summary>
    NotDeductible,

    /// <summary>A fact that is not known decides.</summary>
    Depends,

    /// <summary>These facts, or this year, are not covered.</summary>
    OutsideScope,
}
