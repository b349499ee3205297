using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>The excess was taxed in full in the year before; what the refund falls short of it is a negative amount of other income.</summary>
internal sealed class TheRefundIsLessThanTheTaxedExcess : FederalRule<ExcessDeferralCase>
{
    public override string Asks => "Did less come back than was taxed?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402g2, Federal.Reg402g_1, Federal.Notice89_32, Federal.Pub525ExcessDeferrals];

    public override Certainty Certainty => Certainty.AgencyView;

    public override Finding Decide(ExcessDeferralCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var back = facts.SentBack.GetValueOrDefault();
        var loss = (facts.Corrected - back).OrZero;
        var sums = soFar.Sums with { EconomicLoss = loss, Basis = facts.Corrected, Received = back, Taxable = (back - facts.Corrected).OrZero };
        return (loss.IsPositive ? Loss(facts, soFar, year, sums with { Loss = loss }) : NoLoss(facts, soFar, year, sums, back))
            .Noting(RefundNotes.Wages(facts))
            .Noting(RefundNotes.RestStillIn(facts))
            .Noting(RefundNotes.InAnyCase(facts));
    }

    private Finding NoLoss(ExcessDeferralCase facts, ClaimSoFar soFar, FederalYear year, Sums sums, Money back) =>
        Settle(
            facts,
            soFar,
            sums,
            Verdict.NoLoss,
            sums.Taxable is { IsPositive: true } gain
                ? Sentence.Of($"no deduction, because nothing was lost.", $"The {gain} that came back on top is income of {facts.Year}.")
                : $"no deduction, because all that was too much came back.",
            $"{Part(facts)}{facts.Corrected} was too much and {back} came back. Only what is above the {facts.Corrected} is income of {facts.Year}, when it was paid.")
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));

    private Finding Loss(ExcessDeferralCase facts, ClaimSoFar soFar, FederalYear year, Sums sums)
    {
        var loss = sums.Loss.GetValueOrDefault();
        var yes = Continue(
                facts,
                soFar,
                $"{Part(facts)}You were taxed on {facts.Corrected}, and {sums.Received} came back. The {loss} in between lowers your other income of {facts.Year}. You need not itemize, and there is no floor.",
                soFar with
                {
                    Headline = Sentence.Of($"yes.", $"Your loss of {loss} comes off your other income in full, whether or not you itemize."),
                    Allowed = loss,
                    Character = Character.AboveTheLine,
                    Sums = sums,
                })
            .Showing(new($"Too much, and taxed", facts.Corrected), new($"Sent back", -sums.Received.GetValueOrDefault()), new($"Loss", loss))
            .Noting(RefundNotes.LossLine(facts, loss, year));
        return Narrow(facts, loss) is { } because
            ? yes.OrElse(Settle(facts, soFar, sums with { Loss = null }, Verdict.NoLoss, Sentence.Of($"no deduction on this reading.", $"The line is meant for other deferrals."), because))
            : yes;
    }

    private static Sentence Part(ExcessDeferralCase facts) => facts.Corrected < facts.Excess
        ? $"Only a part came back, so the sum is made for that part. "
        : Sentence.None;

    // The texts on the line were written for pre-tax money under the limit of section 402(g).
    private static Sentence? Narrow(ExcessDeferralCase facts, Money loss) => facts switch
    {
        { IsRoth: true } => $"The texts on this line were written for pre-tax money, and advisers do not agree whether it is open for Roth money. On the narrow reading the {loss} cannot be entered.",
        { IsIn457b: true } => $"The IRS counts pay put into 457(b) plans among the deferrals it speaks of, but the law on refunds that it explains does not reach these plans. On the narrow reading the {loss} cannot be entered.",
        _ => null,
    };
}
