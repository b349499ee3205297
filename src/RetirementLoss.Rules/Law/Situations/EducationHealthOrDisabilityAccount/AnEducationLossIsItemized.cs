using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>The IRS puts a loss on an education account among the miscellaneous itemized deductions; for ABLE accounts nothing was ever said.</summary>
internal sealed class AnEducationLossIsItemized : FederalRule<EducationAccountCase>
{
    public override string Asks => "Would it be an itemized deduction?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc62a3, Federal.Irc165f, Federal.Irc67b, Federal.EducationLossParagraph];

    public override Certainty Certainty => Certainty.AgencyView;

    public override Finding Decide(EducationAccountCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var after = soFar with { Character = Character.MiscellaneousItemized };
        var step = facts.Account != AccountKind.AbleAccount
            ? Continue(facts, soFar, $"A payout is not a sale, so the loss is not a capital loss. The IRS counts it among the miscellaneous itemized deductions.", after)
            : Continue(facts, soFar, $"ABLE accounts were modelled on 529 plans, so their loss is taken to be of the same kind. No IRS text says so.", after)
                .OrElse(Settle(
                    facts,
                    soFar,
                    Verdict.NoLoss,
                    Sentence.Of($"no deduction on this reading.", $"No IRS text speaks of a loss on an ABLE account."),
                    $"No IRS text speaks of a loss on an ABLE account. On the narrow reading the account serves personal needs and not profit, so there is no loss to deduct."));
        return step.ForAccount(facts.Account).Noting(
            new Note(NoteKind.FormNotToUse, "not-a-capital-loss", $"Form 8949 and Schedule D: the loss is not a capital loss, so the {year.CapitalLossLimit.Value[FilingStatus.Single]} limit does not apply and nothing carries forward.", Federal.Irc165f, Federal.Irc1211),
            new Note(NoteKind.Caveat, "whose-loss-it-is", $"This takes it that the loss is yours. If someone else paid in or got the money, ask whose return it belongs to; no text that was read says.", Federal.Irc165a));
    }
}
