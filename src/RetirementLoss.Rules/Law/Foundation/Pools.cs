using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>Which accounts the law counts together, and the plain words for them.</summary>
internal static class Pools
{
    /// <summary>Asked of a person who inherited an IRA: a surviving spouse may have made it his or her own.</summary>
    public static readonly YesNo TreatedAsOwn = new(
        "treated-as-own",
        "whether you are the widow or widower and made this IRA your own",
        _ => "Are you the widow or widower, and did you make this IRA your own?")
    {
        Hint = _ => "You did if you moved it into your own IRA, or chose to be treated as its owner.",
        Why = _ => "An IRA that a spouse made their own counts together with the spouse's other IRAs. Any other inherited IRA stands apart.",
        WhereToFind = _ => "The name on the account: an inherited account still names the person who died.",
        SettledBy = "The account title and the papers you signed when you inherited",
        Assumes = new("no", "You did not say that a surviving spouse made the account their own, so it was treated as an inherited account."),
    };

    /// <summary>Whether the account was inherited and the question of the spouse arises.</summary>
    public static bool IsInherited(Answers answers) =>
        answers.Get(Opening.Account) is AccountKind.InheritedTraditionalIra or AccountKind.InheritedRothIra;

    /// <summary>Whether the pool holds IRAs of an heir who did not make them his or her own.</summary>
    public static bool IsInheritedIra(Pool pool) => pool is Pool.InheritedTraditionalIras or Pool.InheritedRothIras;

    /// <summary>The pool of these answers; a spouse's own choice moves an inherited account into the own pool.</summary>
    public static Pool Of(Answers answers)
    {
        return Of(answers.Require(Opening.Account), answers.Is(TreatedAsOwn, true));
    }

    /// <summary>The pool an account belongs to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The account is of no kind that has a pool.</exception>
    public static Pool Of(AccountKind account, bool treatedAsOwn) => account switch
    {
        AccountKind.TraditionalIra or AccountKind.SepIra or AccountKind.SimpleIra => Pool.TraditionalIras,
        AccountKind.RothIra => Pool.RothIras,
        AccountKind.InheritedTraditionalIra => treatedAsOwn ? Pool.TraditionalIras : Pool.InheritedTraditionalIras,
        AccountKind.InheritedRothIra => treatedAsOwn ? Pool.RothIras : Pool.InheritedRothIras,
        AccountKind.Plan401k or AccountKind.Plan403b or AccountKind.Plan457b or AccountKind.ThriftSavingsPlan or AccountKind.Pension => Pool.EmployerPlan,
        AccountKind.DesignatedRoth => Pool.DesignatedRoth,
        _ => throw new ArgumentOutOfRangeException(nameof(account), account, "This account is neither an IRA nor in a workplace plan; ask Has first."),
    };

    /// <summary>Whether the account is an IRA or in a workplace plan.</summary>
    public static bool Has(AccountKind account) => account is
        AccountKind.TraditionalIra or AccountKind.SepIra or AccountKind.SimpleIra or AccountKind.RothIra
        or AccountKind.InheritedTraditionalIra or AccountKind.InheritedRothIra
        or AccountKind.Plan401k or AccountKind.Plan403b or AccountKind.Plan457b or AccountKind.ThriftSavingsPlan or AccountKind.Pension
        or AccountKind.DesignatedRoth;

    /// <summary>Whether the accounts are, or could turn out to be, the person's own traditional-type IRAs.</summary>
    public static bool MayBeOwnTraditional(Answers answers)
    {
        return Of(answers) == Pool.TraditionalIras || (answers.Is(Opening.Account, AccountKind.InheritedTraditionalIra) && answers.IsUnknown(TreatedAsOwn));
    }

    /// <summary>Whether all money in the pool went in after tax, so that basis always exists.</summary>
    public static bool IsRoth(Pool pool) => pool is Pool.RothIras or Pool.InheritedRothIras or Pool.DesignatedRoth;

    /// <summary>Whether the pool is of IRAs, which are tested all together, and not an employer's plan.</summary>
    public static bool IsIra(Pool pool) => pool is not (Pool.EmployerPlan or Pool.DesignatedRoth);

    /// <summary>Whether Form 8606 divides its payouts in proportion.</summary>
    public static bool IsTraditional(Pool pool) => pool is Pool.TraditionalIras or Pool.InheritedTraditionalIras;

    /// <summary>The accounts of the pool in plain words, fit to follow "your" or "these".</summary>
    public static string Words(Pool pool) => pool switch
    {
        Pool.TraditionalIras => "traditional, SEP and SIMPLE IRAs",
        Pool.RothIras => "Roth IRAs",
        Pool.InheritedTraditionalIras => "traditional IRAs inherited from this person",
        Pool.InheritedRothIras => "Roth IRAs inherited from this person",
        Pool.EmployerPlan => "plan account",
        Pool.DesignatedRoth => "Roth account in the plan",
        _ => throw new ArgumentOutOfRangeException(nameof(pool), pool, "This pool has no words yet; add them."),
    };
}
