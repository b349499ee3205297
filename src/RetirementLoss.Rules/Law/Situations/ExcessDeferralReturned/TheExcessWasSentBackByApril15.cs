using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>Only an excess that was sent back by April 15 of the next year escapes a second tax; a late one has no basis and no loss.</summary>
public sealed class TheExcessWasSentBackByApril15 : FederalRule<ExcessDeferralCase>
{
    public override string Asks => "Was it sent back by April 15 of the year after it was put in?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402g2, Federal.Irc402g6, Federal.Reg402g_1];

    public override Finding Decide(ExcessDeferralCase facts, Standing soFar, FederalYear year)
    {
        if (facts.IsInTime)
        {
            return Continue(facts, soFar, $"Yes: it had to be sent back by {facts.LastDay:MMMM d, yyyy}, and it was.");
        }

        var missed = Settle(
            facts,
            soFar,
            soFar.Sums with { EconomicLoss = facts.EconomicLoss, Received = facts.SentBack, Taxable = facts.SentBack, BasisCarried = facts.SentBack is null ? Money.Zero : null },
            Verdict.NoLoss,
            Headline(facts),
            $"An excess that is not sent back by April 15 of the next year is {Taxed(facts)} It gives no basis, so a loss on it does not count.")
            .Noting(RefundNotes.Wages(facts))
            .Noting(Clock(facts))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
        return facts.IsRoth ? missed.Citing(Federal.Irc402Ad3.For(facts.Year)) : missed;
    }

    private static FormattableString Headline(ExcessDeferralCase facts) => facts.Timing switch
    {
        ExcessTiming.NotSentBack when CanStillComeBack(facts) => $"no deduction yet. The {facts.Excess} is still in the plan. Have it sent back to you by {facts.LastDay:MMMM d, yyyy}, or it is taxed again when it is paid out.",
        ExcessTiming.NotSentBack => $"no deduction. The {facts.Excess} is still in the plan: it is taxed for {facts.Year}, and taxed again when it is paid out.",
        _ => $"no deduction. The money came back after April 15, so it is taxed a second time and the law sees no loss.",
    };

    private static bool CanStillComeBack(ExcessDeferralCase facts) => facts.AskedOn <= facts.LastDay;

    private static FormattableString Taxed(ExcessDeferralCase facts) => facts.SentBack is { } back
        ? $"taxed for the year it was put in, and the {back} that came back is income of {facts.Year} as well."
        : (FormattableString)$"taxed for the year it was put in, and taxed again when it is paid out.";

    private static IReadOnlyList<Note> Clock(ExcessDeferralCase facts) => facts.Timing == ExcessTiming.NotSentBack && CanStillComeBack(facts)
        ? [new(NoteKind.Deadline, "excess-must-come-back", $"Ask the plan now to send back the {facts.Excess}. It must be paid to you by {facts.LastDay:MMMM d, yyyy}. Weekends and extensions do not move that day.", Federal.Irc402g2)]
        : [new(NoteKind.Caveat, "excess-deadline-missed", $"The last day was April 15 of the year after the money was put in. The plan may now pay it only when it may pay out other money.", Federal.Irc402g2)];
}
