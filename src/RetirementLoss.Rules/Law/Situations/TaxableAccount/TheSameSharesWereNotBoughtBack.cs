using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.TaxableAccount;

/// <summary>A loss does not count on as many shares as were bought back within 30 days; bought in an IRA, it is gone for good.</summary>
public sealed class TheSameSharesWereNotBoughtBack : FederalRule<TaxableAccountCase>
{
    public override string Asks => "Were the same shares left alone for 30 days before and after the sale?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc1091, Federal.RevRul2008_5];

    public override Finding Decide(TaxableAccountCase facts, Standing soFar, FederalYear year) => (facts.BoughtBack, facts.LossBoughtBack.IsPositive) switch
    {
        (BoughtBack.No, _) or (_, false) => Counts(facts, soFar).Noting(WashSaleNotes.Warning(facts, null)),
        (BoughtBack.InAnAccountNotRuledOn, _) => Without(facts, soFar).OrElse(Continue(
            facts,
            soFar,
            $"On the other reading the ruling reaches the seller's own IRA only, and the {facts.LossBoughtBack} counts.")),
        _ => Without(facts, soFar),
    };

    private Finding Counts(TaxableAccountCase facts, Standing soFar) =>
        Continue(facts, soFar, $"You did not buy the same or nearly the same security within 30 days, so this is no wash sale.");

    private Finding Without(TaxableAccountCase facts, Standing soFar)
    {
        var kept = soFar.Sums with { BasisCarried = facts.BoughtBack == BoughtBack.InATaxableAccount ? facts.LossBoughtBack : null };
        var step = facts.LossesLeft.IsPositive
            ? Limit(
                facts,
                soFar,
                soFar with { Allowed = facts.LossesLeft, Sums = kept with { Loss = facts.LossesLeft } },
                $"{facts.LossBoughtBack} of the losses was on shares that were bought back. {What(facts)} The other {facts.LossesLeft} counts.")
            : Settle(facts, soFar, kept, Verdict.NotDeductible, Headline(facts), $"All of the {facts.Losses} was on shares that were bought back. {What(facts)}");
        return step.Noting(
            new Note(NoteKind.Form, "wash-sale-code", $"{Federal.SaleForms.For(facts.Year).Cite} for {facts.Year}: report the sale and mark it as a wash sale{Code(facts)}. Your broker sees only its own account, so its form may not show it.", Federal.SaleForms),
            new Note(NoteKind.Document, "sixty-one-days", $"Statements of all your accounts, IRAs among them, for the 61 days around the sale, with the number of shares bought.", Federal.Irc1091));
    }

    private static FormattableString Headline(TaxableAccountCase facts) => facts.BoughtBack switch
    {
        BoughtBack.InATaxableAccount => (FormattableString)$"no deduction yet. You bought the same shares back within 30 days, so the loss of {facts.Losses} waits in the new shares.",
        BoughtBack.InMyIra => $"no deduction, now or later. Your IRA bought the same shares within 30 days, so the loss of {facts.Losses} is gone.",
        _ => $"no deduction on the careful reading. The same shares were bought within 30 days in an account that no ruling names.",
    };

    private static FormattableString What(TaxableAccountCase facts) => facts.BoughtBack switch
    {
        BoughtBack.InATaxableAccount => (FormattableString)$"It is put off: {facts.LossBoughtBack} is added to the basis of the new shares.",
        BoughtBack.InMyIra => $"It is gone for good, because basis in the IRA does not rise.",
        _ => $"The ruling speaks of the seller's own IRA. By the same logic the IRS could say the same of a workplace plan or a spouse's IRA.",
    };

    // The code letters came with Form 8949 for 2011.
    private static string Code(TaxableAccountCase facts) => YearRange.From(2011).Includes(facts.Year) ? ", with code W" : "";
}
