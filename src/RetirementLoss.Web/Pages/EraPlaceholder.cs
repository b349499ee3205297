using RetirementLoss.Components;

namespace RetirementLoss.Web.Pages;

/// <summary>Stands in until the rules library tells the eras itself; then it goes.</summary>
public static class EraPlaceholder
{
    /// <summary>No era is told here: the web knows no law.</summary>
    public static IReadOnlyList<EraText> All { get; } = [];
}
