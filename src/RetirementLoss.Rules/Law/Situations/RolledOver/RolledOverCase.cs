using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>An account that was moved, in whole or in part, to another retirement account.</summary>
internal sealed record RolledOverCase : PayoutCase
{
    /// <summary>Already-taxed money in the account that had not come back.</summary>
    public required Money Basis { get; init; }

    /// <summary>What left the account; none where nothing turns on it.</summary>
    public Money? Received { get; init; }

    /// <summary>What reached the other account.</summary>
    public Money RolledOver { get; init; }

    /// <summary>Where it went, for Roth money of a plan.</summary>
    public MovedTo To { get; init; }

    /// <summary>Where the money of a SIMPLE IRA went.</summary>
    public SimpleMovedTo SimpleTo { get; init; }

    /// <summary>Whether a SIMPLE IRA in its first two years went where the law does not let it go, so that it counts as paid out.</summary>
    public bool IsBarredSimple => IsNewSimple && SimpleTo == SimpleMovedTo.AnotherAccount;

    /// <summary>Whether money of a SIMPLE IRA was moved within two years of joining the plan.</summary>
    public bool IsNewSimple => Account == AccountKind.SimpleIra && Early.IsSimpleInFirstTwoYears && RolledOver.IsPositive;

    /// <summary>How it travelled.</summary>
    public MovedHow How { get; init; }

    /// <summary>What the pool of IRAs held on December 31, where part was kept.</summary>
    public Money YearEndValue { get; init; }

    /// <summary>What was converted to Roth out of the pool in the same year, where part was kept.</summary>
    public Money Converted { get; init; }

    /// <summary>Whether the person chose to count the income of a conversion of 2010 at once.</summary>
    public bool CountedAtOnce { get; init; }

    /// <summary>The income part of that conversion; none where nothing was converted.</summary>
    public Money? ConversionIncome => Converted.IsPositive ? Recovery.OfConversion(Basis, YearEndValue, Kept, Converted).Taxable : null;

    /// <summary>Whether a part kept from a Roth account was qualified.</summary>
    public bool Qualified { get; init; }

    public override Money? KeptByHolder => Kept;

    /// <summary>The required minimum distribution in it, which counts as kept.</summary>
    public Money Required { get; init; }

    /// <summary>The day the holder was born, if known.</summary>
    public DateOnly? Born { get; init; }

    /// <summary>Whether a plan paid it for a reason for which nothing can be rolled over, or it was paid to an heir who put it back.</summary>
    public bool IsBarredPayout => RolledOver.IsPositive && (Pools.IsIra(Pool) ? IsPutBackByAnHeir : !EligibleRollover.Allows(Pool, Early.Reason));

    /// <summary>Whether an heir other than the husband or wife was paid out of an inherited IRA and put it into another.</summary>
    public bool IsPutBackByAnHeir => Pools.IsInheritedIra(Pool) && How == MovedHow.WithinSixtyDays;

    /// <summary>Whether Roth money of a plan was paid out first and then put into another plan, which may take only its income part.</summary>
    public bool IsIncomeOnly => Pool == Pool.DesignatedRoth && To == MovedTo.AnotherRothAccount && How == MovedHow.WithinSixtyDays && RolledOver.IsPositive;

    /// <summary>What was rolled over, without what could not be: a required payment, or what the law lets go nowhere.</summary>
    public Money ValidlyRolledOver => IsBarredSimple || IsBarredPayout ? Money.Zero : Money.Min(RolledOver, IsIncomeOnly ? Money.Min(IncomePart, NotRequired) : NotRequired);

    /// <summary>What of the money reached no other account.</summary>
    public Money KeptByHand => ((Received ?? Money.Zero) - RolledOver).OrZero;

    /// <summary>What counts as paid out to the holder.</summary>
    public Money Kept => (Received ?? Money.Zero) - ValidlyRolledOver;

    /// <summary>What of a required payment reached another account: what went on beyond the rest, because what is kept counts as the required part first.</summary>
    public Money RequiredRolledOver => (RolledOver - NotRequired).OrZero;

    private Money NotRequired => ((Received ?? Money.Zero) - Required).OrZero;

    private Money IncomePart => Qualified ? Money.Zero : ((Received ?? Money.Zero) - Basis).OrZero;
}
