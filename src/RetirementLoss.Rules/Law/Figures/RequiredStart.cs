using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The age at which required distributions begin, for people born in one span of days.</summary>
/// <param name="BornFrom">The first day of birth, or none when the span is open to the past.</param>
/// <param name="BornThrough">The last day of birth, or none when the span is open to the future.</param>
/// <param name="Years">The whole years of the age.</param>
/// <param name="Months">The months of the age beyond the years.</param>
/// <param name="Source">The source that sets the age.</param>
/// <param name="Status">How well the age is confirmed.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
internal sealed record RequiredStart(
    DateOnly? BornFrom,
    DateOnly? BornThrough,
    int Years,
    int Months,
    Authority Source,
    FigureStatus Status,
    DateOnly CheckedOn)
{
    /// <summary>Whether the age is right for someone born on that day.</summary>
    public bool Includes(DateOnly born) => (BornFrom is not { } from || born >= from) && (BornThrough is not { } through || born <= through);

    /// <summary>The day on which someone born on that day reaches the age.</summary>
    public DateOnly ReachedOn(DateOnly born) => born.AddYears(Years).AddMonths(Months);
}
