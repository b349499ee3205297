using RetirementLoss.Rules.Law.Payout;

namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>An account of the pool that still holds money keeps all of it open, and adds nothing else.</summary>
internal sealed class AFallInsideKeepsThePoolOpen : PoolJoiner
{
    public override bool Takes(PoolEvent whole, PoolEvent more) =>
        more.Happened == WhatHappened.StillInside
        && (whole.IsPayout || whole.IsTheftInside || whole.IsLoan || whole.Happened is WhatHappened.ConvertedToRoth or WhatHappened.RolledOver or WhatHappened.StillInside);

    public override JoinedEvents Join(PoolEvent whole, PoolEvent more)
    {
        if (whole.SaysThatNothingIsLeft)
        {
            return JoinedEvents.Disagree(PayoutQuestions.SameKindLeft, $"One says that money is still inside, and the other that nothing was left in any account that counts with it. Correct one of the two");
        }

        var (sheet, against) = FactsOfThePool.Of(whole, more);
        return against ?? JoinedEvents.One(whole.Happened is WhatHappened.PaidOut or WhatHappened.ConvertedToRoth ? sheet.With(PayoutQuestions.SameKindLeft, "yes") : sheet);
    }
}
