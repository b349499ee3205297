using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Situations.ConvertedToRoth;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>Payouts and conversions of a year divide the basis of the pool together, on one Form 8606. Source: IRC 408(d)(2), 408A(d)(3).</summary>
internal sealed class AConversionSharesTheBasisOfAPayout : PoolJoiner
{
    public override bool Takes(PoolEvent whole, PoolEvent more) =>
        whole.IsPayout && more.Happened == WhatHappened.ConvertedToRoth && Pools.MayBeOwnTraditional(whole.Told) && !(whole.Basis is { IsZero: true } && more.Basis is { IsZero: true });

    public override JoinedEvents Join(PoolEvent whole, PoolEvent more)
    {
        if (more.Told.Is(Opening.Account, AccountKind.SimpleIra) && !more.Told.Is(EarlyPayoutQuestions.SimpleInFirstTwoYears, false))
        {
            return JoinedEvents.Refuse($"A SIMPLE IRA was converted, and in its first two years that is no conversion. If it was two years or more, say so. Otherwise send one of the two, and ask a preparer about both");
        }

        if (more.Told.Has(ConvertedToRoth.LossCarried) && more.Told.Get(ConvertedToRoth.LossCarried) is not { IsZero: true })
        {
            return JoinedEvents.Refuse($"A business loss of earlier years is set against the income of the conversion, and that is not worked out beside a payout here yet. Leave that loss out, and set it against the income that you are told");
        }

        if (whole.Happened == WhatHappened.PartlyPaidOut && more.SaysThatNothingIsLeft)
        {
            return JoinedEvents.Disagree(PayoutQuestions.SameKindLeft);
        }

        if (!FactsOfThePool.Same(more.Told.Get(ConvertedToRoth.OtherPayouts), whole.Told.Get(PayoutQuestions.Received)).Agree)
        {
            return JoinedEvents.Disagree(ConvertedToRoth.OtherPayouts);
        }

        var converted = more.Told.Get(ConvertedToRoth.Converted);
        if (!FactsOfThePool.Same(whole.Told.Get(PayoutQuestions.ConvertedToo), converted).Agree)
        {
            return JoinedEvents.Disagree(PayoutQuestions.ConvertedToo);
        }

        var (sheet, against) = whole.Happened == WhatHappened.PartlyPaidOut
            ? FactsOfThePool.Of(whole, more, ConvertedToRoth.Converted, ConvertedToRoth.OtherPayouts, ConvertedToRoth.LossCarried, ConvertedToRoth.IncomeBeforeLoss, PayoutQuestions.SameKindLeft)
            : FactsOfThePool.Of(whole, more, ConvertedToRoth.Converted, ConvertedToRoth.OtherPayouts, ConvertedToRoth.LossCarried, ConvertedToRoth.IncomeBeforeLoss);
        return against ?? JoinedEvents.One(PoolEvent.WithAmount(sheet, PayoutQuestions.ConvertedToo, converted));
    }
}
