namespace RetirementLoss.Web.Wire;

/// <summary>Every paper that can be read.</summary>
/// <param name="RulesVersion">The version of the rules that read them.</param>
/// <param name="RulesHash">A short hash that changes whenever rules or figures change.</param>
/// <param name="Papers">The papers.</param>
public sealed record PaperList(string RulesVersion, string RulesHash, IReadOnlyList<PaperDescription> Papers);
