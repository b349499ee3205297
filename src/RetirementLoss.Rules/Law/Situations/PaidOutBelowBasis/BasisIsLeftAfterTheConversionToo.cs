using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>A conversion of the year takes its share of basis as a payout does; what is left over after both is a loss on one reading, for converted money lives on.</summary>
internal sealed class BasisIsLeftAfterTheConversionToo : FederalRule<PaidOutBelowBasisCase>
{
    public override string Asks => "Is basis left over after the conversion of the year as well?";

    public override YearRange InForce => YearRange.From(1998);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d2, Federal.Irc408Ad3, Federal.Notice89_25];

    public override Certainty Certainty => Certainty.AgencyView;

    public override bool Concerns(PaidOutBelowBasisCase facts, ClaimSoFar soFar) => facts.Pool == Pool.TraditionalIras && facts.Converted.IsPositive;

    public override Finding Decide(PaidOutBelowBasisCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var sums = (soFar.Sums with { Taxable = facts.RecoveredSoFar.Taxable }).With(facts.Year, facts.ConversionIncome, facts.CountedAtOnce);
        return (facts.Basis > facts.CameOut ? LeftOver(facts, soFar, sums) : UsedUp(facts, soFar, sums))
            .Citing(Federal.Form8606.For(facts.Year))
            .Noting(ConversionNotes.InTheYear(facts.Year, facts.Converted, facts.ConversionIncome))
            .Noting(ConversionSpread.Notes(facts.Year, facts.ConversionIncome, facts.CountedAtOnce))
            .Showing(
                new($"Basis (Form 8606 line 5)", facts.Basis),
                new($"Payouts (line 7)", facts.ReceivedInAll),
                new($"Conversions (line 8)", facts.Converted),
                new($"Income of the payouts", facts.RecoveredSoFar.Taxable),
                new($"Income of the conversions", facts.ConvertedPart.Taxable));
    }

    private Finding UsedUp(PaidOutBelowBasisCase facts, ClaimSoFar soFar, Sums sums)
    {
        var used = Settle(
            facts,
            soFar,
            sums,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"What was paid out and what was converted together took up all of your already-taxed money, so the tax law sees no loss."),
            $"Form 8606 divides your {facts.Basis} of basis over the {facts.ReceivedInAll} paid out and the {facts.Converted} converted. {facts.RecoveredSoFar.TaxFree} of the payout is tax-free and {facts.RecoveredSoFar.Taxable.OrNothing()} is income; {facts.ConvertedPart.TaxFree} of the conversion is tax-free and {facts.ConvertedPart.Taxable.OrNothing()} is income.")
            .Noting(StateNotes.WhereTheFederalCountLeavesNoLoss(facts.Year));
        return used with { Certainty = Certainty.Settled };
    }

    private Finding LeftOver(PaidOutBelowBasisCase facts, ClaimSoFar soFar, Sums sums) => Continue(
            facts,
            soFar,
            $"The {facts.ReceivedInAll} paid out and the {facts.Converted} converted, {facts.CameOut} together, took basis first, and {facts.Basis - facts.CameOut} of it is left over. On this reading that is final, because a conversion is treated as a payout.",
            soFar with { Sums = sums })
        .OrElse(Settle(
            facts,
            soFar,
            sums,
            Verdict.NoLoss,
            Sentence.Of($"no deduction on this reading.", $"The converted money is still in a retirement account, so nothing is lost for good."),
            $"The {facts.Converted} that was converted lives on in the Roth IRA and was not paid out to you. On this reading nothing is final while it does, and no part of the basis is a loss."));
}
