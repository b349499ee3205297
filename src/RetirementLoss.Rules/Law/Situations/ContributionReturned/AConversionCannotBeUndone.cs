using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ContributionReturned;

/// <summary>From 2018 a conversion to a Roth IRA stays a conversion, however far the value falls.</summary>
internal sealed class AConversionCannotBeUndone : FederalRule<ContributionReturnedCase>
{
    public override string Topic => "undoing-a-conversion";

    public override string Asks => "Can a conversion of this year be undone?";

    public override YearRange InForce => YearRange.From(2018);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408Ad6, Federal.Irc408Ad3];

    public override bool Concerns(ContributionReturnedCase facts, ClaimSoFar soFar) => facts.Fix == ContributionFix.ConversionUndone;

    public override Finding Decide(ContributionReturnedCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction, and the conversion stands.", $"Since 2018 a conversion to a Roth IRA cannot be undone."),
            $"Tax is due on the value on the day of the conversion, less already-taxed money. A later fall changes nothing. Money that was moved back all the same is not a conversion undone; it may be too much paid into an IRA.")
        .Noting(new Note(NoteKind.Alternative, "use-the-conversion-story", $"Start again with the account that the money came from, and say that it was converted to a Roth IRA, to see what is income.", Federal.Irc408Ad3))
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
}
