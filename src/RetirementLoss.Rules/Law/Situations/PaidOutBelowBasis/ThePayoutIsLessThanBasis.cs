using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>The loss is basis less everything paid out in the final year.</summary>
internal sealed class ThePayoutIsLessThanBasis : FederalRule<PaidOutBelowBasisCase>
{
    public override string Asks => "Did you get back less than your basis?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a, Federal.Irc72e5, Federal.Reg165_1];

    public override Finding Decide(PaidOutBelowBasisCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var received = facts.ReceivedInAll;
        if (received >= facts.Basis)
        {
            var income = facts.Qualified ? Money.Zero : received - facts.Basis;
            return Settle(
                facts,
                soFar,
                soFar.Sums with { Taxable = income },
                Verdict.NoLoss,
                Sentence.Of($"no deduction.", $"You got back all of your already-taxed money, so the tax law sees no loss."),
                $"You received {received}, and your basis was {facts.Basis}. {Income(facts, received, income)} A fall from what the account was once worth is not a loss for tax.")
                .Noting(facts.Pool == Pool.TraditionalIras && facts.PoolIsEmpty ? StateNotes.WhereTheFederalCountLeavesNoLoss(facts.Year) : []);
        }

        var loss = facts.Basis - facts.CameOut;
        var step = Continue(
            facts,
            soFar,
            $"Your basis was {facts.Basis} and {Out(facts)}. The difference of {loss} is a loss from a transaction entered into for profit. None of the payout is income.",
            soFar with { Allowed = loss, Sums = soFar.Sums with { Loss = loss, Taxable = Money.Zero } });
        return TheAgencySaysSo(facts) ? step with { Certainty = Certainty.AgencyView } : step;
    }

    public override Finding Tell(PaidOutBelowBasisCase facts, Finding found, FederalYear year) => found.After.Verdict is not null ? found : found
        .Showing(
            [
                new($"Basis", facts.Basis),
                new($"Received", -facts.ReceivedInAll),
                .. facts.Converted.IsPositive ? [new WorkingLine($"Converted", -facts.Converted)] : Array.Empty<WorkingLine>(),
                new($"Loss", found.After.Allowed.GetValueOrDefault()),
            ])
        .Citing(TheAgencySaysSo(facts) ? [Federal.Notice89_25.For(facts.Year), Federal.IraLossParagraph.For(facts.Year)] : []);

    private static bool TheAgencySaysSo(PaidOutBelowBasisCase facts) => Pools.IsIra(facts.Pool) && MiscellaneousItemizedFloor.Years.Includes(facts.Year);

    private static Sentence Out(PaidOutBelowBasisCase facts) => facts.Converted.IsPositive
        ? (Sentence)$"{facts.CameOut} came out, {facts.ReceivedInAll} of it to you and {facts.Converted} by conversion"
        : $"you received {facts.ReceivedInAll}";

    private static Sentence Income(PaidOutBelowBasisCase facts, Money received, Money income) => facts.Qualified && received > facts.Basis
        ? $"The {received - facts.Basis} above it is tax-free, because the payout was qualified."
        : income.IsZero ? (Sentence)$"None of it is income." : $"The {income} above it is income.";
}
