using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>While nothing was sold at a loss, the deal brings income and no loss.</summary>
internal sealed class TheTaxIsOnTheJanuaryValue : FederalRule<ProhibitedTransactionCase>
{
    public override string Asks => "Is a loss final?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d1, Federal.Reg165_1];

    public override bool Concerns(ProhibitedTransactionCase facts, ClaimSoFar soFar) => soFar.Allowed is null;

    public override Finding Decide(ProhibitedTransactionCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            facts.Deal == ProhibitedDealing.Pledged
                ? Sentence.Of($"no deduction.", $"The part that was pledged counts as paid out, and {Income(soFar)} of it is income.")
                : Sentence.Of($"no deduction.", $"The IRA counts as paid out on January 1 at its value then, and {Income(soFar)} of that is income."),
            facts.Deal == ProhibitedDealing.Pledged
                ? (Sentence)$"What was pledged for the loan is what counts, however far it fell later. {Later(facts)}"
                : $"The value on January 1 is what counts, however far it fell later. {Later(facts)}")
        .Noting(Sale(facts))
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));

    private static Sentence Later(ProhibitedTransactionCase facts) => facts switch
    {
        { Deal: ProhibitedDealing.Pledged } => $"The rest of the IRA is still a retirement account, and a fall in it is not your loss.",
        { Assets: AssetsAfter.Sold, IsAnnuity: true } => $"The insurer paid {facts.Proceeds} for it, no less than its value on January 1.",
        { IsAnnuity: true } => $"The annuity is your own now, and no IRA any more. You have not given it up, so no loss is final.",
        { Assets: AssetsAfter.Sold } => $"The assets were sold for {facts.Proceeds}, no less than their value on January 1.",
        _ => $"The assets are your own now. They have not been sold, so no loss is final.",
    };

    private static IReadOnlyList<Note> Sale(ProhibitedTransactionCase facts) => facts switch
    {
        { Deal: ProhibitedDealing.Pledged } => [],
        { Assets: AssetsAfter.Sold, IsAnnuity: true } when facts.Proceeds > facts.Value => [new(NoteKind.Caveat, "gain-after-january-1", $"The {facts.Proceeds - facts.Value} above the value on January 1 is ordinary income, as with any annuity.", Federal.Irc72e5)],
        { Assets: AssetsAfter.StillHeld, IsAnnuity: true } => [new(NoteKind.Caveat, "annuity-given-up-later", $"If you give it up later for less than {facts.Value}, that is the loss of an annuity and no capital loss. Since 2018 it gives no deduction. Keep proof of the value on January 1.", Federal.RevRul61_201, Federal.Irc67Ban)],
        { Assets: AssetsAfter.Sold } when facts.Proceeds > facts.Value => [new(NoteKind.Caveat, "gain-after-january-1", $"The {facts.Proceeds - facts.Value} above the value on January 1 is a capital gain.", Federal.Irc1211)],
        { Assets: AssetsAfter.StillHeld } => [new(NoteKind.Alternative, "later-sale-is-capital", $"If you sell the assets later for less than {facts.Value}, or they become worthless, that can be a loss of that year. A sale gives a capital loss; what worthless assets give depends on what they are. Keep proof of the value on January 1.", Federal.Irc1211, Federal.Irc165g)],
        _ => [],
    };

    private static Sentence Income(ClaimSoFar soFar) => soFar.Sums.Taxable is { IsPositive: true } income ? (Sentence)$"{income}" : $"none";
}
