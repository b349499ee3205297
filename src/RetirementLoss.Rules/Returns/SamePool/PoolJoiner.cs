namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>How two stories of one pool become one computation of its year.</summary>
internal abstract class PoolJoiner
{
    /// <summary>Whether these two are its pair.</summary>
    public abstract bool Takes(PoolEvent whole, PoolEvent more);

    /// <summary>What the two come to.</summary>
    public abstract JoinedEvents Join(PoolEvent whole, PoolEvent more);
}
