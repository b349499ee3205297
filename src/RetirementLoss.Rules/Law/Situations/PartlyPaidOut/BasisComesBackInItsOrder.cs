using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PartlyPaidOut;

/// <summary>While something is left, basis comes back in proportion, or first from a Roth IRA.</summary>
internal sealed class BasisComesBackInItsOrder : FederalRule<PartlyPaidOutCase>
{
    public override string Asks => "Is some of the payout already-taxed money coming back?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72c];

    public override Finding Decide(PartlyPaidOutCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var step = Step(facts, soFar);
        return step
            .Noting(PayoutNotes.Reporting(facts, facts.Pool, year, facts.Qualified))
            .Noting(PayoutNotes.Documents(facts.Pool, facts.Qualified && !facts.Basis.IsPositive))
            .Noting(Clock(facts, step.After.Sums.Taxable.GetValueOrDefault()));
    }

    private static IReadOnlyList<Note> Clock(PartlyPaidOutCase facts, Money income) => facts.Qualified && !facts.Basis.IsPositive ? [] :
        new WayBack(facts.Pool, null, facts.Early.Reason, WayBack.MadeOf(facts.Received.GetValueOrDefault() - income, income)) { FromSomeoneWhoDied = facts.FromSomeoneWhoDied }.Notes(facts);

    private Finding Step(PartlyPaidOutCase facts, ClaimSoFar soFar)
    {
        if (!facts.Basis.IsPositive || facts.Received is not { } received)
        {
            return facts.Qualified
                ? Deny(facts, soFar, $"None of it is: no already-taxed money is left in the account. But the payout was qualified, so none of it is income either.", soFar with { Sums = soFar.Sums with { Basis = facts.Basis, Received = facts.Received, Taxable = Money.Zero } })
                    .Citing(NoBasis.QualifiedSource(facts.Pool).For(facts.Year))
                : Deny(facts, soFar, $"None of it is: no already-taxed money is left in the account, so the payout is all income.", soFar with { Sums = soFar.Sums with { Basis = facts.Basis, Received = facts.Received, Taxable = facts.Received } });
        }

        var split = Divide(facts, received);
        Sentence rest = facts.Qualified
            ? (Sentence)$"The rest is tax-free too, because the payout was qualified."
            : $"{split.Taxable.OrNothingFirst()} is income.";
        return Continue(
                facts,
                soFar,
                $"{split.TaxFree} of the {received} is already-taxed money coming back. {rest} {(split.BasisLeft.IsPositive ? (Sentence)$"{split.BasisLeft} of basis stays in the account for later." : $"No basis stays in the account.")}",
                soFar with { Sums = (soFar.Sums with { Basis = facts.Basis, Received = received, Taxable = split.Taxable, BasisCarried = split.BasisLeft }).With(facts.Year, facts.ConversionIncome, facts.CountedAtOnce) })
            .Citing(Source(facts.Pool).For(facts.Year))
            .Noting(NotFinal.LineFourteen(facts.Year, facts.Pool, split.BasisLeft))
            .Noting(ConversionNotes.InTheYear(facts.Year, facts.Converted, facts.ConversionIncome))
            .Noting(ConversionSpread.Notes(facts.Year, facts.ConversionIncome, facts.CountedAtOnce))
            .Showing(new($"Basis", facts.Basis), new($"Paid out", received), new($"Tax-free", split.TaxFree), new($"Income", split.Taxable), new($"Basis carried on", split.BasisLeft));
    }

    private static Recovery Divide(PartlyPaidOutCase facts, Money received)
    {
        var split = facts.Pool switch
        {
            Pool.TraditionalIras or Pool.InheritedTraditionalIras => Recovery.OfIra(facts.Basis, facts.YearEndValue, received, facts.Converted),
            Pool.RothIras or Pool.InheritedRothIras => Recovery.OfRothIra(facts.Basis, received),
            Pool.EmployerPlan or Pool.DesignatedRoth => Recovery.OfPlan(facts.Basis, facts.BalanceBefore, received),
            _ => throw new InvalidOperationException($"Pool '{facts.Pool}' has no way of recovering basis yet; add it."),
        };
        return facts.Qualified ? split.Qualified() : split;
    }

    private static Authority Source(Pool pool) => pool switch
    {
        Pool.TraditionalIras or Pool.InheritedTraditionalIras => Federal.Irc408d2,
        Pool.RothIras or Pool.InheritedRothIras => Federal.Irc408Ad4,
        Pool.DesignatedRoth => Federal.Reg402A_1,
        _ => Federal.Irc72e8,
    };
}
