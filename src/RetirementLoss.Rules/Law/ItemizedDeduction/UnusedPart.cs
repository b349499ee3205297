using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>What becomes of a deduction that is more than the income of its year, where the law counts it like a business loss.</summary>
internal static class UnusedPart
{
    internal const string ClosedYearNote = "closed-year-does-not-end-it";

    /// <summary>The rules on its years, one for each time.</summary>
    public static IReadOnlyList<IRule<ClaimCase, FederalYear>> InOrder { get; } =
        [new AnUnusedPartOfAYearBefore2018IsCarried(), new AnUnusedPartOf2018To2020CouldGoBack(), new AnUnusedPartOnlyGoesForward()];

    /// <summary>What is said beside a deduction whose year is closed: that this does not end it.</summary>
    public static Sentence AfterAClosedYear(ClaimCase facts)
    {
        return Sentence.Of(TheRefundWindowIsOpen.TooLate(facts.Year), $"What the income of {facts.Year} could not use still counts in later years.");
    }

    /// <summary>The note that goes with a closed year; none where nothing is carried.</summary>
    public static IReadOnlyList<Note> NotesOfAClosedYear(ClaimCase facts, ClaimSoFar soFar) => MayBeLeft(facts, soFar)
        ? [new(NoteKind.Alternative, ClosedYearNote, $"That {facts.Year} is closed does not end such a deduction. As far as it was more than the income of {facts.Year}, it became a net operating loss, and what is left of it can be used in a year that is still open. The income of the years between takes its share first, claimed or not. Ask a preparer to work it out.", OfThisKind(facts))]
        : [];

    /// <summary>Whether the income of the year may have left a part of the deduction unused; it did not where it was more than all that was deducted.</summary>
    public static bool MayBeLeft(ClaimCase facts, ClaimSoFar soFar) => facts.UnusedPartGoesForward && MayCount(facts, soFar);

    /// <summary>Whether such a part counts in any year but its own.</summary>
    public static bool MayCount(ClaimCase facts, ClaimSoFar soFar) => facts.UnusedPartCounts && soFar.Allowed is { IsPositive: true } allowed
        && facts.Return is not { TaxableIncome.IsPositive: true }
        && (facts.Return?.Income is not { } income || allowed + facts.Return.OtherItemized > income);

    /// <summary>What the verdict says of what is more than the income of the year.</summary>
    public static Sentence GoesOn(ClaimCase facts) => facts.UnusedPartGoesForward ? $"What the income of {facts.Year} cannot use is a net operating loss that goes on to other years." : Sentence.None;

    /// <summary>How much of it is more than the income of the year, where that is known.</summary>
    internal static Sentence Amount(ClaimCase facts, ClaimSoFar soFar) => soFar.Sums.BeyondIncome is not { } beyond || !facts.UnusedPartGoesForward ? $"This is about what the income of {facts.Year} cannot use."
        : facts.Return is { OtherItemized.IsPositive: true } ? (Sentence)$"{beyond} is more than the income of {facts.Year}. Up to that much is a net operating loss: your other deductions count in it only as far as you had income such as interest, dividends and pensions."
        : $"{beyond} is more than the income of {facts.Year}, and is a net operating loss.";

    /// <summary>The first year whose income such a loss may offset in part only.</summary>
    internal static TaxYear LimitBegins => FederalYears.Supported.First(year => FederalYears.Of(year).NetOperatingLossLimit.IsInForce);

    /// <summary>The part of taxable income that a loss carried to a year of today may offset.</summary>
    internal static Rate LimitOfToday => FederalYears.Of(FederalYears.Supported[^1]).NetOperatingLossLimit.Value;

    /// <summary>The note of a rule on the years.</summary>
    internal static Note Years(ClaimCase facts, Sentence text) => new(NoteKind.Caveat, "years-of-the-unused-part", text, OfThisKind(facts));

    private static Authority OfThisKind(ClaimCase facts) => facts.ItemClass == ItemClass.CasualtyOrTheft ? Federal.Irc172d4C : Federal.Irc72b3;
}
