using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>The assets now belong to the person, at the value that was taxed; what they bring less is a loss, and a capital one where it counts as a sale.</summary>
internal sealed class TheAssetsFellAfterJanuary1 : FederalRule<ProhibitedTransactionCase>
{
    public override string Asks => "Did the assets bring less than that value, or become worthless, in the same year?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a, Federal.Irc165b];

    // No text that was read says in so many words that the value is the new basis; it follows from the tax on that value.
    public override Certainty Certainty => Certainty.Unsettled;

    public override bool Concerns(ProhibitedTransactionCase facts, ClaimSoFar soFar) => facts.LossOfAssets.IsPositive;

    public override Finding Decide(ProhibitedTransactionCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var loss = facts.LossOfAssets;
        var law = TheDealCountsAsAPayout.LawOf(facts.Deal);
        return Continue(
                facts,
                soFar,
                $"From January 1 {(facts.IsAnnuity ? (Sentence)$"the annuity was" : $"the assets were")} your own, with a basis of {facts.Value}, because that value was taken as paid out to you. {Ended(facts)} The loss is {loss}.{Income(soFar)}",
                soFar with
                {
                    Allowed = loss,
                    // Where nothing counts as sold, the rule that says so names the class.
                    Character = facts.CountsAsASale ? Character.Capital : soFar.Character,
                    Sums = soFar.Sums with { Loss = loss, Basis = facts.Value },
                })
            .Citing([law.For(facts.Year), .. Sources(facts).Select(source => source.For(facts.Year))])
            .Showing(new($"Value on January 1, the new basis", facts.Value), new($"What {(facts.IsAnnuity ? (Sentence)$"the annuity" : $"the assets")} brought", loss - facts.Value), new($"Loss", loss))
            .Noting(new Note(NoteKind.Caveat, "basis-after-the-deal", $"No text that we read says in so many words that your new basis is the value on January 1. It follows from counting that value as paid out. Ask an adviser.", law))
            .Noting(BasisLeftToo(facts))
            .Noting(Proof(facts));
    }

    private static Sentence Income(ClaimSoFar soFar) => soFar.Sums.Taxable is { IsPositive: true } income ? (Sentence)$" It does not lower the {income} of income directly." : Sentence.None;

    private static Sentence Ended(ProhibitedTransactionCase facts) => facts switch
    {
        { Assets: AssetsAfter.Sold, IsAnnuity: true } => $"You gave it up for {facts.Proceeds}.",
        { Assets: AssetsAfter.Sold } => $"They were sold for {facts.Proceeds}.",
        { IsAnnuity: true } => $"It became worthless.",
        { Kind: AssetsKind.SharesOrBonds } => $"They became worthless, which counts as a sale for nothing on December 31, {facts.Year}.",
        { Kind: AssetsKind.Note } => $"What was owed to you became worthless. A bad debt that is not of a business counts as the sale of a short-term holding for nothing.",
        _ => $"They became worthless.",
    };

    private static IReadOnlyList<Authority> Sources(ProhibitedTransactionCase facts) => facts switch
    {
        { CountsAsASale: false } => [],
        { Assets: AssetsAfter.Worthless, Kind: AssetsKind.SharesOrBonds } => [Federal.Irc165f, Federal.Irc165g],
        { Assets: AssetsAfter.Worthless } => [Federal.Irc165f, Federal.Irc166d],
        _ => [Federal.Irc165f],
    };

    private static IReadOnlyList<Note> Proof(ProhibitedTransactionCase facts) => facts.Assets == AssetsAfter.Worthless
        ? [new(NoteKind.Document, "proof-of-worthlessness", $"Proof that {(facts.IsAnnuity ? (Sentence)$"the annuity" : $"the assets")} became worthless in {facts.Year} and not before or later: court papers, a letter of the company, its last accounts.", facts.Kind == AssetsKind.SharesOrBonds && !facts.IsAnnuity ? Federal.Irc165g : Federal.Reg165_1)]
        : [];

    private static IReadOnlyList<Note> BasisLeftToo(ProhibitedTransactionCase facts) => facts.PoolIsEmpty && facts.Basis > facts.Value
        ? [new(NoteKind.Caveat, "basis-left-over-too", MiscellaneousItemizedFloor.Years.Includes(facts.Year)
            ? (Sentence)$"Your already-taxed money was {facts.Basis - facts.Value} more than the value. That part may be a miscellaneous itemized deduction as well; it is not counted here."
            : $"Your already-taxed money was {facts.Basis - facts.Value} more than the value. That part gives no deduction since 2018.", Federal.Irc67b)]
        : [];
}
