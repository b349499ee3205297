using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ConvertedToRoth;

/// <summary>An account that was converted to a Roth IRA.</summary>
internal sealed record ConvertedToRothCase : ClaimCase
{
    /// <summary>The accounts the law counts together with it.</summary>
    public required Pool Pool { get; init; }

    /// <summary>Already-taxed money that had not come back before the year.</summary>
    public required Money Basis { get; init; }

    /// <summary>The value on the day of the conversion.</summary>
    public required Money Converted { get; init; }

    /// <summary>Other payouts of the year from the same IRAs.</summary>
    public Money Received { get; init; }

    /// <summary>What the additional tax on the other payouts turns on.</summary>
    public required EarlyPayoutFacts Early { get; init; }

    /// <summary>Whether the pool is empty at the end of the year.</summary>
    public bool PoolIsEmpty { get; init; }

    /// <summary>What was left in the pool of IRAs on December 31.</summary>
    public Money YearEndValue { get; init; }

    /// <summary>Whether the person chose to count the income of a conversion of 2010 at once.</summary>
    public bool CountedAtOnce { get; init; }

    /// <summary>A business loss carried from 2018 or later years.</summary>
    public Money LossCarried { get; init; }

    /// <summary>Taxable income before that loss, the conversion in it.</summary>
    public Money IncomeBeforeLoss { get; init; }

    /// <summary>How the other payouts divide into basis and income.</summary>
    public Recovery PaidOut => Received.IsPositive ? Recovery.OfIra(Basis, YearEndValue, Received, Converted) : new(Money.Zero, Money.Zero, Basis);

    /// <summary>Whether money of a SIMPLE IRA was converted within two years of joining the plan, which the law does not allow.</summary>
    public bool IsTooEarlySimple => Account == AccountKind.SimpleIra && Early.IsSimpleInFirstTwoYears;

    /// <summary>The income of the conversion of IRAs, above the basis that goes with it.</summary>
    public Money IncomeOfConversion => Converted - (Basis.IsPositive && Converted.IsPositive ? Converted.Share(Basis, YearEndValue + Converted + Received) : Money.Zero);

    // A conversion itself bears no additional tax; the income of other payouts does, and that of a SIMPLE IRA which could not be converted yet.
    public override PayoutFacts? Payout => this switch
    {
        { IsTooEarlySimple: true } => new(Pool, Early, Income: IncomeOfConversion + PaidOut.Taxable, Paid: Converted + Received),
        { Received.IsPositive: true } => new(Pool, Early, Pool == Pool.InheritedTraditionalIras, Income: PaidOut.Taxable, Paid: Received),
        _ => null,
    };

    /// <summary>Whether basis is left over with nothing left to recover it from.</summary>
    public bool IsEmptyBelowBasis => PoolIsEmpty && Basis > Converted + Received;
}
