namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>To which class of itemized deductions a loss belongs.</summary>
internal enum ItemClass
{
    /// <summary>Under the 2% floor to 2017; not allowed from 2018.</summary>
    Miscellaneous,

    /// <summary>On the list of IRC 67(b): no floor and no ban, but cut by the overall limits.</summary>
    Other,

    /// <summary>A casualty or theft loss: on the list too, and not cut by the overall limit of 2013 to 2017.</summary>
    CasualtyOrTheft,
}
