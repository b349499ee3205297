using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PartlyPaidOut;

/// <summary>A partial payout is never a loss: it is not closed and completed while something is left.</summary>
internal sealed class NothingIsLeftInTheAccount : FederalRule<PartlyPaidOutCase>
{
    public override string Asks => "Has everything been paid out, so that a loss is final?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Reg165_1, Federal.Notice89_25, Federal.IraLossParagraph, Federal.PlanLossParagraph, Federal.Fish];

    public override Certainty Certainty => Certainty.AgencyView;

    public override Finding Decide(PartlyPaidOutCase facts, ClaimSoFar soFar, FederalYear year) =>
        NotFinal.FirmEitherWay(Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            NotFinal.Headline(facts, soFar.Sums.BasisCarried.GetValueOrDefault(), $"Money is still in the account"),
            $"A loss counts only once everything in the account, and in the accounts counted with it, has been paid out. Until then the payout only divides into income and already-taxed money coming back."), facts.Year, soFar.Sums.BasisCarried.GetValueOrDefault())
        .Noting(NotFinal.Advice(facts, soFar.Sums.BasisCarried.GetValueOrDefault()))
        .Noting(IfAllWasTaxed(facts, year))
        .Noting(TheRefundWindowIsOpen.Notes(facts, year));

    private static IReadOnlyList<Note> IfAllWasTaxed(PartlyPaidOutCase facts, FederalYear year) => Pools.IsTraditional(facts.Pool) && facts.Basis.IsPositive && RefundDays.IsOpenForSome(facts.AskedOn, year)
        ? [new(NoteKind.Alternative, "late-form-8606", $"If you reported all of the payout as income, you paid tax on money that was already taxed. File Form 8606 for {facts.Year} late, with Form 1040-X, while the refund window is open.", Federal.Form8606, Federal.Irc6511)]
        : [];
}
