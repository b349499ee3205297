using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>An account that was paid out to its holder, who kept the money.</summary>
internal sealed record PaidOutBelowBasisCase : PayoutCase
{
    /// <summary>Already-taxed money that had not come back before the year; zero when none ever went in.</summary>
    public required Money Basis { get; init; }

    /// <summary>The payouts of the year in cash, or at their value for an IRA; none where nothing turns on it.</summary>
    public Money? Received { get; init; }

    /// <summary>Everything that went in, taxed or not, if the holder knows it.</summary>
    public Money? PutIn { get; init; }

    /// <summary>Whether nothing is left in the pool at the end of the year.</summary>
    public bool PoolIsEmpty { get; init; } = true;

    /// <summary>What is left in the pool of IRAs on December 31.</summary>
    public Money YearEndValue { get; init; }

    /// <summary>What was converted to Roth out of the pool in the same year.</summary>
    public Money Converted { get; init; }

    /// <summary>Whether the person chose to count the income of a conversion of 2010 at once.</summary>
    public bool CountedAtOnce { get; init; }

    /// <summary>The balance of the plan or Roth account before the payout.</summary>
    public Money BalanceBefore { get; init; }

    /// <summary>What a plan paid with.</summary>
    public PayoutForm PaidIn { get; init; }

    /// <summary>What shares or other property that came with the cash count for.</summary>
    public Money SharesValue { get; init; }

    /// <summary>Whether they count for what Form 1099-R shows, because another value cannot be proved.</summary>
    public bool CountsAsReported { get; init; }

    /// <summary>Whether other money of the holder is left in the plan beside the Roth account.</summary>
    public bool OtherPlanMoneyLeft { get; init; }

    /// <summary>Whether a Roth payout above basis was qualified, and so not income.</summary>
    public bool Qualified { get; init; }

    /// <summary>The day of the last payout, where a 60-day clock may still run.</summary>
    public DateOnly? LastPaidOn { get; init; }

    /// <summary>Whether a plan that paid because of a death was that of the husband or wife; none where it is not known.</summary>
    public bool? WasOfTheSpouse { get; init; }

    /// <summary>Whether, until when and into which account the payout can go back.</summary>
    public WayBack WayBack => new(Pool, LastPaidOn, Early.Reason, WayBack.MadeOf(Basis, Income)) { FromSomeoneWhoDied = FromSomeoneWhoDied, WasOfTheSpouse = WasOfTheSpouse };

    private Money Income => Qualified ? Money.Zero : PoolIsEmpty ? (CameOut - Basis).OrZero : RecoveredSoFar.Taxable;

    // Everything was paid out, so what was paid is what there was; while something is left only a plan's balance is asked.
    public override Money? Balance => !PoolIsEmpty && BalanceBefore.IsPositive ? BalanceBefore : ReceivedInAll;

    /// <summary>Cash and shares together.</summary>
    public Money ReceivedInAll => (Received ?? Money.Zero) + SharesValue;

    /// <summary>All that left the pool: what was paid out, and what was converted.</summary>
    public Money CameOut => ReceivedInAll + Converted;

    /// <summary>Whether basis is left over once everything has come out.</summary>
    public bool LeavesBasis => Basis > CameOut;

    /// <summary>The end of a sentence that says that nothing is left.</summary>
    public Sentence SoItIsFinal => LeavesBasis ? $", so the basis left over is final" : Sentence.None;

    /// <summary>How the conversion of the year divides, in the same sum as the payouts.</summary>
    public Recovery ConvertedPart => Recovery.OfConversion(Basis, YearEndValue, ReceivedInAll, Converted);

    /// <summary>The income part of the conversion; none where nothing was converted.</summary>
    public Money? ConversionIncome => Converted.IsPositive ? ConvertedPart.Taxable : null;

    /// <summary>How this payout divides while something is left in the pool.</summary>
    public Recovery RecoveredSoFar => Pool switch
    {
        Pool.TraditionalIras or Pool.InheritedTraditionalIras => Recovery.OfIra(Basis, YearEndValue, ReceivedInAll, Converted),
        Pool.RothIras or Pool.InheritedRothIras => Qualified ? Recovery.OfRothIra(Basis, ReceivedInAll).Qualified() : Recovery.OfRothIra(Basis, ReceivedInAll),
        Pool.EmployerPlan => Recovery.OfPlan(Basis, BalanceBefore, ReceivedInAll),
        Pool.DesignatedRoth => Qualified ? Recovery.OfPlan(Basis, BalanceBefore, ReceivedInAll).Qualified() : Recovery.OfPlan(Basis, BalanceBefore, ReceivedInAll),
        _ => throw new InvalidOperationException($"Pool '{Pool}' has no way of recovering basis yet; add it."),
    };
}
