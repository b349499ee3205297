using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>What became law, and what ended, with one tax year.</summary>
/// <param name="Year">The first year of the new law.</param>
/// <param name="Begun">The rules that are law from that year.</param>
/// <param name="Ended">The rules that were law to the year before.</param>
/// <param name="CitedOtherwise">The sources that are cited in other words than before.</param>
/// <param name="FiguresBegun">The figures that the year before did not have.</param>
/// <param name="FiguresEnded">The figures that only the year before had.</param>
/// <param name="FiguresMoved">How many figures have another value than the year before.</param>
public sealed record LawChange(
    TaxYear Year,
    IReadOnlyList<IRule> Begun,
    IReadOnlyList<IRule> Ended,
    IReadOnlyList<Authority> CitedOtherwise,
    IReadOnlyList<FigureRow> FiguresBegun,
    IReadOnlyList<FigureRow> FiguresEnded,
    int FiguresMoved);
