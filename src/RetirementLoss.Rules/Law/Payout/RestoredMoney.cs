using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>What is said of money that makes good what an account lost: into the account, and not to its owner.</summary>
internal static class RestoredMoney
{
    /// <summary>The notes for the accounts of a pool; the published ruling speaks of plans only.</summary>
    public static IReadOnlyList<Note> Notes(Pool pool) => Pools.IsIra(pool)
        ?
        [
            new(NoteKind.Alternative, "money-restored", $"Money that an insurer, a court or a settlement puts back into the IRA to make good a loss was not counted as income, nor as a contribution, in private rulings of the IRS. Those bind nobody else, so ask an adviser. Ask that the money go to the IRA and not to you.", Federal.RestoredIraRulings),
            .. pool is Pool.InheritedTraditionalIras or Pool.InheritedRothIras ? new[] { CheckOfAnHeir } : [Check($"IRA", Federal.Irc408d3)],
        ]
        :
        [
            new(NoteKind.Alternative, "money-restored", $"Money that an insurer, a court or a settlement puts back into the plan to make good a loss is not income, and not a contribution that uses up your yearly limit. Ask that it go to the plan and not to you.", Federal.RevRul2002_45),
            Check($"plan", Federal.Irc402c),
        ];

    /// <summary>Where it is said that such money is no contribution: a public ruling for plans, private ones for IRAs.</summary>
    public static Authority SourceFor(Pool pool) => Pools.IsIra(pool) ? Federal.RestoredIraRulings : Federal.RevRul2002_45;

    /// <summary>For an IRA, what that source is worth.</summary>
    public static IReadOnlyList<Note> Worth(Pool pool) => Pools.IsIra(pool)
        ? [new(NoteKind.Caveat, "restorative-payment-to-ira", $"The public ruling on restored money speaks of plans. For IRAs the IRS has said the same only in private rulings. They bind nobody but the person who asked.", Federal.RestoredIraRulings)]
        : [];

    // What an heir was paid can never go back, unless he or she is the widow or widower with an own IRA.
    private static Note CheckOfAnHeir => new(
        NoteKind.Caveat,
        "settlement-check-in-your-name",
        $"If a settlement check for what the account lost is made out to you, ask the payer to make it out to the IRA before you cash it. What you keep can count as a payout to you, and an heir cannot put a payout back. Nothing published settles every such case, so ask an adviser first.",
        Federal.Irc408d3);

    private static Note Check(Sentence account, Authority rollover) => new(
        NoteKind.Caveat,
        "settlement-check-in-your-name",
        $"If a settlement check for what the account lost is made out to you, ask the payer to make it out to the {account} before you cash it. What you keep can count as a payout to you: income, unless it goes into the account within {Periods.Table.RolloverDays.Length} days. Nothing published settles every such case, so ask an adviser first.",
        rollover);
}
