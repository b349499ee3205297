using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>All payouts of a year out of one pool are one payout: the amounts add up. Source: IRC 408(d)(2)(B), 72(e)(8)(B).</summary>
internal sealed class PayoutsOfOnePoolAreOnePayout : PoolJoiner
{
    private static readonly Question[] InKind = [PayoutQuestions.PaidIn, PayoutQuestions.SharesValue, InKindQuestions.ReportedHigher, InKindQuestions.ReportedValue, InKindQuestions.ValueProved];

    public override bool Takes(PoolEvent whole, PoolEvent more) => whole.IsPayout && more.IsPayout;

    public override JoinedEvents Join(PoolEvent whole, PoolEvent more)
    {
        if (whole.Happened != more.Happened && (whole.SaysThatNothingIsLeft || more.SaysThatNothingIsLeft))
        {
            return JoinedEvents.Disagree(Opening.Happened, $"One says that some was still inside at the end of the year, and the other that nothing was left. If the rest came out later that year, say of both that all was paid out, each with its own amount");
        }

        var (paid, paidToo) = (whole.Told.Get(PayoutQuestions.Received), more.Told.Get(PayoutQuestions.Received));
        if (paid is { IsPositive: true } && paid == paidToo)
        {
            return JoinedEvents.Refuse($"Both tell of {paid} paid out. If that is all that these accounts paid, leave one of them out; if each paid as much, tell them as one with the two amounts added up");
        }

        if (IsInKind(whole) && IsInKind(more))
        {
            return JoinedEvents.Refuse($"Shares or other property came out in both, and that is not worked out together here yet. Tell them as one, with the cash and the values added up");
        }

        var (balance, against) = Balance(whole, more);
        if (against is not null)
        {
            return against;
        }

        var (converted, agree) = FactsOfThePool.Same(whole.Told.Get(PayoutQuestions.ConvertedToo), more.Told.Get(PayoutQuestions.ConvertedToo));
        if (!agree)
        {
            return JoinedEvents.Disagree(PayoutQuestions.ConvertedToo);
        }

        var (sheet, disagreement) = FactsOfThePool.Of(whole, more, [PayoutQuestions.Received, PayoutQuestions.ConvertedToo, PayoutQuestions.BalanceBefore, .. InKind]);
        sheet = PoolEvent.WithAmount(sheet, PayoutQuestions.Received, paid + paidToo);
        sheet = converted is { } some ? PoolEvent.WithAmount(sheet, PayoutQuestions.ConvertedToo, some) : sheet;
        sheet = balance is null ? sheet : PoolEvent.WithAmount(sheet, PayoutQuestions.BalanceBefore, balance);
        sheet = whole.Happened != more.Happened ? sheet.With(PayoutQuestions.SameKindLeft, "yes") : sheet;
        return disagreement ?? JoinedEvents.One(IsInKind(more) ? InKind.Aggregate(sheet, (told, question) => more.Told.TryToken(question, out var token) ? told.With(question, token) : told.Without(question)) : sheet);
    }

    private static bool IsInKind(PoolEvent one) => one.Told.Has(PayoutQuestions.PaidIn) && !one.Told.Is(PayoutQuestions.PaidIn, PayoutForm.Cash);

    // In a plan each payout takes basis in proportion to the balance before it. Where nothing was gained or lost in between, that is the first balance over both.
    private static (Money? Balance, JoinedEvents? Against) Balance(PoolEvent whole, PoolEvent more)
    {
        if (!whole.Told.Has(PayoutQuestions.BalanceBefore) || !more.Told.Has(PayoutQuestions.BalanceBefore))
        {
            return (null, whole.Told.Has(PayoutQuestions.BalanceBefore) == more.Told.Has(PayoutQuestions.BalanceBefore) ? null : JoinedEvents.Disagree(PayoutQuestions.BalanceBefore, $"One tells the balance before it and the other does not. Give the balance just before each payout"));
        }

        foreach (var (first, second) in new[] { (whole, more), (more, whole) })
        {
            if (first.Told.Get(PayoutQuestions.BalanceBefore) is { } before && before - first.Told.Get(PayoutQuestions.Received) == second.Told.Get(PayoutQuestions.BalanceBefore))
            {
                return (before, null);
            }
        }

        return (null, JoinedEvents.Refuse($"The balance moved between the two payouts of this plan, so each takes already-taxed money in a proportion of its own, and that is not worked out together here yet. Take only one of them here, and ask the plan how much of each was already taxed: box 5 of Form 1099-R shows it"));
    }
}
