using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>A plan loan that was not paid back.</summary>
internal sealed record PlanLoanCase : PayoutCase
{
    /// <summary>What the plan did.</summary>
    public required LoanEnd End { get; init; }

    /// <summary>Whether an offset is of a loan that had been taxed before as a deemed distribution.</summary>
    public bool WasTaxedBefore { get; init; }

    /// <summary>The year in which it had been taxed, if known.</summary>
    public TaxYear? TaxedIn { get; init; }

    /// <summary>What was not paid back.</summary>
    public required Money Unpaid { get; init; }

    /// <summary>Already-taxed money in the account that had not come back.</summary>
    public required Money Basis { get; init; }

    /// <summary>The balance before, where basis comes back in proportion to it.</summary>
    public Money BalanceBefore { get; init; }

    /// <summary>Whether an offset of Roth money was a qualified payout.</summary>
    public bool Qualified { get; init; }

    /// <summary>Whether an offset came because the person left the job or the plan ended, from a loan in good standing.</summary>
    public bool LeftOrPlanEnded { get; init; }

    /// <summary>The day of an offset, if known.</summary>
    public DateOnly? OffsetOn { get; init; }

    /// <summary>The day the person left the job, if known.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>Whether an offset has until the return is due: IRC 402(c)(3)(C).</summary>
    public bool IsQualifiedOffset => LeftOrPlanEnded && !WasTaxedBefore
        && !(TheOffsetCameWithinAYearOfLeaving.Years.Includes(Year) && TheOffsetCameWithinAYearOfLeaving.IsBeyond(LeftOn, OffsetOn));

    /// <summary>Own money put into an IRA or plan in time in place of an offset.</summary>
    public Money RolledOver { get; init; }

    /// <summary>What was paid back after the loan had been taxed.</summary>
    public Money Repaid { get; init; }

    /// <summary>How the unpaid loan divides into basis and income; a deemed distribution of Roth money is never qualified.</summary>
    public Recovery Split => Qualified && End == LoanEnd.Offset
        ? Recovery.OfPlan(Basis, BalanceBefore, Unpaid).Qualified()
        : Recovery.OfPlan(Basis, BalanceBefore, Unpaid);

    public override bool IsTaxedLoan => End == LoanEnd.Deemed;

    public override Money? KeptByHolder => WasTaxedBefore ? Money.Zero : End == LoanEnd.Offset ? Unpaid - RolledOver : Unpaid;

    /// <summary>What is income after a rollover, which takes the taxable part first.</summary>
    public Money Taxable => WasTaxedBefore ? Money.Zero : End == LoanEnd.Offset ? (Split.Taxable - RolledOver).OrZero : Split.Taxable;
}
