using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Components.Reporting;

/// <summary>How sure an answer is, in words.</summary>
public static class CertaintyWords
{
    /// <summary>The few words.</summary>
    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Settled => T("Settled law"),
        Certainty.AgencyView => T("The tax agency’s view"),
        Certainty.Unsettled => T("Not settled"),
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "This certainty has no words yet; add them."),
    };

    /// <summary>What they mean.</summary>
    public static string Means(Certainty certainty) => certainty switch
    {
        Certainty.Settled => T("A law, a regulation or a court decision says so."),
        Certainty.AgencyView => T("The tax agency says so. No binding text does."),
        Certainty.Unsettled => T("No authority settles it. Both readings are shown."),
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "This certainty has no words yet; add them."),
    };
}
