using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>Only money that was already taxed can be lost in the eyes of the tax law.</summary>
internal sealed class SomeOfTheMoneyWasAlreadyTaxed : FederalRule<PaidOutBelowBasisCase>
{
    public override string Asks => "Was any of the money already taxed and not yet back (basis)?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165b, Federal.Irc72c, Federal.Reg165_1, Federal.Conex149688_09];

    public override Finding Decide(PaidOutBelowBasisCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var sums = soFar.Sums with { Basis = facts.Basis, Received = facts.Received is null ? null : facts.ReceivedInAll, EconomicLoss = EconomicLoss(facts) };
        return facts.Basis.IsPositive
            ? Continue(facts, soFar, $"{facts.Basis} of already-taxed money had not come back{Whom(facts)}. This is your basis, and the most that you can lose for tax.", soFar with { Sums = sums })
            : Settle(
                facts,
                soFar,
                sums with { Taxable = facts.Received is null ? null : facts.Qualified ? Money.Zero : facts.ReceivedInAll },
                Verdict.NoLoss,
                NoBasis.Headline(facts.Pool, facts.Qualified),
                NoBasis.Because(facts.Pool, facts.Qualified, facts.Basis));
    }

    public override Finding Tell(PaidOutBelowBasisCase facts, Finding found, FederalYear year)
    {
        var told = facts.Basis.IsPositive ? found : found
                .Citing(facts.Qualified ? [NoBasis.QualifiedSource(facts.Pool).For(facts.Year)] : [])
                .Noting(facts.Pool == Pool.TraditionalIras && facts.PoolIsEmpty ? StateNotes.WhereTheFederalCountLeavesNoLoss(facts.Year) : []);
        return told
            .Noting(PayoutNotes.Reporting(facts, facts.Pool, year, facts.Qualified))
            .Noting(PayoutNotes.Documents(facts.Pool, facts.Qualified && !facts.Basis.IsPositive))
            .Noting(facts is { FromSomeoneWhoDied: true, WasOfTheSpouse: false } ? [] : PayoutNotes.Withholding(facts, facts.Pool, facts.Early.Reason))
            .Noting(facts.WayBack.Notes(facts));
    }

    private static Money? EconomicLoss(PaidOutBelowBasisCase facts) => facts.Received is null
        ? null
        : Pools.IsRoth(facts.Pool) ? (facts.Basis - facts.ReceivedInAll).OrZero : facts.PutIn is { } putIn ? (putIn - facts.CameOut).OrZero : null;

    private static Sentence Whom(PaidOutBelowBasisCase facts) => facts.IsPaidBecauseOfDeath ? (Sentence)$" to you or to the person it came from" : $" to you";
}
