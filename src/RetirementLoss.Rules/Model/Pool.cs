namespace RetirementLoss.Rules.Model;

/// <summary>The accounts that the law counts as one contract.</summary>
public enum Pool
{
    /// <summary>All traditional, SEP and SIMPLE IRAs of one owner.</summary>
    TraditionalIras,

    /// <summary>All Roth IRAs of one owner, Roth SEP and Roth SIMPLE IRAs among them.</summary>
    RothIras,

    /// <summary>All traditional-type IRAs inherited from one person.</summary>
    InheritedTraditionalIras,

    /// <summary>All Roth IRAs inherited from one person.</summary>
    InheritedRothIras,

    /// <summary>The whole interest in an employer's plan.</summary>
    EmployerPlan,

    /// <summary>The designated Roth account in an employer's plan.</summary>
    DesignatedRoth,
}
