namespace RetirementLoss.Rules.Tests;

/// <summary>How much is tried of what is too much to try in every run: a part, the same each time; tests/run --long sets GENERATED=10 for ten times as much.</summary>
internal static class HowMuch
{
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("GENERATED"), out var times) && times > 0 ? times : 1;

    /// <summary>How many are drawn, of which a run usually draws so many.</summary>
    public static int Drawn(int usually) => usually * Times;

    /// <summary>Those of which a run usually takes one in so many, spread evenly.</summary>
    /// <remarks>Prime numbers are best, so that what comes in turn is not met in step with it.</remarks>
    public static IEnumerable<T> OneIn<T>(this IEnumerable<T> all, int usually) => all.Where((_, place) => place % Math.Max(1, usually / Times) == 0);
}
