using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>To 2017 a conversion could be undone until October 15 of the next year, and was then no income.</summary>
internal sealed class AConversionCouldBeUndoneUntilOctober15 : FederalRule<ContributionReturnedCase>
{
    /// <summary>The years in which a conversion could be undone.</summary>
    public static readonly YearRange Years = YearRange.Through(2017);

    public override string Topic => "undoing-a-conversion";

    public override string Asks => "Was the conversion undone by the due date of the return, with extensions?";

    public override YearRange InForce => Years;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408Ad6Conversions, Federal.Irc408Ad3];

    public override bool Concerns(ContributionReturnedCase facts, ClaimSoFar soFar) => facts.Fix == ContributionFix.ConversionUndone;

    public override Finding Decide(ContributionReturnedCase facts, ClaimSoFar soFar, FederalYear year) =>
        (facts.IsInTime ? Undone(facts, soFar) : TooLate(facts, soFar))
            .Noting(new Note(NoteKind.Document, "proof-of-recharacterization", $"Form 1099-R with code N or R, and the statement attached to the return for {facts.Year}.", Federal.Form1099R))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));

    private Finding Undone(ContributionReturnedCase facts, ClaimSoFar soFar)
    {
        var step = Settle(
            facts,
            soFar,
            soFar.Sums with { Taxable = Money.Zero },
            Verdict.NoLoss,
            Sentence.Of($"no deduction, and no income.", $"The conversion was undone in time, so it counts as never made."),
            $"The money and its loss are back where they came from. Nothing of the conversion is income of {facts.Year}, and the fall is not a loss for tax.");
        return step with { Answer = Answered.Yes };
    }

    private Finding TooLate(ContributionReturnedCase facts, ClaimSoFar soFar) =>
        Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction, and the conversion stands.", $"It could be undone only until {DueDates.OfExtendedReturn(facts.Year):MMMM d, yyyy}, for a return filed on time."),
            $"It was not undone by the due date. Tax is due on the value on the day of the conversion, less already-taxed money.")
        .Noting(new Note(NoteKind.Alternative, "use-the-conversion-story", $"Start again with the account that the money came from, and say that it was converted to a Roth IRA, to see what is income.", Federal.Irc408Ad3));
}
