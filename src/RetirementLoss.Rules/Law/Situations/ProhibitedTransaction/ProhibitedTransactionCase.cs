using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>An IRA that counts as paid out because of a forbidden deal.</summary>
internal sealed record ProhibitedTransactionCase : CapitalCase
{
    /// <summary>The accounts the law counts together with it.</summary>
    public required Pool Pool { get; init; }

    /// <summary>What was done.</summary>
    public required ProhibitedDealing Deal { get; init; }

    /// <summary>What the additional tax turns on.</summary>
    public required EarlyPayoutFacts Early { get; init; }

    public override PayoutFacts? Payout => new(Pool, Early, Pool is Pool.InheritedTraditionalIras or Pool.InheritedRothIras, Balance: Value);

    /// <summary>The value on January 1, or the part that was pledged.</summary>
    public required Money Value { get; init; }

    /// <summary>Already-taxed money in the pool that had not come back.</summary>
    public required Money Basis { get; init; }

    /// <summary>Whether no IRA of the pool holds money any more.</summary>
    public bool PoolIsEmpty { get; init; }

    /// <summary>What the other IRAs of the pool held on December 31.</summary>
    public Money OtherIras { get; init; }

    /// <summary>Whether a Roth payout above basis was qualified, and so not income.</summary>
    public bool Qualified { get; init; }

    /// <summary>What became of the assets.</summary>
    public AssetsAfter Assets { get; init; }

    /// <summary>What a sale of the assets brought.</summary>
    public Money Proceeds { get; init; }

    /// <summary>What worthless assets were.</summary>
    public AssetsKind Kind { get; init; }

    /// <summary>Whether the assets are an annuity that was borrowed on.</summary>
    public bool IsAnnuity => Deal == ProhibitedDealing.BorrowedOnAnAnnuity;

    public override bool WasSold => Assets == AssetsAfter.Sold && !IsAnnuity;

    /// <summary>Whether the loss comes of a sale, or counts as one: assets that were sold, worthless shares and bonds, a bad debt.</summary>
    public bool CountsAsASale => WasSold || (Assets == AssetsAfter.Worthless && !IsAnnuity && Kind is AssetsKind.SharesOrBonds or AssetsKind.Note);

    public override bool IsWorthlessSecurity => Assets == AssetsAfter.Worthless && CountsAsASale;

    public override bool IsBadDebt => IsWorthlessSecurity && Kind == AssetsKind.Note;

    /// <summary>What the assets brought less than their value on January 1.</summary>
    public Money LossOfAssets => Assets switch
    {
        AssetsAfter.StillHeld => Money.Zero,
        AssetsAfter.Sold => (Value - Proceeds).OrZero,
        AssetsAfter.Worthless => Value,
        _ => throw new InvalidOperationException($"Assets '{Assets}' have no loss yet; add it."),
    };

    /// <summary>How the deemed payout divides into basis and income.</summary>
    public Recovery Split
    {
        get
        {
            var split = Pools.IsTraditional(Pool) ? Recovery.OfIra(Basis, OtherIras, Value, Money.Zero) : Recovery.OfRothIra(Basis, Value);
            return Qualified ? split.Qualified() : split;
        }
    }
}
