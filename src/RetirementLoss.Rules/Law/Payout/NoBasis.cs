using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>What is said where no already-taxed money is left, so that nothing can ever be lost for tax: told before all that could still change.</summary>
internal static class NoBasis
{
    /// <summary>The verdict sentence.</summary>
    public static Sentence Headline(Pool pool, bool qualified) => (qualified, Pools.IsRoth(pool)) switch
    {
        (true, _) => Sentence.Of($"no deduction.", $"The payout was qualified, so none of it is income, and no already-taxed money was left that could be lost."),
        (false, true) => Sentence.Of($"no deduction.", $"The tax law sees no loss, because no already-taxed money was left in the account: all of it had come back before."),
        (false, false) => Sentence.Of($"no deduction.", $"The tax law sees no loss, because the money you lost was never taxed."),
    };

    /// <summary>The reason.</summary>
    public static Sentence Because(Pool pool, bool qualified, Money basis) => (qualified, Pools.IsRoth(pool)) switch
    {
        (true, _) => $"A loss for tax is measured by basis: already-taxed money that has not come back. Your basis is {basis}, so nothing can count as lost. What came out is growth, and a qualified payout is no income, whatever the basis.",
        (false, true) => $"A loss for tax is measured by basis: already-taxed money that has not come back. Your basis is {basis}, so what came out is growth, and nothing the law can count was lost, however far the account fell.",
        (false, false) => $"A loss for tax is measured by basis: already-taxed money that has not come back. Your basis is {basis}, so there is nothing the law can count as lost, however far the account fell.",
    };

    /// <summary>The source that frees a qualified payout.</summary>
    public static Authority QualifiedSource(Pool pool) => pool == Pool.DesignatedRoth ? Federal.Irc402Ad : Federal.Irc408Ad2;
}
