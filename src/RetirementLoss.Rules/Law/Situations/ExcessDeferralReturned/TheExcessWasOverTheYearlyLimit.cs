using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>Money sent back for another reason is taxed as it is paid, so its loss is already in the number.</summary>
internal sealed class TheExcessWasOverTheYearlyLimit : FederalRule<ExcessDeferralCase>
{
    public override string Asks => "Was the money over the yearly limit on your own deferrals?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402g, Federal.Pub525ExcessDeferrals];

    public override Finding Decide(ExcessDeferralCase facts, ClaimSoFar soFar, FederalYear year)
    {
        if (facts.Kind == ExcessKind.OverTheYearlyLimit)
        {
            return Continue(facts, soFar, facts.IsIn457b
                ? (Sentence)$"{facts.Excess} of your pay went in beyond the yearly limit of the 457(b) plan."
                : $"{facts.Excess} of your pay went in beyond the yearly limit.");
        }

        var back = facts.SentBack.GetValueOrDefault();
        var taxable = facts.IsRoth ? (back - facts.Excess).OrZero : back;
        return Settle(
            facts,
            soFar,
            soFar.Sums with { EconomicLoss = facts.EconomicLoss, Received = back, Taxable = taxable },
            Verdict.NoLoss,
            Sentence.Of($"no separate deduction.", $"Money sent back for this reason is taxed as it is paid, so the loss is already in the number."),
            facts.IsRoth
                ? (Sentence)$"The Roth money was taxed when it went in, and only growth on it is income now: {taxable}. The loss may not be entered on a line of its own."
                : $"The {taxable} that was paid is income of {facts.Year}. You never paid tax on the part that was lost, so there is nothing to deduct for it.")
        .Citing(facts.Kind == ExcessKind.FailedThePlanTests ? Federal.Irc401k8.For(facts.Year) : Federal.Irc415c.For(facts.Year))
        .Noting(new Note(NoteKind.FormNotToUse, "not-on-the-loss-line", $"The line for a loss on excess deferrals: it is only for money over the yearly limit on your own pay.", Federal.Pub525ExcessDeferrals))
        .Noting(RefundNotes.InAnyCase(facts))
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
    }
}
