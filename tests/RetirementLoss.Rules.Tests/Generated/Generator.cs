using FsCheck;
using FsCheck.Fluent;

namespace RetirementLoss.Rules.Tests.Generated;

/// <summary>Draws sheets from a fixed seed, and shrinks one that breaks a rule to the plainest that still does.</summary>
internal static class Generator
{
    private const ulong Seed = 20261130;

    private static readonly Arbitrary<Told> Sheets = Arb.From(
        Gen.Choose(0, Told.Numbers - 1).ArrayOf(Told.Length).Select(draws => new Told(draws)),
        told => Shorter(told.Draws).Select(draws => new Told(draws)));

    /// <summary>Holds the property on so many drawn sheets, and on more in a long run.</summary>
    public static void Hold(int sheets, Func<Told, string?> wrong) => Prop
        .ForAll(Sheets, told => wrong(told) is { } what ? false.Label(what) : true.ToProperty())
        .Check(Config.QuickThrowOnFailure.WithMaxTest(HowMuch.Drawn(sheets)).WithReplay(Seed, 1).WithParallelRunConfig(new ParallelRunConfig(Environment.ProcessorCount)));

    // First whole tails, then single numbers: to nothing, then to half.
    private static IEnumerable<IReadOnlyList<int>> Shorter(IReadOnlyList<int> draws)
    {
        for (var keep = draws.Count / 2; keep < draws.Count; keep += Math.Max(1, (draws.Count - keep) / 2))
        {
            yield return [.. draws.Take(keep)];
        }

        for (var i = 0; i < draws.Count; i++)
        {
            foreach (var smaller in new[] { 0, draws[i] / 2, draws[i] - 1 }.Where(value => value >= 0 && value < draws[i]).Distinct())
            {
                yield return [.. draws.Take(i), smaller, .. draws.Skip(i + 1)];
            }
        }
    }
}
