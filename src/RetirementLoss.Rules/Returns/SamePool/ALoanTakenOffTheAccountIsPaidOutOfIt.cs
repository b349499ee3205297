using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Situations.PlanLoan;

namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>A plan loan that is taken off the account is a payout of it, so beside the rest it counts to what came out of the whole. Source: Treas. Reg. 1.72(p)-1 A-13.</summary>
internal sealed class ALoanTakenOffTheAccountIsPaidOutOfIt : PoolJoiner
{
    private static readonly Question[] OfTheLoan =
        [PlanLoanQuestions.End, PlanLoanQuestions.TaxedBefore, PlanLoanQuestions.TaxedIn, PlanLoanQuestions.Unpaid, PlanLoanQuestions.LeftOrPlanEnded, PlanLoanQuestions.OffsetOn, PlanLoanQuestions.LeftOn, PlanLoanQuestions.RolledOver, PlanLoanQuestions.Repaid, PayoutQuestions.BalanceBefore];

    public override bool Takes(PoolEvent whole, PoolEvent more) => whole.IsPayout && more.IsLoan && !(whole.Basis is { IsZero: true } && more.Basis is { IsZero: true });

    public override JoinedEvents Join(PoolEvent whole, PoolEvent more)
    {
        if (!more.Told.Is(PlanLoanQuestions.End, LoanEnd.Offset) || more.Told.Is(PlanLoanQuestions.TaxedBefore, true))
        {
            return JoinedEvents.Refuse($"A loan that was taxed while it was still owed takes already-taxed money before the payout does, and that is not worked out together here yet. Take only one of them here, and ask the plan how much of each was already taxed");
        }

        if (more.Told.Has(PlanLoanQuestions.RolledOver) && more.Told.Get(PlanLoanQuestions.RolledOver) is not { IsZero: true })
        {
            return JoinedEvents.Refuse($"Money was put into another account in place of the loan, or it is not known, and that is not worked out beside a payout here yet. Take only one of them here, and ask a preparer about both");
        }

        if (whole.Happened != WhatHappened.PaidOut || (whole.Told.Has(PayoutQuestions.SameKindLeft) && !whole.SaysThatNothingIsLeft))
        {
            return JoinedEvents.Refuse($"While money is left in the plan, the loan and the payout each take already-taxed money in a proportion of their own, and that is not worked out together here yet. Take only one of them here, and ask the plan how much of each was already taxed");
        }

        var (sheet, against) = FactsOfThePool.Of(whole, more, OfTheLoan);
        return against ?? JoinedEvents.One(PoolEvent.WithAmount(sheet, PayoutQuestions.Received, whole.Told.Get(PayoutQuestions.Received) + more.Told.Get(PlanLoanQuestions.Unpaid)));
    }
}
