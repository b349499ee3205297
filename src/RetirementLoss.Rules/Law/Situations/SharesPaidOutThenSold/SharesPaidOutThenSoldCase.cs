using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>Shares that a plan or an IRA paid out, and what became of them in the hands of their owner.</summary>
internal sealed record SharesPaidOutThenSoldCase : CapitalCase
{
    /// <summary>The accounts that the account they came from belongs to.</summary>
    public required Pool Pool { get; init; }

    /// <summary>What the additional tax on the payout turns on.</summary>
    public required EarlyPayoutFacts Early { get; init; }

    /// <summary>What became of the shares.</summary>
    public required SharesOutcome Outcome { get; init; }

    /// <summary>What the shares now sold or lost were worth on the day they were paid out.</summary>
    public Money ValueThen { get; init; }

    /// <summary>Whether they are employer shares of a lump sum with untaxed appreciation.</summary>
    public bool HasAppreciation { get; init; }

    /// <summary>What the plan had paid for them.</summary>
    public Money PlanCost { get; init; }

    /// <summary>Already-taxed money in the plan before the payout.</summary>
    public Money CostBefore { get; init; }

    /// <summary>Whether no already-taxed money was in the account.</summary>
    public bool NothingWasTaxedBefore { get; init; }

    /// <summary>Cash that came with the shares.</summary>
    public Money Cash { get; init; }

    /// <summary>What all the shares paid out were worth that day.</summary>
    public Money ValueOfAll { get; init; }

    /// <summary>Whether nothing stayed in the plan.</summary>
    public bool WholeBalance { get; init; }

    /// <summary>What the sale brought; nothing for worthless shares.</summary>
    public Money Proceeds { get; init; }

    public override bool WasSold => Outcome == SharesOutcome.Sold;

    public override bool IsWorthlessSecurity => Outcome == SharesOutcome.Worthless;

    public override DateOnly? LastSoldOn => SoldOn;

    /// <summary>The day of the payout, if it is known.</summary>
    public DateOnly? PaidOutOn { get; init; }

    /// <summary>The day of the sale, if it is known.</summary>
    public DateOnly? SoldOn { get; init; }

    /// <summary>Whether more already-taxed money went in than came out, with nothing left in the plan.</summary>
    public bool CostIsAboveValue => !HasAppreciation && WholeBalance && CostBefore > Cash + ValueOfAll;

    /// <summary>Already-taxed money that the cash did not give back, as far as it belongs to these shares.</summary>
    public Money CostLeft => SpreadOver(CostBefore - Cash, ValueThen, ValueOfAll).GetValueOrDefault();

    /// <summary>The day on which the loss counts: the day of the sale, or the last day of the year for worthless shares.</summary>
    public DateOnly? LostOn => Outcome == SharesOutcome.Worthless ? Year.LastDay : SoldOn;

    /// <summary>Whether the shares were held for more than a year after the payout; none where a day is not known.</summary>
    public bool? HeldOverAYear => PaidOutOn is { } from && LostOn is { } to ? to > from.AddYears(1) : null;

    /// <summary>What the payout of the shares added to the income of this year; none if it was in another year or cannot be told.</summary>
    public Money? IncomeOfThisYear => PaidOutOn is not { } day || !Year.Includes(day) ? null
        : Pools.IsTraditional(Pool) && Pools.IsIra(Pool) ? (NothingWasTaxedBefore ? ValueThen : null)
        : Pool != Pool.EmployerPlan ? null
        : HasAppreciation ? PlanCost
        : !CostBefore.IsPositive ? ValueThen
        : WholeBalance ? (Cash + ValueOfAll - CostBefore).OrZero
        : null;

    // A payout of an earlier year had its additional tax then.
    public override PayoutFacts? Payout => IncomeOfThisYear is { IsPositive: true } income ? new(Pool, Early, Pool is Pool.InheritedTraditionalIras, Income: income) : null;

    /// <summary>The part of a cost that belongs to some of the shares, by their value.</summary>
    public static Money? SpreadOver(Money? cost, Money some, Money all) => all.IsPositive ? cost?.Share(some, all) : cost;
}
