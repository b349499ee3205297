using System.Runtime.InteropServices;

namespace RetirementLoss.Rules.Model;

/// <summary>An unbroken run of tax years, both ends included; an open end means "no end date".</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct YearRange
{
    private YearRange(TaxYear? first, TaxYear? last)
    {
        if (first > last)
        {
            throw new ArgumentException($"A range cannot end ({last}) before it begins ({first}).", nameof(last));
        }

        First = first;
        Last = last;
    }

    /// <summary>The first year of the range, or none when it reaches back without a start.</summary>
    public TaxYear? First { get; }

    /// <summary>The last year of the range, or none when the law has no end date.</summary>
    public TaxYear? Last { get; }

    /// <summary>Every tax year.</summary>
    public static YearRange Always { get; } = new(null, null);

    /// <summary>The year and all later ones.</summary>
    public static YearRange From(int first) => new(new TaxYear(first), null);

    /// <summary>The year and all earlier ones.</summary>
    public static YearRange Through(int last) => new(null, new TaxYear(last));

    /// <summary>The two years and all between them.</summary>
    public static YearRange Between(int first, int last) => new(new TaxYear(first), new TaxYear(last));

    /// <summary>Whether the year lies in the range.</summary>
    public bool Includes(TaxYear year) => (First is not { } first || year >= first) && (Last is not { } last || year <= last);

    /// <summary>Whether any year lies in both ranges.</summary>
    public bool Overlaps(YearRange other) =>
        (First is not { } first || other.Last is not { } otherLast || first <= otherLast)
        && (other.First is not { } otherFirst || Last is not { } last || otherFirst <= last);

    public override string ToString() => (First, Last) switch
    {
        (null, null) => "all years",
        ({ } first, null) => $"{first} on",
        (null, { } last) => $"to {last}",
        ({ } first, { } last) when first == last => first.ToString(),
        ({ } first, { } last) => $"{first}-{last}",
    };
}
