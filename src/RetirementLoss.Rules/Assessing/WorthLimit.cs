namespace RetirementLoss.Rules.Assessing;

/// <summary>What a worth in tax leaves out.</summary>
public enum WorthLimit
{
    /// <summary>Credits, which can shrink or grow with income.</summary>
    Credits,

    /// <summary>The alternative minimum tax.</summary>
    MinimumTax,

    /// <summary>The tax of a state.</summary>
    StateTax,

    /// <summary>The rate schedule was used; the printed tax table can differ by a few dollars.</summary>
    TaxTable,

    /// <summary>Dependents, whose exemptions counted in that year and are not asked for.</summary>
    Dependents,

    /// <summary>The part that comes off capital gains.</summary>
    PartAgainstGains,
}
