using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Law.Preparers;

/// <summary>What the income of a payout moves on the return besides its own tax; one list, with what the notes of the report say of it.</summary>
internal static class WhatIncomeMoves
{
    // The notes that tell of the same, where they stand in the report.
    private static readonly Dictionary<string, Sentence> Told = new(StringComparer.Ordinal)
    {
        ["senior-deduction-shrinks"] = $"Senior deduction",
        ["premiums-after-the-payout"] = $"Medicare premiums",
        ["medicare-premiums"] = $"Medicare premiums",
        ["income-stays-high"] = $"Other limits by income",
    };

    /// <summary>The list; empty where the payout is known to be no income, or where that is open.</summary>
    public static IReadOnlyList<MemoPoint> In(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Federal.Sums.Taxable is not { IsPositive: true } ? [] :
        [
            .. report.Federal.Notes.Where(note => Told.ContainsKey(note.Id)).Select(note => new MemoPoint(Told[note.Id], note.Text, note.RestsOn)),
            .. Always.Where(point => point.RestsOn.All(source => source.CoversYear(report.Year))),
        ];
    }

    private static IReadOnlyList<MemoPoint> Always { get; } =
    [
        new($"Marketplace credit", $"The credit for health insurance bought on a marketplace goes by the income of the household. The income of the payout counts there.", Federal.Irc36B),
        new($"Taxed social security", $"How much of social security benefits is taxed goes by income. The income of the payout can make more of them taxable.", Federal.Irc86),
        new($"Estimated tax", $"Where too little was withheld or paid during the year, an addition to the tax can be due. What was paid is measured against the tax of this year and that of the year before.", Federal.Irc6654),
    ];
}
