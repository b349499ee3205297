using RetirementLoss.Rules.Law.Files;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The tax years whose figures are held; a year without its own file is never filled in from another.</summary>
internal static class FederalYears
{
    private static readonly Lazy<FrozenDictionary<TaxYear, FederalYear>> Years = new(Load);

    private static readonly Lazy<IReadOnlyList<TaxYear>> InOrder = new(() => [.. Years.Value.Keys.Order()]);

    /// <summary>The years held, in order.</summary>
    public static IReadOnlyList<TaxYear> Supported => InOrder.Value;

    /// <summary>Whether the figures of the year are held.</summary>
    public static bool Supports(TaxYear year) => Years.Value.ContainsKey(year);

    /// <summary>Finds the figures of a year.</summary>
    public static bool TryGet(TaxYear year, [MaybeNullWhen(false)] out FederalYear figures) => Years.Value.TryGetValue(year, out figures);

    /// <summary>The figures of a year that is known to be held.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no file for the year.</exception>
    public static FederalYear Of(TaxYear year) => TryGet(year, out var figures)
        ? figures
        : throw new ArgumentOutOfRangeException(nameof(year), $"There are no figures for {year}; they are held for {Supported[0]} to {Supported[^1]}. Ask Supports first, or add the file of the year.");

    private static FrozenDictionary<TaxYear, FederalYear> Load() => LawFiles.NamesIn(FigureReader.Folder)
        .Where(name => name is not (RequiredDistributions.FileName or Periods.FileName or DisputedPostponement.FileName or FixedAmounts.FileName or ReliefDays.FileName))
        .Select(name => FigureLoader.Read(name, LawFiles.TextIn(FigureReader.Folder, name)))
        .ToFrozenDictionary(year => year.Year);
}
