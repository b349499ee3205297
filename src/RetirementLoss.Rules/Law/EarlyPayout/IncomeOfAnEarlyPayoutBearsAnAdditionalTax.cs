using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>The income of a payout before 59½, and recently converted Roth money, bear an additional tax unless an exception applies.</summary>
internal sealed class IncomeOfAnEarlyPayoutBearsAnAdditionalTax : FederalRule<ClaimCase>
{
    public override string Topic => "additional-tax";

    public override string Asks => "Does the payout bear the additional tax on early payouts?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72t];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => facts.Payout is not null && soFar.Sums.Taxable is not null;

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var exposed = Exposed.Of(facts.Payout!, soFar.Sums);
        return Step(facts, soFar, exposed, year)
            .Noting(BoxSeven.Notes(facts.Payout!))
            .Noting(WhatTheIncomeTouches.Notes(facts, soFar.Sums.Taxable.GetValueOrDefault(), year));
    }

    private Finding Step(ClaimCase facts, ClaimSoFar soFar, Exposed exposed, FederalYear year)
    {
        if (exposed.Total.IsZero || Freed(facts) is not null)
        {
            return Free(facts, soFar, Freed(facts) is { } because && exposed.Total.IsPositive ? because : $"The tax is only on income, and none of the payout is income.")
                .Noting(EarlyPayoutNotes.Series(facts));
        }

        var exempt = Covered.Of(facts, exposed.Total, exposed, year);
        var rate = facts.Payout!.Early.IsSimpleInFirstTwoYears ? year.EarlyPayout.SimpleIraAdditionalTax : year.EarlyPayout.AdditionalTax;
        var tax = (exposed.Total - exempt) * rate.Value;
        var after = soFar with { Sums = soFar.Sums with { AdditionalTax = tax } };
        return (tax.IsZero
                ? Deny(facts, soFar, $"The exception \"{Words(facts)}\" covers all of it.", after)
                : Continue(facts, soFar, $"{rate.Value} of {exposed.Total - exempt} is {tax}.{Why(facts, exposed, exempt)}", after))
            .Citing([rate.Citation, .. exempt.IsPositive && EarlyPayoutExceptions.Of(facts.Payout.Early.Reason).Source is var source && source != rate.Citation.Authority ? [source.For(facts.Year)] : Array.Empty<Citation>()])
            .Showing(
                new($"Income of the payout", exposed.Income),
                new($"Converted money that came out within five years", exposed.Converted),
                new($"Covered by an exception", -exempt),
                new($"Additional tax of {rate.Value}", tax))
            .Noting(EarlyPayoutNotes.For(facts, exposed, year));
    }

    private Finding Free(ClaimCase facts, ClaimSoFar soFar, Sentence because) =>
        Deny(facts, soFar, because, soFar with { Sums = soFar.Sums with { AdditionalTax = Money.Zero } });

    private static Sentence? Freed(ClaimCase facts) => facts switch
    {
        { Payout.IsPaidBecauseOfDeath: true } => $"Money paid because of a death is free of it.",
        { Account: AccountKind.Plan457b } or { Payout.Early.IsRothIn457b: true } => $"A governmental 457(b) plan does not bear it on its own money. Money that was rolled in from another kind of plan does.",
        { Payout.Early.IsOver59Half: true } => $"You were 59½ or older.",
        _ => null,
    };

    private static Sentence Why(ClaimCase facts, Exposed exposed, Money exempt)
    {
        if (exempt.IsPositive)
        {
            return $" The exception \"{Words(facts)}\" covers {exempt}.";
        }

        return exposed.Converted.IsPositive
            ? $" {exposed.Converted} of it is converted money that came out within five years, which bears the tax though it is not income."
            : Sentence.None;
    }

    private static Sentence Words(ClaimCase facts) => Sentence.Kept(EarlyPayoutExceptions.Of(facts.Payout!.Early.Reason).Words);
}
