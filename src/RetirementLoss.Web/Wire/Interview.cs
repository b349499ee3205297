namespace RetirementLoss.Web.Wire;

/// <summary>Every question that can be asked, the pages they share, and the papers that can answer them.</summary>
/// <param name="RulesVersion">The version of the rules that ask them.</param>
/// <param name="RulesHash">A short hash that changes whenever rules or figures change.</param>
/// <param name="Wording">How the words given here stand to those a person is asked in.</param>
/// <param name="Questions">The questions in order.</param>
/// <param name="Opening">The pages that open every interview; their answers tell the situation.</param>
/// <param name="Situations">Every situation with the pages that follow.</param>
/// <param name="Papers">The papers whose boxes can answer questions.</param>
public sealed record Interview(
    string RulesVersion,
    string RulesHash,
    string Wording,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<QuestionPage> Opening,
    IReadOnlyList<SituationPages> Situations,
    IReadOnlyList<PaperDescription> Papers);
