namespace RetirementLoss.Rules.Assessing;

/// <summary>How firmly the law supports a step, from firm to open.</summary>
public enum Certainty
{
    /// <summary>Statute, regulation or decided case says so.</summary>
    Settled,

    /// <summary>The agency says so; no binding text does.</summary>
    AgencyView,

    /// <summary>No authority settles it; both readings are shown.</summary>
    Unsettled,
}
