using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>The income of a payout before 59½, and recently converted Roth money, bear an additional tax unless an exception applies.</summary>
public sealed class IncomeOfAnEarlyPayoutBearsAnAdditionalTax : FederalRule<ClaimCase>
{
    public override string Topic => "additional-tax";

    public override string Asks => "Does the payout bear the additional tax on early payouts?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72t];

    public override bool Concerns(ClaimCase facts, Standing soFar) => facts.Payout is not null && soFar.Sums.Taxable is not null;

    public override Finding Decide(ClaimCase facts, Standing soFar, FederalYear year)
    {
        var exposed = Exposed.Of(facts.Payout!, soFar.Sums);
        return Step(facts, soFar, exposed, year).Noting(BoxSeven.Notes(facts.Payout!));
    }

    private Finding Step(ClaimCase facts, Standing soFar, Exposed exposed, FederalYear year)
    {
        if (exposed.Total.IsZero || Freed(facts) is not null)
        {
            return Free(facts, soFar, Freed(facts) is { } because && exposed.Total.IsPositive ? because : $"The tax is only on income, and none of the payout is income.");
        }

        var exempt = Money.Min(exposed.Total, Exempt(facts, exposed.Total, year));
        var rate = facts.Payout!.Early.IsSimpleInFirstTwoYears ? year.EarlyPayout.SimpleIraAdditionalTax : year.EarlyPayout.AdditionalTax;
        var tax = (exposed.Total - exempt) * rate.Value;
        var after = soFar with { Sums = soFar.Sums with { AdditionalTax = tax } };
        return (tax.IsZero
                ? Deny(facts, soFar, $"The exception \"{Words(facts)}\" covers all of it.", after)
                : Continue(facts, soFar, $"{rate.Value} of {exposed.Total - exempt} is {tax}.{Why(facts, exposed, exempt)}", after))
            .Citing(rate.Citation)
            .Showing(
                new($"Income of the payout", exposed.Income),
                new($"Converted money that came out within five years", exposed.Converted),
                new($"Covered by an exception", -exempt),
                new($"Additional tax of {rate.Value}", tax))
            .Noting(EarlyPayoutNotes.For(facts, exposed, year));
    }

    private Finding Free(ClaimCase facts, Standing soFar, FormattableString because) =>
        Deny(facts, soFar, because, soFar with { Sums = soFar.Sums with { AdditionalTax = Money.Zero } });

    private static FormattableString? Freed(ClaimCase facts) => facts switch
    {
        { Payout.IsPaidBecauseOfDeath: true } => $"Money paid because of a death is free of it.",
        { Account: AccountKind.Plan457b } or { Payout.Early.IsRothIn457b: true } => $"A governmental 457(b) plan does not bear it on its own money. Money that was rolled in from another kind of plan does.",
        { Payout.Early.IsOver59Half: true } => $"You were 59½ or older.",
        _ => null,
    };

    private static Money Exempt(ClaimCase facts, Money exposed, FederalYear year)
    {
        var early = facts.Payout!.Early;
        var exception = EarlyPayoutExceptions.Of(early.Reason);
        if (!exception.Reaches(Pools.IsIra(facts.Payout!.Pool), facts.Account) || !exception.Years.Includes(facts.Year))
        {
            return Money.Zero;
        }

        if (exception.CoversAll)
        {
            return exposed;
        }

        if (early.Reason == EarlyPayoutReason.MedicalExpenses)
        {
            var floor = early.SelfOrSpouseIs65 ? year.MedicalFloor.SelfOrSpouse65.Value : year.MedicalFloor.General.Value;
            return (early.MedicalExpenses - (early.Agi.OrZero * floor)).OrZero;
        }

        var spent = exception.Cap is { } cap && cap(year.EarlyPayout).TryGetValue(out var most) ? Money.Min(early.SpentOnReason, ForEach(early, most)) : early.SpentOnReason;
        return facts.Payout!.Balance is { } balance ? Money.Min(spent, WithinBalance(early.Reason, balance, spent, year.EarlyPayout)) : spent;
    }

    private static Money ForEach(EarlyPayoutFacts early, Money most) => early.Reason == EarlyPayoutReason.BirthOrAdoption ? most * (int)early.Children : most;

    // Some exceptions are also limited by what the account held: IRC 72(t)(2)(I), (K) and (N).
    private static Money WithinBalance(EarlyPayoutReason reason, Money balance, Money spent, EarlyPayoutAmounts amounts) => reason switch
    {
        EarlyPayoutReason.EmergencyExpense when amounts.EmergencyBalanceKept.TryGetValue(out var kept) => (balance - kept).OrZero,
        EarlyPayoutReason.DomesticAbuse when amounts.DomesticAbuseShare.TryGetValue(out var half) => balance * half,
        EarlyPayoutReason.LongTermCare when amounts.LongTermCareShare.TryGetValue(out var tenth) => balance * tenth,
        _ => spent,
    };

    private static FormattableString Why(ClaimCase facts, Exposed exposed, Money exempt)
    {
        if (exempt.IsPositive)
        {
            return $" The exception \"{Words(facts)}\" covers {exempt}.";
        }

        return exposed.Converted.IsPositive
            ? $" {exposed.Converted} of it is converted money that came out within five years, which bears the tax though it is not income."
            : (FormattableString)$"";
    }

    private static string Words(ClaimCase facts) => EarlyPayoutExceptions.Of(facts.Payout!.Early.Reason).Words;
}
