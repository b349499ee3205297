using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Payout;

/// <summary>What the additional tax on an early payout turns on.</summary>
/// <param name="IsOver59Half">Whether the payout came at 59½ or later; none where it was not asked because no tax was possible.</param>
/// <param name="Reason">The reason for taking the money out.</param>
/// <param name="SpentOnReason">The part of the payout spent on the reason.</param>
/// <param name="MedicalExpenses">Medical bills of the year that no one paid back.</param>
/// <param name="Agi">Adjusted gross income, for the floor under medical bills.</param>
/// <param name="SelfOrSpouseIs65">Whether the person or the spouse was 65 by the end of the year, for that floor.</param>
/// <param name="IsSimpleInFirstTwoYears">Whether it came from a SIMPLE IRA within two years of joining the plan.</param>
/// <param name="Children">How many children a birth or adoption was of.</param>
/// <param name="RecentConversions">Conversions of the last five tax years that were taxed then, still in the Roth account before the payout.</param>
/// <param name="RecentUntaxed">The part of the same conversions that was not taxed then; it comes out after the taxed part.</param>
/// <param name="ExceptionFits">Whether what the exception needs besides the reason is true.</param>
/// <param name="SpreadElectedOut">Whether the person chose to count income that could be spread in one year.</param>
/// <param name="ConvertedOut">Recent taxed conversions that came out, where the holder gives them as such; none where they are worked out.</param>
internal sealed record EarlyPayoutFacts(
    bool? IsOver59Half,
    EarlyPayoutReason Reason,
    Money SpentOnReason,
    Money MedicalExpenses,
    Money Agi,
    bool SelfOrSpouseIs65,
    bool IsSimpleInFirstTwoYears,
    ChildCount Children,
    Money RecentConversions,
    Money RecentUntaxed,
    bool ExceptionFits,
    bool SpreadElectedOut,
    Money? ConvertedOut)
{
    /// <summary>Whether a Roth account is in a governmental 457(b) plan, which does not bear the tax on its own money.</summary>
    public bool IsRothIn457b { get; init; }

    /// <summary>What the account held just before the payout, where it was asked; some exceptions cover a part of it only.</summary>
    public Money? Balance { get; init; }

    /// <summary>The day of the payout, where the exception turns on it; none where it does not, or the day is not known.</summary>
    public DateOnly? PaidOn { get; init; }
}
