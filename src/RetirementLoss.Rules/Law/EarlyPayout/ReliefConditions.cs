using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>What must be true of a payout besides its reason, in sentences that a person can say yes or no to.</summary>
internal static class ReliefConditions
{
    private static ReliefDays Days => ReliefDays.Table;

    /// <summary>In a year in which the exception begins or ends, the payout came on one of its days.</summary>
    public static ReliefCondition PaidOn(ReliefDay days, TaxYear year) => days.Last is { } last && year.Includes(last)
        ? new("exception-has-its-days", $"It was paid to you from {days.First:MMMM d} to {last:MMMM d, yyyy}.")
        : new("exception-began-late", $"It was paid to you on {days.First:MMMM d, yyyy}, or later.");

    /// <summary>A pension that an employer promises is no account, and some exceptions reach accounts only.</summary>
    public static IReadOnlyList<ReliefCondition> NotPromised(AccountKind account) => account == AccountKind.Pension
        ? [new("not-from-a-defined-benefit-plan", $"The plan keeps an account with your own balance, and does not promise a fixed pension (a defined benefit plan).")]
        : [];

    /// <summary>A payout for long-term care insurance counts only where the plan offers it; nobody can claim it alone.</summary>
    public static IReadOnlyList<ReliefCondition> LongTermCare(AccountKind account) =>
        [new("plan-offers-long-term-care", $"The plan offers payouts for long-term care insurance, and paid this one as such. You cannot claim it by yourself for another payout."), .. NotPromised(account)];

    /// <summary>Payouts after domestic abuse come from no plan that owes husband or wife a part of the pension.</summary>
    public static IReadOnlyList<ReliefCondition> NoSpousesShare(AccountKind account) => account is AccountKind.Plan401k or AccountKind.Plan403b or AccountKind.Pension or AccountKind.DesignatedRoth
        ? [new("not-from-a-plan-for-couples", $"The plan keeps an account with your own balance, and could pay you without the signature of your husband or wife (IRC 401(a)(11) and 417 do not bind it).")]
        : [];

    /// <summary>To 2015: staff of states and towns, and only their pension plans.</summary>
    public static IReadOnlyList<ReliefCondition> StateStaff =>
        [new("public-safety-of-states", $"You were with the police, the fire service or emergency medical services of a state or local government, and its own plan, which promises a fixed pension (a defined benefit plan), paid you.")];

    /// <summary>From 2016: all plans of governments, and federal officers.</summary>
    public static IReadOnlyList<ReliefCondition> GovernmentStaff =>
        [new("public-safety-of-governments", $"A plan of your own government paid you. You worked for a state or town in the police, fire or medical rescue service. Or you were a federal police, customs or border officer, firefighter or air traffic controller.")];

    /// <summary>In the year in which the circle widens, those who joined it late count from that day on.</summary>
    public static IReadOnlyList<ReliefCondition> GovernmentStaffAndLateOthers =>
        [new("public-safety-of-governments", $"A plan of your own government paid you. You worked for a state or town in the police, fire or medical rescue service. Or you were a federal police, customs or border officer, firefighter or air traffic controller. If it was paid on {Days.PublicSafetyWidened.First:MMMM d, yyyy}, or later, prison staff, staff for forensic patients, firefighters of a private firm and people with 25 years of service count as well.")];

    /// <summary>From 2023: corrections, forensic staff and private firefighters as well.</summary>
    public static IReadOnlyList<ReliefCondition> AllPublicSafetyStaff =>
        [new("public-safety-of-all", $"A plan of your own government paid you. You worked for a state or town in the police, fire or medical rescue service, in a prison, or on the staff for forensic patients. Or you were a federal police, customs or border officer, firefighter or air traffic controller. A firefighter of a private firm counts too, with that firm's plan.")];

    /// <summary>Who could take a coronavirus payout.</summary>
    public static IReadOnlyList<ReliefCondition> Coronavirus =>
        [new("coronavirus-payout", $"You, your husband, wife or dependent had the illness, or it cost your household work or income.")];

    /// <summary>Which disasters count, and when the payout must come, while the last day for the early ones was still ahead.</summary>
    public static IReadOnlyList<ReliefCondition> EarlyDisaster =>
        [new("disaster-payout", $"The disaster began on {Days.Disaster.First:MMMM d, yyyy}, or later, the President declared it a major disaster, you lived there and lost money by it. It was paid to you after the disaster began and before the 180th day after it was declared (for most disasters of 2021 and 2022, by {Days.EarlyDisasterPaid.End:MMMM d, yyyy}).")];

    /// <summary>Which disasters count, and when the payout must come.</summary>
    public static IReadOnlyList<ReliefCondition> Disaster =>
        [new("disaster-payout", $"The President declared it a major disaster, you lived there and lost money by it. It was paid to you after the disaster began and before the 180th day after it was declared.")];
}
