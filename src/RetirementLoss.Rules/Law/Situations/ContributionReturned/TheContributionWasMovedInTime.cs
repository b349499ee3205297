using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>A contribution moved to the other kind of IRA takes its share of gain or loss along, and nothing is income or loss.</summary>
internal sealed class TheContributionWasMovedInTime : FederalRule<ContributionReturnedCase>
{
    public override string Asks => "Is a loss left over when a contribution is moved to the other kind of IRA?";

    public override YearRange InForce => YearRange.From(1998);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408Ad6Contributions, Federal.Pub590A];

    public override bool Concerns(ContributionReturnedCase facts, ClaimSoFar soFar) => facts.Fix == ContributionFix.MovedToOtherKind;

    public override Finding Decide(ContributionReturnedCase facts, ClaimSoFar soFar, FederalYear year) => facts.IsInTime
        ? Settle(
            facts,
            soFar,
            soFar.Sums with { Received = facts.Returned, Taxable = Money.Zero, EconomicLoss = facts.Returned is { } moved ? (facts.Contribution - moved).OrZero : null },
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"The contribution counts as made to the other IRA from the start, and its loss moved along with it."),
            $"The {facts.Contribution} contribution is moved with its share of gain or loss.{ContributionNotes.Formula(facts)} Nothing is income, and the fall is not a loss for tax.")
            .Showing(ContributionNotes.Working(facts))
            .Noting(ContributionNotes.FormulaDiffers(facts))
            .Noting(
                new Note(NoteKind.Form, "statement-of-move", $"Attach a statement to the return for {facts.Year} that names both IRAs, the amount and the day. If the contribution ends up in a traditional IRA and is not deducted, file Form 8606; the whole {facts.Contribution} is basis.", Federal.Irc408Ad6Contributions, Federal.Form8606),
                new Note(NoteKind.Document, "proof-of-recharacterization", $"Form 1099-R with code N or R, and Form 5498 of the IRA that received it.", Federal.Form1099R))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year))
        : Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"The move came too late, so the contribution still counts as made to the first IRA."),
            $"A contribution for {facts.Year} could be moved until {DueDates.OfReturn(facts.Year):MMMM d, yyyy}, or {DueDates.OfExtendedReturn(facts.Year):MMMM d, yyyy} for a return filed on time or extended. A late move does not count, and what reached the other IRA may be too much paid in there.")
            .Noting(new Note(NoteKind.Caveat, "late-move-may-be-excess", $"Money in the wrong IRA bears a tax of {year.ExcessContributionExcise.Value} a year while it stays there. Ask an adviser soon; the IRS can allow more time in some cases.", Federal.Irc4973))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
}
