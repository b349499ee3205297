using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>A forbidden deal makes the value of January 1, or the part pledged, a payout; basis comes off as from any other.</summary>
internal sealed class TheDealCountsAsAPayout : FederalRule<ProhibitedTransactionCase>
{
    public override string Asks => "Does the deal count as a payout?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d1];

    public override Finding Decide(ProhibitedTransactionCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var split = facts.Split;
        return Continue(
                facts,
                soFar,
                $"{Paid(facts)} {split.TaxFree.OrNoneFirst()} of it is already-taxed money, and {split.Taxable.OrNothing()} is income of {facts.Year}.",
                soFar with { Sums = soFar.Sums with { Basis = facts.Basis, Received = facts.Value, Taxable = split.Taxable, BasisCarried = split.BasisLeft.IsPositive && !facts.PoolIsEmpty ? split.BasisLeft : null } })
            .Citing([.. Sources(facts).Select(source => source.For(facts.Year))])
            .Showing(new($"Counts as paid out", facts.Value), new($"Already-taxed money in it", -split.TaxFree), new($"Income", split.Taxable))
            .Noting(PayoutNotes.Reporting(facts, facts.Pool, year, facts.Qualified))
            .Noting(
                new Note(NoteKind.Caveat, "report-without-a-form", $"Report it even if no Form 1099-R came: the firm that holds the IRA often does not know of the deal.", LawOf(facts.Deal)),
                facts.Deal == ProhibitedDealing.Pledged
                    ? new Note(NoteKind.Document, "pledged-part", $"The papers of the loan, with the part of the IRA that was pledged for it and the day of the pledge.", LawOf(facts.Deal))
                    : new Note(NoteKind.Document, "january-value", $"Proof of the value on January 1, {facts.Year}, and the papers of the deal.", LawOf(facts.Deal)))
            .Noting(facts.Deal == ProhibitedDealing.WithTheIra
                ? [new Note(NoteKind.Caveat, "deal-is-a-legal-question", $"Whether a deal is forbidden is a question for an adviser: the law names the people and the dealings, and has exemptions. Here it was taken to be forbidden.", Federal.Irc4975)]
                : [])
            .Noting(facts.Deal == ProhibitedDealing.Pledged
                ? []
                : [new Note(NoteKind.Caveat, "deal-cannot-be-undone", $"Putting the money back does not revive the IRA. A new IRA opened with it holds too much paid in, unless it was rolled over within 60 days.", LawOf(facts.Deal))]);
    }

    private static Sentence Paid(ProhibitedTransactionCase facts) => facts.Deal switch
    {
        ProhibitedDealing.Pledged => $"The {facts.Value} that was pledged counts as paid out to you; the rest of the IRA goes on.",
        ProhibitedDealing.WithTheIra or ProhibitedDealing.BorrowedOnAnAnnuity => $"The IRA ended on January 1, {facts.Year}, and all {facts.Value} of it counts as paid out to you on that day.",
        _ => throw new ArgumentOutOfRangeException(nameof(facts), facts.Deal, "This deal has no words yet; add them."),
    };

    private static List<Authority> Sources(ProhibitedTransactionCase facts) =>
    [
        LawOf(facts.Deal),
        .. facts.Deal == ProhibitedDealing.WithTheIra ? [Federal.Irc4975, Federal.Peek] : Array.Empty<Authority>(),
        Pools.IsTraditional(facts.Pool) ? Federal.Irc408d2 : Federal.Irc408Ad4,
    ];

    /// <summary>The subsection that speaks of the deal; each is a rule of its own.</summary>
    internal static Authority LawOf(ProhibitedDealing deal) => deal switch
    {
        ProhibitedDealing.Pledged => Federal.Irc408e4,
        ProhibitedDealing.BorrowedOnAnAnnuity => Federal.Irc408e3,
        ProhibitedDealing.WithTheIra => Federal.Irc408e2,
        _ => throw new ArgumentOutOfRangeException(nameof(deal), deal, "This deal has no source yet; add it."),
    };
}
