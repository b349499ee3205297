namespace RetirementLoss.Web.Wire;

/// <summary>Every question that can be asked.</summary>
/// <param name="RulesVersion">The version of the rules that ask them.</param>
/// <param name="RulesHash">A short hash that changes whenever rules or figures change.</param>
/// <param name="Wording">How the words given here stand to those a person is asked in.</param>
/// <param name="Questions">The questions in order.</param>
public sealed record Interview(string RulesVersion, string RulesHash, string Wording, IReadOnlyList<Question> Questions);
