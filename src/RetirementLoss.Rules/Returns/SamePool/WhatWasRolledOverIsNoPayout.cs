using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Situations.ConvertedToRoth;
using RetirementLoss.Rules.Law.Situations.RolledOver;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>Money of an IRA that was rolled over stands on no line of Form 8606 for payouts, and its basis stays; what was kept of it is a payout. Source: IRC 408(d)(3).</summary>
internal sealed class WhatWasRolledOverIsNoPayout : PoolJoiner
{
    private static readonly Question[] OfTheMove =
        [RolledOverQuestions.Moved, RolledOverQuestions.RolledOver, RolledOverQuestions.To, RolledOverQuestions.How, RolledOverQuestions.SimpleTo, RequiredPart.Asked, RequiredPart.Born, PayoutQuestions.ConvertedToo];

    public override bool Takes(PoolEvent whole, PoolEvent more) =>
        more.Happened == WhatHappened.RolledOver && Pools.IsIra(Pools.Of(more.Told)) && (whole.IsPayout || (whole.Happened == WhatHappened.ConvertedToRoth && whole.Basis is not { IsZero: true }));

    public override JoinedEvents Join(PoolEvent whole, PoolEvent more)
    {
        if (more.Told.Get(RolledOverQuestions.Moved) is not { } moved || more.Told.Get(RolledOverQuestions.RolledOver) is not { } rolled)
        {
            return JoinedEvents.Refuse($"What left the account by the rollover, or what of it reached the new one, is not known, so what was kept cannot be added to the payout. Say both amounts");
        }

        if (RolledOverQuestions.ValidlyRolledOver(more.Told) != rolled)
        {
            return JoinedEvents.Refuse($"Not all that was moved could be rolled over, or it is not known, and that is not worked out beside another event here yet. Take only one of them here, and ask a preparer about both");
        }

        var paid = whole.IsPayout ? PayoutQuestions.Received : ConvertedToRoth.OtherPayouts;
        var converted = whole.IsPayout ? whole.Told.Get(PayoutQuestions.ConvertedToo) : whole.Told.Get(ConvertedToRoth.Converted);
        var (all, agree) = FactsOfThePool.Same(converted, more.Told.Get(PayoutQuestions.ConvertedToo));
        if (!agree)
        {
            return JoinedEvents.Disagree(PayoutQuestions.ConvertedToo);
        }

        var (sheet, against) = FactsOfThePool.Of(whole, more, OfTheMove);
        sheet = all is { } some && whole.IsPayout ? PoolEvent.WithAmount(sheet, PayoutQuestions.ConvertedToo, some) : sheet;
        return against ?? JoinedEvents.One(moved == rolled ? sheet : PoolEvent.WithAmount(sheet, paid, Before(whole, paid) + (moved - rolled)));
    }

    // Of other payouts beside a conversion nothing may have been said.
    private static Money? Before(PoolEvent whole, Amount paid) => whole.Told.Has(paid) ? whole.Told.Get(paid) : whole.IsPayout ? (Money?)null : Money.Zero;
}
