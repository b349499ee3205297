using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>A run of years in which a figure did not change.</summary>
/// <param name="First">The first year of the run.</param>
/// <param name="Last">The last year of the run.</param>
/// <param name="Newest">The figure as it stands in the last of them.</param>
public sealed record FigureRun(TaxYear First, TaxYear Last, FigureRow Newest)
{
    /// <summary>The years in words.</summary>
    public string Years => First == Last ? $"{First}" : $"{First}-{Last}";
}
