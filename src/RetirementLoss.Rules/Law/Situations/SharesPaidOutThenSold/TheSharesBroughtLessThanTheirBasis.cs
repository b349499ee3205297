using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>The loss is the basis of the shares less what they brought, and it is a capital loss.</summary>
internal sealed class TheSharesBroughtLessThanTheirBasis : FederalRule<SharesPaidOutThenSoldCase>
{
    public override string Asks => "Did the shares bring less than your basis?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165f, Federal.Irc165g, Federal.Irc1222, Federal.Notice98_24];

    public override Finding Decide(SharesPaidOutThenSoldCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var basis = soFar.Sums.Basis.GetValueOrDefault();
        if (facts.Proceeds >= basis)
        {
            return Settle(
                facts,
                soFar,
                soFar.Sums with { Received = facts.Proceeds },
                Verdict.NoLoss,
                Sentence.Of($"no loss.", $"You sold the shares for {facts.Proceeds}, which is not less than your basis of {basis}."),
                $"The shares brought {facts.Proceeds} against a basis of {basis}. {Gain(facts, facts.Proceeds - basis)} A fall inside the account is not a loss for tax.")
            .Noting(
                new Note(NoteKind.Form, "sale-forms", $"{Cite(facts)} for {facts.Year}: report the sale there.", Federal.SaleForms),
                ProofOfBasis);
        }

        var loss = basis - facts.Proceeds;
        return Continue(
                facts,
                soFar,
                $"Your basis was {basis} and the shares brought {facts.Proceeds}. The {loss} is a {Term(facts)}capital loss. The bar of 2018 does not reach it.",
                soFar with { Allowed = loss, Character = Character.Capital, Sums = soFar.Sums with { Received = facts.Proceeds, Loss = loss } })
            .Showing(new($"Basis of the shares", basis), new($"What they brought", -facts.Proceeds), new($"Loss", loss))
            .Noting(
                new Note(NoteKind.Form, "part-of-the-form", HoldingWords(facts), Federal.SaleForms, Federal.Irc1222),
                new Note(NoteKind.Caveat, "broker-basis-may-be-wrong", $"Your broker's Form 1099-B may show no basis for these shares, or a wrong one. Report your own figure and correct the form's.", Federal.SaleForms),
                new Note(NoteKind.FormNotToUse, "no-schedule-a-needed", $"Schedule A: this is not an itemized deduction, so the {MiscellaneousItemizedFloor.Part} floor and the bar of 2018 have nothing to do with it.", Federal.Irc165f),
                ProofOfBasis);
    }

    private static Note ProofOfBasis => new(NoteKind.Document, "proof-of-share-basis", $"The payout statement with the day and the value of the shares, Form 1099-R, and Form 1099-B of the sale.", Federal.Form1099R);

    private static Sentence Gain(SharesPaidOutThenSoldCase facts, Money gain)
    {
        var untaxed = facts.HasAppreciation ? Money.Min(gain, facts.ValueThen - facts.PlanCost) : Money.Zero;
        return (untaxed.IsPositive, gain.IsPositive) switch
        {
            (true, _) when untaxed == gain => $"The {gain} above it is a long-term capital gain, however long you held them.",
            (true, _) => $"Of the {gain} above it, {untaxed} is a long-term capital gain, however long you held them; {Rest(facts)}",
            (false, true) => $"The {gain} above it is a {Term(facts)}capital gain.",
            _ => $"There is no gain and no loss.",
        };
    }

    private static Sentence Rest(SharesPaidOutThenSoldCase facts) => facts.HeldOverAYear is null
        ? (Sentence)$"the rest is short-term if you held them for a year or less after they were paid out."
        : facts.HeldOverAYear.Value ? (Sentence)$"the rest is long-term." : $"the rest is short-term.";

    private static Sentence Term(SharesPaidOutThenSoldCase facts) => facts.HeldOverAYear switch
    {
        true => $"long-term ",
        false => $"short-term ",
        null => Sentence.None,
    };

    private static Sentence HoldingWords(SharesPaidOutThenSoldCase facts) => facts.HeldOverAYear switch
    {
        true => $"{Cite(facts)}: Part II, long-term. You held the shares for more than a year after they were paid out.",
        false => $"{Cite(facts)}: Part I, short-term. You held the shares for a year or less after they were paid out.",
        null => $"{Cite(facts)}: Part I if you held the shares for a year or less after they were paid out, Part II if longer.",
    };

    private static Name Cite(SharesPaidOutThenSoldCase facts) => new(Federal.SaleForms.For(facts.Year).Cite);
}
