using System.Globalization;

namespace RetirementLoss.Rules.Model;

/// <summary>An amount of US dollars in whole cents; it may be negative.</summary>
/// <remarks>Rounds half a cent away from zero, once, when an amount is made. Ratios are never rounded: see <see cref="Share"/>.</remarks>
public readonly record struct Money : IComparable<Money>, IFormattable
{
    private Money(decimal dollars) => Dollars = decimal.Round(dollars, 2, MidpointRounding.AwayFromZero);

    /// <summary>The amount in dollars.</summary>
    public decimal Dollars { get; }

    /// <summary>No dollars at all, which is not the same as an unknown amount.</summary>
    public static Money Zero { get; }

    /// <summary>The amount of so many dollars, rounded to the cent.</summary>
    public static Money Of(decimal dollars) => new(dollars);

    /// <summary>Whether the amount is more than zero.</summary>
    public bool IsPositive => Dollars > 0;

    /// <summary>Whether the amount is exactly zero.</summary>
    public bool IsZero => Dollars == 0;

    /// <summary>The amount, or zero when it is negative.</summary>
    public Money OrZero => Max(this, Zero);

    /// <summary>The larger of two amounts.</summary>
    public static Money Max(Money one, Money other) => one >= other ? one : other;

    /// <summary>The smaller of two amounts.</summary>
    public static Money Min(Money one, Money other) => one <= other ? one : other;

    /// <summary>This amount times part over whole, the ratio capped at one and carried unrounded; only the result is rounded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The whole is not positive.</exception>
    public Money Share(Money part, Money whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole.Dollars, nameof(whole));
        return part >= whole ? this : new(Dollars * part.Dollars / whole.Dollars);
    }

    public int CompareTo(Money other) => Dollars.CompareTo(other.Dollars);

    public static Money operator +(Money left, Money right) => new(left.Dollars + right.Dollars);

    public static Money operator -(Money left, Money right) => new(left.Dollars - right.Dollars);

    public static Money operator -(Money amount) => new(-amount.Dollars);

    public static Money operator *(Money amount, Rate rate) => new(amount.Dollars * rate.Numerator / rate.Denominator);

    public static Money operator *(Money amount, int count) => new(amount.Dollars * count);

    public static bool operator <(Money left, Money right) => left.Dollars < right.Dollars;

    public static bool operator >(Money left, Money right) => left.Dollars > right.Dollars;

    public static bool operator <=(Money left, Money right) => left.Dollars <= right.Dollars;

    public static bool operator >=(Money left, Money right) => left.Dollars >= right.Dollars;

    public override string ToString() => ToString(null, null);

    /// <summary>Writes "$1,234" for whole dollars and "$1,234.50" otherwise, in every culture.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var pattern = decimal.IsInteger(Dollars) ? "$#,0" : "$#,0.00";
        return Dollars.ToString($"{pattern};-{pattern}", CultureInfo.InvariantCulture);
    }
}
