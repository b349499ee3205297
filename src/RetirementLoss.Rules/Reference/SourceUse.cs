using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;

namespace RetirementLoss.Rules.Reference;

/// <summary>A source and what rests on it.</summary>
/// <param name="Authority">The source.</param>
/// <param name="Rules">The rules that rest on it.</param>
/// <param name="Notes">The pages whose notes name it.</param>
/// <param name="Figures">The figures it sets.</param>
public sealed record SourceUse(Authority Authority, IReadOnlyList<IRule> Rules, IReadOnlyList<LawPage> Notes, IReadOnlyList<FigureName> Figures);
