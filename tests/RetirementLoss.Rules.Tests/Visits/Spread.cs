using System.Globalization;

namespace RetirementLoss.Rules.Tests.Visits;

/// <summary>How numbers are spread: the middle one, that within which nine in ten stay, and the largest.</summary>
internal sealed record Spread
{
    public Spread(IEnumerable<int> numbers)
    {
        int[] sorted = [.. numbers.Order()];
        (Half, NineInTen, Most) = (At(sorted, 0.5), At(sorted, 0.9), sorted[^1]);
    }

    public int Half { get; }

    public int NineInTen { get; }

    public int Most { get; }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Half}, {NineInTen}, {Most}");

    private static int At(int[] sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
}
