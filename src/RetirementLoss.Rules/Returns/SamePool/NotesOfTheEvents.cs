using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Checking;

namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>What is said of one event of a pool and holds whatever the year of the pool comes to, so that joining it with others loses none of it.</summary>
internal static class NotesOfTheEvents
{
    // Notes with amounts are left to the joined sums, and so is what turns on the verdict.
    private static readonly string[] HoldBesideOthers =
    [
        "conversion-could-be-undone", "conversion-cannot-be-undone",
        "one-rollover-a-year",
        "loan-papers", "offset-rollover", "ordinary-repayments-are-not-basis", "loan-interest-not-deducted",
        "stolen-inside", "partnership-inside-an-ira",
    ];

    /// <summary>The notes of the events at these places.</summary>
    public static IEnumerable<Note> Of(ReturnSheet told, IReadOnlyList<int> places, DateOnly askedOn) => places
        .SelectMany(place =>
        {
            var (asked, used, _) = WhatIf.Fill(UnusedAnswers.Implied(told.SheetOf(place)).Sheet);
            return WhatIf.Bare(asked, used, askedOn).Federal.Notes;
        })
        .Where(note => HoldBesideOthers.Contains(note.Id));
}
