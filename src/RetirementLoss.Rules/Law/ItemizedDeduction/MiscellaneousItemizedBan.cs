using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>From 2018 no miscellaneous itemized deduction is allowed, with no end date.</summary>
internal sealed class MiscellaneousItemizedBan : FederalRule<ClaimCase>
{
    public override string Topic => "miscellaneous-itemized";

    public override string Asks => "Is a miscellaneous itemized deduction allowed in this year?";

    public override YearRange InForce => YearRange.From(2018);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc67Ban, Federal.Irc67b, Federal.Pl115_97, Federal.Pl119_21, Federal.ScheduleALine16];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => soFar.Character == Character.MiscellaneousItemized;

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.NotDeductible,
            Sentence.Of($"no federal deduction.", $"The law sees your {facts.Noun} of {soFar.Sums.Loss}, but it has allowed no deduction of this kind since 2018, with no end date."),
            $"{facts.Claimed} is a miscellaneous itemized deduction. None is allowed for {facts.Year}. The bar began with 2018, was made permanent in 2025, and has no end date.");

    public override Finding Tell(ClaimCase facts, Finding found, FederalYear year) => found
        .Noting(
            new Note(NoteKind.Caveat, "no-end-date", $"Pages that say the deduction returns in 2026 are out of date: the law of July 4, 2025 removed the end date.", Federal.Irc67Ban),
            new Note(NoteKind.FormNotToUse, "not-on-schedule-a", $"Schedule A: its line for other itemized deductions is a closed list, and this is not on it.", Federal.ScheduleALine16),
            new Note(NoteKind.Caveat, "penalty-for-claiming", $"Claiming it all the same can cost a penalty of {FixedAmounts.Table.AccuracyPenalty} of the tax you underpaid{(Federal.Fish.SpeaksOf(facts.Account) ? $"; a court upheld one on a loss inside an IRA" : Sentence.None)}.", Federal.Fish, Federal.Irc6662),
            new Note(NoteKind.FormNotToUse, "nothing-to-amend", $"Form 1040-X: amending {facts.Year} to claim it would not help, because no deduction of this kind exists for that year.", Federal.Irc67Ban))
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
}
