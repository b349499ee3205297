using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.CapitalLoss;

/// <summary>A loss does not count on as many shares as were bought back within 30 days; bought in an IRA, it is gone for good.</summary>
internal sealed class TheSameSharesWereNotBoughtBack : FederalRule<CapitalCase>
{
    public override string Asks => "Were the same shares left alone for 30 days before and after the sale?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc1091, Federal.RevRul2008_5];

    public override bool Concerns(CapitalCase facts, ClaimSoFar soFar) => soFar.Character == Character.Capital && facts.WasSold;

    public override Finding Decide(CapitalCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var all = soFar.Sums.Loss.GetValueOrDefault();
        var bought = facts.BoughtBack.OfALossOf(all);
        if (bought.All.IsZero)
        {
            return Continue(facts, soFar, $"You did not buy the same or nearly the same security within 30 days, so this is no wash sale.")
                .Noting(WashSaleNotes.Warning(facts, facts.LastSoldOn));
        }

        var without = Without(facts, soFar, all, bought);
        return bought.NotRuledOn.IsPositive
            ? without.OrElse(Left(facts, soFar, all, bought with { NotRuledOn = Money.Zero }, $"On the other reading the ruling reaches the seller's own IRA only, and the {bought.NotRuledOn} counts."))
            : without;
    }

    private Finding Without(CapitalCase facts, ClaimSoFar soFar, Money all, WashSale bought) =>
        Left(facts, soFar, all, bought, bought.All < all
            ? (Sentence)$"{bought.All} of the losses was on shares that were bought back.{What(bought)} The other {all - bought.All} counts."
            : $"All of the {all} was on shares that were bought back.{What(bought)}")
        .Showing(
            new($"Losses", all),
            new($"On shares that your IRA bought: gone", -bought.InMyIra),
            new($"On shares that a taxable account bought: put off", -bought.InATaxableAccount),
            new($"On shares that an account bought of which no ruling speaks", -bought.NotRuledOn),
            new($"Losses that count", all - bought.All))
        .Noting(new Note(NoteKind.Document, "sixty-one-days", $"Statements of all your accounts, IRAs among them, for the 61 days around the sale, with the number of shares bought.", Federal.Irc1091));

    private Finding Left(CapitalCase facts, ClaimSoFar soFar, Money all, WashSale bought, Sentence because)
    {
        var left = all - bought.All;
        var sums = soFar.Sums with { BasisCarried = bought.InATaxableAccount.IsPositive ? bought.InATaxableAccount : null };
        return left == all
            ? Continue(facts, soFar, because)
            : left.IsPositive
                ? Limit(facts, soFar, soFar with { Allowed = left, Sums = sums with { Loss = left } }, because)
                : Settle(facts, soFar, sums, Verdict.NotDeductible, Headline(bought, all), because);
    }

    private static Sentence Headline(WashSale bought, Money all) => bought switch
    {
        { InMyIra.IsZero: true, NotRuledOn.IsZero: true } => Sentence.Of($"no deduction yet.", $"You bought the same shares back within 30 days, so the loss of {all} waits in the new shares."),
        { InATaxableAccount.IsZero: true, NotRuledOn.IsZero: true } => Sentence.Of($"no deduction, now or later.", $"Your IRA bought the same shares within 30 days, so the loss of {all} is gone."),
        { NotRuledOn.IsZero: true } => Sentence.Of($"no deduction now.", $"The same shares were bought back within 30 days: {bought.InMyIra} of the loss is gone, and {bought.InATaxableAccount} waits in the new shares."),
        _ => Sentence.Of($"no deduction on the careful reading.", $"The same shares were bought within 30 days in an account that no ruling names."),
    };

    private static Sentence What(WashSale bought) =>
        $"{Told(bought.InMyIra, $"Your IRA bought, so it is gone for good:", $"Basis in the IRA does not rise.")}{Told(bought.InATaxableAccount, $"A taxable account bought, so it is put off and added to the basis of the new shares:", Sentence.None)}{Told(bought.NotRuledOn, $"A workplace plan or a spouse's IRA bought:", $"The ruling speaks of the seller's own IRA. By the same logic the IRS could say the same of such an account.")}";

    private static Sentence Told(Money amount, Sentence what, Sentence why) => amount.IsPositive ? $" {what} {amount}.{(why == Sentence.None ? Sentence.None : $" {why}")}" : Sentence.None;
}
