using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.AnnuitySurrendered;

/// <summary>The loss is the premiums, less what came back tax-free, less what the insurer paid; whether its charge belongs to it is unsettled.</summary>
internal sealed class TheSurrenderPaidLessThanTheCost : FederalRule<AnnuitySurrenderedCase>
{
    public override string Asks => "Did the insurer pay less than your cost?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72c, Federal.Irc72e5, Federal.Irc165b, Federal.RevRul61_201];

    public override Finding Decide(AnnuitySurrenderedCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var sums = soFar.Sums with { Basis = facts.Cost, Received = facts.Proceeds, Taxable = (facts.Proceeds - facts.Cost).OrZero };
        if (facts.Proceeds >= facts.Cost)
        {
            return Settle(
                facts,
                soFar,
                sums,
                Verdict.NoLoss,
                Sentence.Of($"no loss.", $"You got back all that you had paid in after tax."),
                $"The insurer paid {facts.Proceeds} against a cost of {facts.Cost}. The {facts.Proceeds - facts.Cost} above it is income. A fall from what the annuity was once worth is not a loss for tax.")
            .Noting(Reporting(facts, year));
        }

        var loss = facts.Cost - facts.Proceeds;
        var found = Found(facts, soFar, sums, loss, $"You paid {facts.Premiums}, {facts.TaxFreeBefore} came back tax-free, and the insurer paid {facts.Proceeds}. The difference of {loss} is a loss. Earlier payments that you paid tax on do not lower your cost.")
            .Showing(
                new($"Premiums", facts.Premiums),
                new($"Came back tax-free", -facts.TaxFreeBefore),
                new($"Paid by the insurer", -facts.Proceeds),
                new($"Loss", loss))
            .Noting(Reporting(facts, year));
        return facts.SurrenderCharge.IsPositive ? found.OrElse(WithoutTheCharge(facts, soFar, sums, loss)).Noting(ChargeNote(facts)) : found;
    }

    private Finding WithoutTheCharge(AnnuitySurrenderedCase facts, ClaimSoFar soFar, Sums sums, Money loss)
    {
        var rest = loss - facts.SurrenderCharge;
        return rest.IsPositive
            ? Found(facts, soFar, sums, rest, $"On the other reading the surrender charge of {facts.SurrenderCharge} is a cost of ending the contract and no part of the loss. That leaves {rest}.")
            : Settle(facts, soFar, sums, Verdict.NoLoss, $"no loss on this reading.", $"On the other reading the surrender charge of {facts.SurrenderCharge} is no part of the loss, and nothing else was lost.");
    }

    private Finding Found(AnnuitySurrenderedCase facts, ClaimSoFar soFar, Sums sums, Money loss, Sentence because) =>
        Continue(facts, soFar, because, soFar with { Allowed = loss, Sums = sums with { Loss = loss } });

    private static Note ChargeNote(AnnuitySurrenderedCase facts) =>
        new(NoteKind.Caveat, "surrender-charge-unsettled", $"Writers disagree whether the {facts.SurrenderCharge} of surrender charge is part of the loss. No ruling that was read says.", Federal.RevRul61_201);

    private static IReadOnlyList<Note> Reporting(AnnuitySurrenderedCase facts, FederalYear year) =>
    [
        new(NoteKind.Caveat, "inherited-annuity", $"If you inherited this annuity, its cost is what the person who died had paid and not got back. Its value on the day of the death is no new cost, and a fall since then is not a loss for tax.", Federal.Irc1014c),
        new(
            NoteKind.Form,
            "report-the-payout",
            year.Form1040.PensionTotal.TryGetValue(out var total) && year.Form1040.PensionTaxable.TryGetValue(out var taxable)
                ? (Sentence)$"Report the surrender on {total} and its taxable part on line {new Name(taxable.Number)} for {facts.Year}."
                : $"Report the surrender and its taxable part on Form 1040 for {facts.Year}; the lines of that form were not published when this was checked.",
            Federal.Form1099R),
        new(NoteKind.Document, "proof-of-annuity-cost", $"The contract, the insurer's statement of premiums paid and the letter on the surrender. Insurers send no form that shows a loss.", Federal.Irc72c),
        new(NoteKind.Caveat, "annuity-early-tax", facts.Proceeds > facts.Cost
            ? (Sentence)$"Were you under 59½? Then the {facts.Proceeds - facts.Cost} of income bears an additional tax of {year.EarlyPayout.AdditionalTax.Value} as well, {(facts.Proceeds - facts.Cost) * year.EarlyPayout.AdditionalTax.Value}, unless an exception of annuities fits. It is not counted in the sums here; Form 5329 has it."
            : $"An early payout bears an extra tax only on its income part, and here there is none.", Federal.Irc72q),
    ];
}
