namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The last ordinary days to claim a refund for the year: three years from filing (IRC 6511(a), (b)), as they really fell.</summary>
/// <remarks>
/// Weekends, holidays and the postponements of 2020 and 2021 are in these days. Late filing, late payment, agreed extensions, disability
/// and disasters in a region can keep a year open longer, and for some years the dispute of <see cref="DisputedPostponement"/> is open.
/// </remarks>
/// <param name="EarlyReturnCountsAsFiled">The day on which a return filed earlier counts as filed (IRC 6513(a)).</param>
/// <param name="FiledEarly">For a return filed on or before the day as which an early return counts.</param>
/// <param name="FiledOnTime">For a return filed after that and by its due date, at the latest.</param>
/// <param name="Extended">For a return filed on extension, at the latest.</param>
/// <param name="WorthlessSecurity">For a worthless security: seven years from the ordinary due date (IRC 6511(d)(1)).</param>
/// <param name="WorthlessSecurityLatest">The same, counted from the day to which the due date was moved.</param>
internal sealed record RefundWindow(
    Figure<DateOnly> EarlyReturnCountsAsFiled,
    Figure<DateOnly> FiledEarly,
    Figure<DateOnly> FiledOnTime,
    Figure<DateOnly> Extended,
    Figure<DateOnly> WorthlessSecurity,
    Figure<DateOnly> WorthlessSecurityLatest);
