using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Library;

/// <summary>A source and what rests on it.</summary>
/// <param name="Authority">The source.</param>
/// <param name="Rules">The rules that rest on it.</param>
/// <param name="Notes">The pages whose notes name it.</param>
/// <param name="Figures">The figures it sets.</param>
/// <param name="States">The names of the states whose treatment rests on it.</param>
/// <param name="Claims">The popular claims that it settles.</param>
public sealed record SourceUse(
    Authority Authority, IReadOnlyList<IRule> Rules, IReadOnlyList<LawPage> Notes, IReadOnlyList<FigureName> Figures, IReadOnlyList<string> States, IReadOnlyList<PopularClaim> Claims)
{
    /// <summary>Whether nothing that is listed rests on it; a single step may still cite it.</summary>
    public bool IsRare => Rules.Count + Notes.Count + Figures.Count + States.Count + Claims.Count == 0;
}
