using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using RetirementLoss.Rules.Json;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Figures;

/// <summary>Writes the numbers of the law into sentences that stand in files: "{=earlyTax}" is the figure of the newest year, "{=electiveDeferral@2023}" that of a year.</summary>
internal static partial class FigureWords
{
    private static readonly FrozenDictionary<string, Func<FederalYear, string>> Named = new Dictionary<string, Func<FederalYear, string>>(StringComparer.Ordinal)
    {
        ["earlyTax"] = year => $"{year.EarlyPayout.AdditionalTax.Value}",
        ["simpleEarlyTax"] = year => $"{year.EarlyPayout.SimpleIraAdditionalTax.Value}",
        ["firstHome"] = year => $"{year.EarlyPayout.FirstHome.Value}",
        ["emergencyExpense"] = year => $"{year.EarlyPayout.EmergencyExpense.Value}",
        ["capitalLossLimit"] = year => $"{year.CapitalLossLimit.Value[FilingStatus.Single]}",
        ["capitalLossLimitApart"] = year => $"{year.CapitalLossLimit.Value[FilingStatus.MarriedSeparate]}",
        ["miscellaneousFloor"] = year => $"{year.MiscellaneousFloor.Value}",
        ["excessTax"] = year => $"{year.ExcessContributionExcise.Value}",
        ["electiveDeferral"] = year => $"{year.ContributionLimits.ElectiveDeferral.Value}",
        ["electiveDeferralFrom50"] = year => $"{year.ContributionLimits.ElectiveDeferral.Value + year.ContributionLimits.CatchUpFrom50.Value}",
        ["accuracyPenalty"] = _ => $"{FixedAmounts.Table.AccuracyPenalty}",
        ["payoutWithholding"] = _ => $"{FixedAmounts.Table.PayoutWithholding}",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The text with its figures.</summary>
    /// <exception cref="FormatException">A figure is not known; the message says which and what to do.</exception>
    public static string Fill(string file, string text) => Fill(file, text, FederalYears.Of);

    /// <summary>The text with figures of these years.</summary>
    public static string Fill(string file, string text, Func<TaxYear, FederalYear> years) => Place().Replace(text, place =>
        Named.TryGetValue(place.Groups["name"].Value, out var words)
            ? words(years(place.Groups["year"].Success ? new TaxYear(int.Parse(place.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)) : FederalYears.Supported[^1]))
            : throw StrictJson.Wrong(file, place.Value, "there is no figure of this name.", $"Write one of {string.Join(", ", Named.Keys.Order(StringComparer.Ordinal))}."));

    [GeneratedRegex(@"\{=(?<name>[A-Za-z0-9]+)(@(?<year>[0-9]{4}))?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: StrictJson.LongestMilliseconds)]
    private static partial Regex Place();
}
