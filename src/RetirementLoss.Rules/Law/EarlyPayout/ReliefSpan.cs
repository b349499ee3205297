using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>A run of years in which an exception from the additional tax reaches the same accounts on the same conditions.</summary>
/// <param name="Years">The years.</param>
/// <param name="Reach">The accounts it reaches in them.</param>
internal sealed record ReliefSpan(YearRange Years, Reach Reach)
{
    /// <summary>The days on which the payout must come, where the law begins or ends inside a year; none where every day counts.</summary>
    public ReliefDay? Paid { get; init; }

    /// <summary>What must be true besides, by account and year.</summary>
    public Func<AccountKind, TaxYear, IReadOnlyList<ReliefCondition>> Needs { get; init; } = (_, _) => [];

    /// <summary>Whether it reaches some account of this kind.</summary>
    public bool ReachesSome(bool isIra) => Reach switch
    {
        Reach.Neither => false,
        Reach.Both or Reach.PlansAndIrasOfEmployers => true,
        Reach.Plans or Reach.Pensions => !isIra,
        Reach.Iras => isIra,
        _ => throw new ArgumentOutOfRangeException(nameof(isIra), Reach, "This reach names no accounts yet; add them."),
    };

    /// <summary>Whether it reaches a payout from this account.</summary>
    public bool Reaches(bool isIra, AccountKind account) => Reach switch
    {
        Reach.Pensions => account == AccountKind.Pension,
        Reach.PlansAndIrasOfEmployers => !isIra || account is AccountKind.SimpleIra or AccountKind.SepIra,
        _ => ReachesSome(isIra),
    };
}
