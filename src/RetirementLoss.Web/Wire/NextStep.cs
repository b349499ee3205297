using System.Text.Json.Nodes;

namespace RetirementLoss.Web.Wire;

/// <summary>Where a sheet of answers stands in the interview.</summary>
/// <param name="Complete">Whether every question on the way has its answer.</param>
/// <param name="Question">The next question, in the words that fit the answers; absent when the interview is complete.</param>
/// <param name="Answers">The answers on the way so far; those off the way are left out.</param>
public sealed record NextStep(bool Complete, Question? Question, IReadOnlyDictionary<string, JsonNode> Answers);
