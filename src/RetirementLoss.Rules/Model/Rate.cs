using System.Globalization;

namespace RetirementLoss.Rules.Model;

/// <summary>An exact fraction of an amount, such as 2% or 2/37.</summary>
public readonly record struct Rate
{
    /// <summary>Names the fraction numerator over denominator.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fraction is negative or has no positive denominator.</exception>
    public Rate(decimal numerator, decimal denominator = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The upper number of the fraction.</summary>
    public decimal Numerator { get; }

    /// <summary>The lower number of the fraction.</summary>
    public decimal Denominator { get; }

    public override string ToString() => Denominator == 1
        ? (Numerator * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%"
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
