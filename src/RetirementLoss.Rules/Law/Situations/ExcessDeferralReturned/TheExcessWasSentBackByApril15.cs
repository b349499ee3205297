using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;

/// <summary>Only an excess that was sent back by April 15 of the next year, or the day it moved to, escapes a second tax; a late one has no basis and no loss.</summary>
internal sealed class TheExcessWasSentBackByApril15 : FederalRule<ExcessDeferralCase>
{
    public override string Asks => "Was it sent back in time, in the year after it was put in?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402g2, Federal.Irc402g6, Federal.Reg402g_1];

    public override bool Concerns(ExcessDeferralCase facts, ClaimSoFar soFar) => !facts.IsIn457b;

    public override Finding Decide(ExcessDeferralCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var lastDay = facts.Timing == ExcessTiming.NotSentBack ? year.DueDates.ExcessOfYear : year.DueDates.ExcessOfYearBefore;
        if (facts.IsInTime)
        {
            return facts.Timing == ExcessTiming.PutInTheSameYear
                ? Continue(facts, soFar, $"Yes: it was sent back in the year it was put in.")
                : Continue(facts, soFar, $"Yes: it had to be sent back by {facts.LastDay:MMMM d, yyyy}, and it was.").Citing(lastDay.Citation).Noting(LateNotes.MovedDay(lastDay));
        }

        var missed = Settle(
            facts,
            soFar,
            soFar.Sums with { EconomicLoss = facts.EconomicLoss, Received = facts.SentBack, Taxable = facts.SentBack, BasisCarried = facts.SentBack is null ? Money.Zero : null },
            Verdict.NoLoss,
            Headline(facts),
            $"An excess that is not sent back in time is {Taxed(facts)} It gives no basis, so a loss on it does not count.")
            .Citing(facts.Timing == ExcessTiming.PutInEarlier ? [] : [lastDay.Citation])
            .Noting(RefundNotes.Wages(facts))
            .Noting(Clock(facts))
            .Noting(LateNotes.For(facts, year))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
        return facts.IsRoth ? missed.Citing(Federal.Irc402Ad3.For(facts.Year)) : missed;
    }

    private static Sentence Headline(ExcessDeferralCase facts) => facts.Timing switch
    {
        ExcessTiming.NotSentBack when CanStillComeBack(facts) => Sentence.Of($"no deduction yet.", $"The {facts.Excess} is still in the plan.", $"Have it sent back to you by {facts.LastDay:MMMM d, yyyy}, or it is taxed again when it is paid out."),
        ExcessTiming.NotSentBack => Sentence.Of($"no deduction.", $"The {facts.Excess} is still in the plan: it is taxed for {facts.Year}, and taxed again when it is paid out."),
        ExcessTiming.PutInEarlier => Sentence.Of($"no deduction.", $"The money came back too late, so it is taxed a second time and the law sees no loss."),
        _ => Sentence.Of($"no deduction.", $"The money came back after {facts.LastDay:MMMM d, yyyy}, so it is taxed a second time and the law sees no loss."),
    };

    private static bool CanStillComeBack(ExcessDeferralCase facts) => facts.AskedOn <= facts.LastDay;

    private static Sentence Taxed(ExcessDeferralCase facts) => facts.SentBack is { } back
        ? $"taxed for the year it was put in, and the {back} that came back is income of {facts.Year} as well."
        : (Sentence)$"taxed for the year it was put in, and taxed again when it is paid out.";

    private static IReadOnlyList<Note> Clock(ExcessDeferralCase facts) => facts.Timing switch
    {
        ExcessTiming.NotSentBack when CanStillComeBack(facts) =>
            [new(NoteKind.Deadline, "excess-must-come-back", $"Ask the plan now to send back the {facts.Excess}. It must be paid to you by {facts.LastDay:MMMM d, yyyy}. An extension of your return does not move that day.", Federal.Irc402g2)],
        ExcessTiming.PutInEarlier =>
            [new(NoteKind.Caveat, "excess-deadline-missed", $"The last day was in the spring of the year after the money was put in. The plan may now pay it only when it may pay out other money.", Federal.Irc402g2)],
        _ =>
            [new(NoteKind.Caveat, "excess-deadline-missed", $"The last day was {facts.LastDay:MMMM d, yyyy}. The plan may now pay it only when it may pay out other money.", Federal.Irc402g2)],
    };
}
