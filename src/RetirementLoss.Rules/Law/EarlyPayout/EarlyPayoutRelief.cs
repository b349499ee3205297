using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>One exception from the additional tax: whom it reaches, since when, and up to what amount.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Words">The reason in words, as an option.</param>
/// <param name="Hint">What must be true for it.</param>
/// <param name="Reach">The accounts it reaches.</param>
/// <param name="Years">The years it is law.</param>
/// <param name="CoversAll">Whether it covers the whole payout, or only the part spent on the purpose.</param>
/// <param name="Cap">The most it covers, where the law sets an amount.</param>
/// <param name="Source">The source.</param>
public sealed record EarlyPayoutRelief(
    EarlyPayoutReason Reason,
    string Words,
    string? Hint,
    Reach Reach,
    YearRange Years,
    bool CoversAll,
    Func<EarlyPayoutAmounts, Figure<Money>>? Cap,
    Authority Source)
{
    /// <summary>Whether it also reaches the IRAs into which an employer pays a part of the wage.</summary>
    public bool ReachesIrasOfEmployers { get; init; }

    /// <summary>Whether it reaches a payout from these accounts.</summary>
    public bool Reaches(bool isIra) => Reach == Reach.Both || Reach == (isIra ? Reach.Iras : Reach.Plans);

    /// <summary>Whether it reaches a payout from this account.</summary>
    public bool Reaches(bool isIra, AccountKind account) => Reaches(isIra) || (ReachesIrasOfEmployers && account is (AccountKind.SimpleIra or AccountKind.SepIra));
}
