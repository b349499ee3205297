using System.Globalization;

namespace RetirementLoss.Rules.Model;

/// <summary>A calendar tax year of an individual, such as 2017.</summary>
public readonly record struct TaxYear : IComparable<TaxYear>
{
    /// <summary>Names the year that begins on 1 January of <paramref name="number"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The income tax has no such year.</exception>
    public TaxYear(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, FirstIncomeTaxYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, DateOnly.MaxValue.Year - 1);
        Number = number;
    }

    private const int FirstIncomeTaxYear = 1913;

    /// <summary>The year as a number.</summary>
    public int Number { get; }

    /// <summary>1 January of the year.</summary>
    public DateOnly FirstDay => new(Number, 1, 1);

    /// <summary>31 December of the year.</summary>
    public DateOnly LastDay => FirstDay.AddYears(1).AddDays(-1);

    /// <summary>The year after this one.</summary>
    public TaxYear Next => new(Number + 1);

    /// <summary>The year before this one.</summary>
    public TaxYear Previous => new(Number - 1);

    /// <summary>Whether the day falls inside the year.</summary>
    public bool Includes(DateOnly day) => day.Year == Number;

    public int CompareTo(TaxYear other) => Number.CompareTo(other.Number);

    public static bool operator <(TaxYear left, TaxYear right) => left.Number < right.Number;

    public static bool operator >(TaxYear left, TaxYear right) => left.Number > right.Number;

    public static bool operator <=(TaxYear left, TaxYear right) => left.Number <= right.Number;

    public static bool operator >=(TaxYear left, TaxYear right) => left.Number >= right.Number;

    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
