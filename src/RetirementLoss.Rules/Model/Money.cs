using System.Globalization;

namespace RetirementLoss.Rules.Model;

/// <summary>An amount of US dollars in whole cents; it may be negative.</summary>
/// <remarks>Rounds half a cent away from zero, once, when an amount is made. Ratios are never rounded: see <see cref="Share"/>.</remarks>
public readonly record struct Money : IComparable<Money>, IFormattable
{
    private const int CentsInADollar = 100;

    // Whole cents are kept as they are: a report holds some hundred amounts, and this takes half the room of a decimal.
    private readonly long cents;

    private Money(decimal dollars) => cents = (long)decimal.Round(dollars * CentsInADollar, MidpointRounding.AwayFromZero);

    private Money(long cents) => this.cents = cents;

    /// <summary>The amount in dollars.</summary>
    public decimal Dollars => (decimal)cents / CentsInADollar;

    /// <summary>The amount in cents.</summary>
    internal long Cents => cents;

    /// <summary>No dollars at all, which is not the same as an unknown amount.</summary>
    public static Money Zero { get; }

    /// <summary>The smallest amount above nothing.</summary>
    internal static Money Cent { get; } = Of(0.01m);

    /// <summary>What a share is told of.</summary>
    internal static Money Hundred { get; } = Whole(100);

    /// <summary>The amount of so many dollars, rounded to the cent.</summary>
    public static Money Of(decimal dollars) => new(dollars);

    /// <summary>The amount of so many whole dollars.</summary>
    internal static Money Whole(long dollars) => new(checked(dollars * CentsInADollar));

    /// <summary>The amount of so many cents.</summary>
    internal static Money OfCents(long cents) => new(cents);

    /// <summary>Whether the amount is more than zero.</summary>
    public bool IsPositive => cents > 0;

    /// <summary>Whether the amount is exactly zero.</summary>
    public bool IsZero => cents == 0;

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

    /// <summary>The amount in two parts, equal or a cent apart, that add up to it.</summary>
    public (Money First, Money Second) InTwo() => (new(cents - (cents / 2)), new(cents / 2));

    public int CompareTo(Money other) => cents.CompareTo(other.cents);

    public static Money operator +(Money left, Money right) => new(checked(left.cents + right.cents));

    public static Money operator -(Money left, Money right) => new(checked(left.cents - right.cents));

    public static Money operator -(Money amount) => new(-amount.cents);

    public static Money operator *(Money amount, Rate rate) =>
        new((long)decimal.Round(rate.Denominator == 1 ? amount.cents * rate.Numerator : amount.cents * rate.Numerator / rate.Denominator, MidpointRounding.AwayFromZero));

    public static Money operator *(Money amount, int count) => new(checked(amount.cents * count));

    public static bool operator <(Money left, Money right) => left.cents < right.cents;

    public static bool operator >(Money left, Money right) => left.cents > right.cents;

    public static bool operator <=(Money left, Money right) => left.cents <= right.cents;

    public static bool operator >=(Money left, Money right) => left.cents >= right.cents;

    public override string ToString() => ToString(null, null);

    /// <summary>Writes "$1,234" for whole dollars and "$1,234.50" otherwise, in every culture.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var pattern = decimal.IsInteger(Dollars) ? "$#,0" : "$#,0.00";
        return Dollars.ToString($"{pattern};-{pattern}", CultureInfo.InvariantCulture);
    }
}
