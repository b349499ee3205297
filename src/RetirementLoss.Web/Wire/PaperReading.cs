using System.Text.Json.Nodes;
using RetirementLoss.Rules;

namespace RetirementLoss.Web.Wire;

/// <summary>What the boxes of a paper say.</summary>
/// <param name="Answers">The answers, ready to be sent to the other addresses.</param>
/// <param name="Took">What was taken from which box.</param>
/// <param name="Contradictions">Boxes that do not fit each other.</param>
/// <param name="CannotTell">What the paper cannot tell.</param>
/// <param name="Accounts">The kinds of account that the boxes leave possible, where they do not tell one; empty otherwise.</param>
public sealed record PaperReading(
    IReadOnlyDictionary<string, JsonNode> Answers,
    IReadOnlyList<PaperTaken> Took,
    IReadOnlyList<PaperContradiction> Contradictions,
    IReadOnlyList<string> CannotTell,
    IReadOnlyList<string> Accounts)
{
    /// <summary>Writes what was read.</summary>
    public static PaperReading From(Rules.Papers.PaperReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new(
            AnswerValue.Of(reading.Answers, Checker.Questions),
            [.. reading.Took.Select(taken => new PaperTaken(taken.Box.Id, Text(taken.Said), taken.Because is { } because ? Text(because) : null, [.. taken.Questions.Select(question => question.Id)]))],
            [.. reading.Contradictions.Select(contradiction => new PaperContradiction([.. contradiction.At.Select(box => box.Id)], Text(contradiction.Message)))],
            [.. reading.CannotTell.Select(Text)],
            reading.Accounts);
    }

    private static string Text(Sentence sentence) => Written.Of(sentence);
}
