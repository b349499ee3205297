using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>The income of a payout from an annuity, or from an account for education, health or disability, bears an additional tax of its own.</summary>
internal sealed class IncomeOfAnotherAccountBearsItsOwnAdditionalTax : FederalRule<StolenAfterPayoutCase>
{
    public override string Asks => "Does the payout bear the additional tax of this kind of account?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [];

    public override bool Concerns(StolenAfterPayoutCase facts, ClaimSoFar soFar) => facts.Pool is null && soFar.Sums.Taxable is not null;

    public override Finding Decide(StolenAfterPayoutCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var income = soFar.Sums.Taxable.GetValueOrDefault();
        if (income.IsZero)
        {
            return With(facts, soFar, Money.Zero, $"The tax is only on income, and none of the payout is income.");
        }

        if (OtherPayouts.AdditionalTax(facts.Account, year) is not { IsInForce: true } rate)
        {
            return Deny(facts, soFar, $"That is not worked out for this kind of account.", soFar)
                .Citing(Federal.Irc72t.For(facts.Year))
                .Noting(new Note(NoteKind.Caveat, "additional-tax-not-worked-out", $"How the payout is taxed, and whether an additional tax comes on top, is not worked out for this kind of account. Ask a tax preparer.", Federal.Irc165b));
        }

        return facts is { Account: AccountKind.Annuity, Early.IsOver59Half: true }
            ? With(facts, soFar, Money.Zero, $"You were 59½ or older.")
            : facts.IsFreed
            ? With(facts, soFar, Money.Zero, $"An exception frees it, as you said.")
            : With(facts, soFar, income * rate.Value, $"{rate.Value} of {income} is {income * rate.Value}. A theft is not an exception.")
                .Showing(new($"Income of the payout", income), new($"Additional tax of {rate.Value}", income * rate.Value))
                .Noting(Form(facts, year, rate));
    }

    // The law of the account itself; that of a 529 account is found from its own section.
    private Finding With(StolenAfterPayoutCase facts, ClaimSoFar soFar, Money tax, Sentence because) =>
        Answer(facts, soFar, tax.IsPositive, because, soFar with { Sums = soFar.Sums with { AdditionalTax = tax } })
            .Citing([.. Law(facts).Select(source => source.For(facts.Year))]);

    // Where no section of its own lays a tax on payouts of such an account, the one on early payouts of retirement plans names those alone.
    private static List<Authority> Law(StolenAfterPayoutCase facts) =>
        OtherPayouts.BearsTaxUnder(facts.Account).Where(source => source.CoversYear(facts.Year)).ToList() is { Count: > 0 } own ? own : [Federal.Irc72t];

    private static Note Form(StolenAfterPayoutCase facts, FederalYear year, Figure<Rate> rate) => facts.Account == AccountKind.HealthSavings
        ? new(NoteKind.Form, "form-8889", $"Form 8889 for {facts.Year}: the payout, and the additional tax of {rate.Value}, go there.", Federal.Irc223)
        : year.Form1040.AdditionalTax.TryGetValue(out var line)
        ? new(NoteKind.Form, "form-5329", $"Form 5329 for {facts.Year}: the additional tax of {rate.Value} goes there and on {line}.", rate.Citation.Authority)
        : new(NoteKind.Form, "form-5329", $"Form 5329 for {facts.Year}: the additional tax of {rate.Value} goes there.", rate.Citation.Authority);
}
