using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>One figure of one year, in words.</summary>
/// <param name="Name">Which figure it is.</param>
/// <param name="Year">The tax year.</param>
/// <param name="Values">Its value, or one for each way to file, or why there is none.</param>
/// <param name="IsInForce">Whether the year has the figure.</param>
/// <param name="Citation">Its source, as cited for the year.</param>
/// <param name="Standing">How well it is confirmed.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
public sealed record FigureRow(FigureName Name, TaxYear Year, IReadOnlyList<string> Values, bool IsInForce, Citation Citation, string Standing, DateOnly CheckedOn)
{
    /// <summary>The value in one line.</summary>
    public string Value => string.Join("; ", Values);
}
