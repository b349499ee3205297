namespace RetirementLoss.Web.Wire;

/// <summary>A figure of the law for one tax year.</summary>
/// <param name="Id">The stable word for it.</param>
/// <param name="Name">What it is, in words.</param>
/// <param name="TaxYear">The tax year.</param>
/// <param name="Values">Its value, or one for each way to file, or why there is none.</param>
/// <param name="Source">Its source, as cited for the year.</param>
/// <param name="Standing">How well it is confirmed.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
public sealed record FigureOfYear(string Id, string Name, int TaxYear, IReadOnlyList<string> Values, Citation Source, string Standing, DateOnly CheckedOn)
{
    /// <summary>Writes one figure.</summary>
    public static FigureOfYear From(FigureRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row.Name.Id, $"{row.Name.Group}: {row.Name.Words}", row.Year.Number, row.Values, Citation.From(row.Citation), row.Standing, row.CheckedOn);
    }
}
