using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>A loss on shares counts when they are sold, or when they become completely worthless.</summary>
internal sealed class TheSharesWereSoldOrBecameWorthless : FederalRule<SharesPaidOutThenSoldCase>
{
    public override string Asks => "Were the shares sold, or did they become worthless, in this year?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a, Federal.Irc165g, Federal.Reg165_1, Federal.Irc402c6D];

    public override Finding Decide(SharesPaidOutThenSoldCase facts, ClaimSoFar soFar, FederalYear year) => facts.Outcome switch
    {
        SharesOutcome.Sold => Continue(facts, soFar, $"You sold the shares in {facts.Year}. A fall inside the account never counted; what happened after they were paid out does."),
        SharesOutcome.Worthless => Continue(facts, soFar, $"The shares became worthless in {facts.Year}. They count as sold for nothing on {facts.Year.LastDay:MMMM d, yyyy}.")
            .Noting(new Note(NoteKind.Document, "proof-of-worthlessness", $"Proof that the shares became completely worthless in {facts.Year}, and not before: a notice of the court or the company, or a sale to your broker for nothing.", Federal.Irc165g)),
        SharesOutcome.PutBack => Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no loss.", $"What was paid out went back into a retirement account, so nothing was lost for tax."),
                $"The shares, or the money they brought, were put into a retirement account. The sale then counts for nothing: no gain, no loss, and no basis in the shares is left.")
            .Noting(PutBack(facts)),
        SharesOutcome.StillOwned => Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction yet.", $"You still own the shares, and they are worth something, so nothing is lost for good."),
                $"A fall in price is not a loss for tax while you own the shares. The loss counts in the year you sell them or they become completely worthless.")
            .Noting(new Note(NoteKind.Alternative, "sell-to-count-the-loss", $"Sell them, and do not buy them back within 30 days, to make the loss count in the year of the sale.", Federal.Irc165a, Federal.Irc1091)),
        _ => throw new InvalidOperationException($"'{facts.Outcome}' has no words yet; add them."),
    };

    private static IReadOnlyList<Note> PutBack(SharesPaidOutThenSoldCase facts) => Pools.IsIra(facts.Pool)
        ? [new(NoteKind.Caveat, "same-property-from-an-ira", $"From an IRA only the same shares can go back into an IRA. If you sold them and put the cash in, ask an adviser: that was not a rollover.", Federal.Irc408d3)]
        : [new(NoteKind.Caveat, "part-put-back", $"If only part went back, the loss on the rest can count. Check that part alone, and ask an adviser how to divide it.", Federal.Irc402c6D)];
}
