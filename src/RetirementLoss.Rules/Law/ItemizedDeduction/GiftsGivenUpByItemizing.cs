using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>In some years people who do not itemize can deduct gifts in cash; itemizing gives that up, which the count against the standard deduction leaves out.</summary>
internal static class GiftsGivenUpByItemizing
{
    private const string Given = "cash-gifts-without-itemizing";
    private const string Floor = "gifts-above-a-floor";

    /// <summary>Notes that are true in some years only.</summary>
    public static IReadOnlyList<DatedNote<ClaimCase>> Dated { get; } =
    [
        new(YearRange.Between(2021, 2021), Given, GivenUp),
        new(YearRange.From(2026), Given, GivenUp),
        new(YearRange.From(2026), Floor, (_, year) => new(NoteKind.Caveat, Floor, $"Since 2026 itemized gifts to charity count only above {year.CashGifts.FloorWhenItemizing.Value} of adjusted gross income. Leave the part below that out of your other itemized deductions.", Federal.Irc170b1I)),
    ];

    private static Note? GivenUp(ClaimCase facts, FederalYear year)
    {
        var most = facts.Return!.Status == FilingStatus.MarriedJoint ? year.CashGifts.WithoutItemizingJoint : year.CashGifts.WithoutItemizing;
        return new(NoteKind.Caveat, Given, $"People who do not itemize for {facts.Year} can deduct up to {most.Value} of gifts in cash to charity. Itemizing gives that up, and the count here leaves it out. If you gave cash, add it to the standard deduction before you compare.", Federal.Irc170p);
    }
}
