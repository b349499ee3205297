using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>The turns of the law that explain a line of years; the years are those of the rule and of the source it rests on.</summary>
public static class TurnsOfLaw
{
    /// <summary>The turns, in order of years.</summary>
    public static IReadOnlyList<TurnOfLaw> All { get; } =
    [
        .. Of(new MiscellaneousItemizedBan().InForce.First, "Miscellaneous itemized deductions are barred. Most losses on retirement accounts are of that kind.", "barred", isForGood: false),
        .. Of(Federal.Irc67Ban.Cites[^1].Years.First, "The bar is permanent. It has no end date.", "for good", isForGood: true),
    ];

    // An open start is no turn.
    private static IEnumerable<TurnOfLaw> Of(TaxYear? first, string words, string inShort, bool isForGood) => first is { } year ? [new(year, words, inShort, isForGood)] : [];
}
