using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Returns;

/// <summary>A question that is asked only because events of one pool are taken as one, and that was answered with none of them.</summary>
/// <param name="Accounts">The places of the accounts that count as one.</param>
/// <param name="Question">The question.</param>
/// <param name="SoFar">What is told of all of them; it chooses the words of the question.</param>
public sealed record AskedTogether(IReadOnlyList<int> Accounts, Question Question, Answers SoFar);
