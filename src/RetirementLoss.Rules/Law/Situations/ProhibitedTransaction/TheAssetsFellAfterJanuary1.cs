using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>The assets now belong to the person, at the value that was taxed; a sale below it, or worthlessness, is a capital loss.</summary>
public sealed class TheAssetsFellAfterJanuary1 : FederalRule<ProhibitedTransactionCase>
{
    public override string Asks => "Were the assets sold for less than that value, or worthless, in the same year?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165f, Federal.Irc165g, Federal.Irc408e2];

    // No text that was read says in so many words that the value is the new basis; it follows from the tax on that value.
    public override Certainty Certainty => Certainty.Unsettled;

    public override bool Concerns(ProhibitedTransactionCase facts, Standing soFar) => facts.CapitalLoss.IsPositive;

    public override Finding Decide(ProhibitedTransactionCase facts, Standing soFar, FederalYear year)
    {
        var loss = facts.CapitalLoss;
        return Continue(
                facts,
                soFar,
                $"From January 1 the assets were your own, with a basis of {facts.Value}, because that value was taken as paid out to you. {Ended(facts)} The loss is {loss}. It does not lower the {soFar.Sums.Taxable} of income directly.",
                soFar with { Allowed = loss, Character = Character.Capital, Sums = soFar.Sums with { Loss = loss } })
            .Showing(new($"Value on January 1, the new basis", facts.Value), new($"What the assets brought", loss - facts.Value), new($"Capital loss", loss))
            .Noting(new Note(NoteKind.Caveat, "basis-after-the-deal", $"No text that we read says in so many words that your new basis is the value on January 1. It follows from the tax on that value. Ask an adviser, also whether the loss is a business loss instead.", Federal.Irc408e2))
            .Noting(BasisLeftToo(facts))
            .Noting(Proof(facts));
    }

    private static FormattableString Ended(ProhibitedTransactionCase facts) => facts.Assets == AssetsAfter.Worthless
        ? (FormattableString)$"They became worthless, which counts as a sale for nothing on December 31, {facts.Year}."
        : $"They were sold for {facts.Proceeds}.";

    private static IReadOnlyList<Note> Proof(ProhibitedTransactionCase facts) => facts.Assets == AssetsAfter.Worthless
        ? [new(NoteKind.Document, "proof-of-worthlessness", $"Proof that the assets became worthless in {facts.Year} and not before or later: court papers, a letter of the company, its last accounts.", Federal.Irc165g)]
        : [];

    private static IReadOnlyList<Note> BasisLeftToo(ProhibitedTransactionCase facts) => facts.PoolIsEmpty && facts.Basis > facts.Value
        ? [new(NoteKind.Caveat, "basis-left-over-too", MiscellaneousItemizedFloor.Years.Includes(facts.Year)
            ? (FormattableString)$"Your already-taxed money was {facts.Basis - facts.Value} more than the value. That part may be a miscellaneous itemized deduction as well; it is not counted here."
            : $"Your already-taxed money was {facts.Basis - facts.Value} more than the value. That part gives no deduction since 2018.", Federal.Irc67b)]
        : [];
}
