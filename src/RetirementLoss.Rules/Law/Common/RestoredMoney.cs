using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Common;

/// <summary>Where it is said that money which restores a loss is no contribution: a public ruling for plans, private ones for IRAs.</summary>
public static class RestoredMoney
{
    /// <summary>The source for accounts of the pool.</summary>
    public static Authority SourceFor(Pool pool) => Pools.IsIra(pool) ? Federal.RestoredIraRulings : Federal.RevRul2002_45;

    /// <summary>For an IRA, what the source is worth.</summary>
    public static IReadOnlyList<Note> Worth(Pool pool) => Pools.IsIra(pool)
        ? [new(NoteKind.Caveat, "restorative-payment-to-ira", $"The public ruling on restored money speaks of plans. For IRAs the IRS has said the same only in private rulings. They bind nobody but the person who asked.", Federal.RestoredIraRulings)]
        : [];
}
