using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>What is said of a second rollover between IRAs within twelve months; whether there was one is not asked.</summary>
internal static class SecondRollover
{
    /// <summary>What the report takes, and says that it takes.</summary>
    public static Sentence Because => $"This takes it that it was, or that the money went straight from firm to firm, which does not count.";

    /// <summary>Whether money of the person's own IRAs was rolled over and may have gone to an IRA; an inherited IRA can only go straight from firm to firm.</summary>
    public static bool IsPossible(RolledOverCase facts) =>
        Pools.IsIra(facts.Pool) && facts.SimpleTo != SimpleMovedTo.PlanInItsPlace && facts.Pool is not (Pool.InheritedTraditionalIras or Pool.InheritedRothIras) && facts.ValidlyRolledOver.IsPositive;

    /// <summary>The note, with how IRAs are counted in the year.</summary>
    public static Note Note(Sentence counted, Authority source) =>
        new(NoteKind.Caveat, "one-rollover-a-year", $"Was it paid to you first, and had you put another payout from an IRA into an IRA in the twelve months before? Then this was no rollover: it is income, above already-taxed money, and too much may be in the new IRA. {counted}", source);
}
