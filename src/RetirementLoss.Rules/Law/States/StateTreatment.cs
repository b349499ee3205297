namespace RetirementLoss.Rules.Law.States;

/// <summary>What a state does with a deduction of the class that federal law bars from 2018 on.</summary>
internal enum StateTreatment
{
    /// <summary>The state has no income tax on people.</summary>
    NoIncomeTax,

    /// <summary>The state has an income tax and no itemized deductions.</summary>
    NoItemizedDeductions,

    /// <summary>The state starts from federal itemized deductions or federal taxable income, and so has the bar.</summary>
    FollowsFederal,

    /// <summary>The state still has the class, above a floor of its own.</summary>
    OwnFloor,

    /// <summary>The state has a list of its own, and the class is not on it.</summary>
    OwnShortList,

    /// <summary>Of the class the state allows job expenses only.</summary>
    EmployeeExpensesOnly,

    /// <summary>What the state does was not found out, or can be argued either way.</summary>
    Check,
}
