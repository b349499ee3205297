using RetirementLoss.Rules.Law.Situations.ConvertedToRoth;

namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>All conversions of a year out of one pool stand on one line of Form 8606: the amounts add up.</summary>
internal sealed class ConversionsOfOnePoolAreOneConversion : PoolJoiner
{
    public override bool Takes(PoolEvent whole, PoolEvent more) => whole.Happened == WhatHappened.ConvertedToRoth && more.Happened == WhatHappened.ConvertedToRoth;

    public override JoinedEvents Join(PoolEvent whole, PoolEvent more)
    {
        var (one, other) = (whole.Told.Get(ConvertedToRoth.Converted), more.Told.Get(ConvertedToRoth.Converted));
        if (one == other && one is { IsPositive: true })
        {
            return JoinedEvents.Refuse($"Both tell of {one} converted. If that is all that was converted, leave one of them out; if each was as much, tell them as one with the two amounts added up");
        }

        var (paid, agree) = FactsOfThePool.Same(whole.Told.Get(ConvertedToRoth.OtherPayouts), more.Told.Get(ConvertedToRoth.OtherPayouts));
        if (!agree)
        {
            return JoinedEvents.Disagree(ConvertedToRoth.OtherPayouts);
        }

        var (sheet, against) = FactsOfThePool.Of(whole, more, ConvertedToRoth.Converted, ConvertedToRoth.OtherPayouts);
        sheet = PoolEvent.WithAmount(sheet, ConvertedToRoth.Converted, one + other);
        return against ?? JoinedEvents.One(paid is null ? sheet : PoolEvent.WithAmount(sheet, ConvertedToRoth.OtherPayouts, paid));
    }
}
