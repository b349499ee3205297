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
        return FreeOfTheAdditionalTax.Because(facts, exposed) is { } because
            ? Deny(facts, soFar, because, With(soFar, Money.Zero))
            : Reached(facts, soFar, AdditionalTax.On(facts, exposed, year));
    }

    public override Finding Tell(ClaimCase facts, Finding found, FederalYear year)
    {
        var exposed = Exposed.Of(facts.Payout!, found.Before.Sums);
        var told = FreeOfTheAdditionalTax.Because(facts, exposed) is null
            ? Shown(facts, found, AdditionalTax.On(facts, exposed, year)).Noting(EarlyPayoutNotes.For(facts, exposed, year))
            : found.Noting(EarlyPayoutNotes.Series(facts));
        return told
            .Noting(BoxSeven.Notes(facts.Payout!))
            .Noting(WhatTheIncomeTouches.Notes(facts, found.Before.Sums.Taxable.GetValueOrDefault(), year));
    }

    private Finding Reached(ClaimCase facts, ClaimSoFar soFar, AdditionalTax tax) => tax.Due.IsZero
        ? Deny(facts, soFar, $"The exception \"{Words(facts)}\" covers all of it.", With(soFar, tax.Due))
        : Continue(facts, soFar, $"{tax.Rate.Value} of {tax.Bears} is {tax.Due}.{Why(facts, tax)}", With(soFar, tax.Due));

    private static Finding Shown(ClaimCase facts, Finding found, AdditionalTax tax) => found.Citing(tax.CitedFor(facts)).Showing(tax.Sums);

    private static ClaimSoFar With(ClaimSoFar soFar, Money tax) => soFar with { Sums = soFar.Sums with { AdditionalTax = tax } };

    private static Sentence Why(ClaimCase facts, AdditionalTax tax) =>
        tax.Exempt.IsPositive ? $" The exception \"{Words(facts)}\" covers {tax.Exempt}."
        : tax.Reached.Converted.IsPositive ? $" {tax.Reached.Converted} of it is converted money that came out within five years, which bears the tax though it is not income."
        : Sentence.None;

    private static Sentence Words(ClaimCase facts) => Sentence.Kept(EarlyPayoutExceptions.Of(facts.Payout!.Early.Reason).Words);
}
