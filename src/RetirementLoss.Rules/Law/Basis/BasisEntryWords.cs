using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Basis;

/// <summary>The kinds of rows that a pool of accounts can have, in words, and the value that a withdrawal needs.</summary>
internal static class BasisEntryWords
{
    /// <summary>The kinds that fit the pool, those that count first.</summary>
    public static IReadOnlyList<Possibility> For(Pool pool) =>
        [.. Enum.GetValues<BasisEntryKind>().Select(kind => (Kind: kind, Words: Of(kind, pool))).Where(row => row.Words is not null).Select(row => new Possibility(Token.Of(row.Kind), row.Words!))];

    /// <summary>Whether the sum of a withdrawal rests on the value of the account; a Roth IRA gives basis back first, whatever it is worth.</summary>
    public static bool NeedsValue(Pool pool) => !(Pools.IsRoth(pool) && Pools.IsIra(pool));

    /// <summary>Which value a withdrawal needs, as a noun.</summary>
    public static string ValueName(Pool pool) => Pools.IsIra(pool)
        ? "the value of all these IRAs on December 31 of that year"
        : "the balance just before the payout";

    private static string? Of(BasisEntryKind kind, Pool pool) => kind switch
    {
        BasisEntryKind.Contribution => pool switch
        {
            Pool.TraditionalIras or Pool.InheritedTraditionalIras => "Contribution that was not deducted",
            Pool.EmployerPlan => "After-tax contribution",
            Pool.RothIras or Pool.InheritedRothIras or Pool.DesignatedRoth => "Roth contribution",
            _ => throw NoWords(pool),
        },
        BasisEntryKind.TaxedConversion => pool switch
        {
            Pool.RothIras or Pool.InheritedRothIras => "Conversion to Roth: the part taxed that year",
            Pool.DesignatedRoth => "Moved to Roth in the plan: the part taxed that year",
            Pool.TraditionalIras or Pool.InheritedTraditionalIras or Pool.EmployerPlan => null,
            _ => throw NoWords(pool),
        },
        BasisEntryKind.UntaxedConversion => pool switch
        {
            Pool.RothIras or Pool.InheritedRothIras => "Conversion to Roth: the part taxed before",
            Pool.DesignatedRoth => "Moved to Roth in the plan: the part taxed before",
            Pool.TraditionalIras or Pool.InheritedTraditionalIras or Pool.EmployerPlan => null,
            _ => throw NoWords(pool),
        },
        BasisEntryKind.AfterTaxRollover => Pools.IsRoth(pool) ? "Roth contributions rolled in" : "After-tax money rolled in",
        BasisEntryKind.RepaidDeemedLoan => Pools.IsIra(pool) ? null : "Paid back on a loan that was taxed",
        BasisEntryKind.TaxedInsuranceCost => pool == Pool.EmployerPlan ? "Cost of life insurance that was taxed" : null,
        BasisEntryKind.Withdrawal => Pools.IsTraditional(pool) ? "Withdrawal, or conversion to Roth" : "Withdrawal",
        BasisEntryKind.PreTaxOrDeducted => Pools.IsRoth(pool) ? null : Pools.IsIra(pool) ? "Contribution that was deducted" : "Pay put in before tax",
        BasisEntryKind.EmployerMoney => Pools.IsRoth(pool) && Pools.IsIra(pool) ? null : "Money from the employer",
        BasisEntryKind.Growth => "Interest, dividends, growth",
        BasisEntryKind.OrdinaryLoanRepayment => Pools.IsIra(pool) ? null : "Paid back on a loan that was not taxed",
        BasisEntryKind.ExcessLeftIn => Pools.IsIra(pool) ? null : "Too much put in, and not taken out in time",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of row has no words yet; add them."),
    };

    private static ArgumentOutOfRangeException NoWords(Pool pool) => new(nameof(pool), pool, "This pool has no words yet; add them.");
}
