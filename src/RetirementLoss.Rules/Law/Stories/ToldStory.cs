using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Stories;

/// <summary>A story in a person's words, with the answers that it gives and the accounts that it can be told of.</summary>
/// <param name="Story">The story on the first page.</param>
/// <param name="Telling">How it is told on the second.</param>
/// <param name="Words">The words of the second page.</param>
/// <param name="Hint">Examples, in small.</param>
/// <param name="Accounts">The accounts that fit; one alone is not asked for.</param>
/// <param name="Answers">The answers that it gives.</param>
internal sealed record ToldStory(Story Story, Telling Telling, string Words, string? Hint, IReadOnlyList<AccountKind> Accounts, Answers Answers);
