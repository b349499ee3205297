using RetirementLoss.Components.Reporting;

namespace RetirementLoss.Components.Pictures;

/// <summary>One bar of the picture of the sums; places are in percent of the width.</summary>
/// <param name="Line">The row of the table of sums that it draws.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Was">Where what was left before it ended, when that was further; drawn as an empty frame.</param>
public sealed record WaterfallBar(SumLine Line, BarKind Kind, decimal From, decimal To, decimal? Was = null);
