namespace RetirementLoss.Rules.Law.Figures;

/// <summary>The last ordinary day to claim a refund for the year (IRC 6511(a), (b)).</summary>
/// <remarks>
/// Three years from filing, and a return filed early counts as filed on 15 April. The day is the cautious one: 15 April and 15 October
/// of the fourth year after the tax year, without the days that a weekend, a holiday or a postponed due date may add. The extended
/// return for 2022 was due on Monday 16 October 2023. Late filing, late payment, agreed extensions, disability and disasters can keep
/// a year open longer, and for years before 2023 the 2020 disaster period is still argued about; see the note on refunds.
/// </remarks>
/// <param name="FiledOnTime">For a return filed by 15 April.</param>
/// <param name="Extended">For a return filed on extension, at the latest.</param>
/// <param name="WorthlessSecurity">For a worthless security: seven years from the day the return was due (IRC 6511(d)(1)), again without the days a postponed due date may add.</param>
public sealed record RefundWindow(Figure<DateOnly> FiledOnTime, Figure<DateOnly> Extended, Figure<DateOnly> WorthlessSecurity);
