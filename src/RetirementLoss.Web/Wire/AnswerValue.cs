using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Wire;

/// <summary>Turns answers between the text tokens of the interview and values of JSON.</summary>
public static class AnswerValue
{
    /// <summary>The answers in the order they were asked, each with the JSON type of its kind.</summary>
    public static IReadOnlyDictionary<string, JsonNode> Of(Answers answers, IEnumerable<Rules.Interview.Question> asked)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(asked);
        var values = new OrderedDictionary<string, JsonNode>(StringComparer.Ordinal);
        foreach (var question in asked)
        {
            if (answers.TryToken(question, out var token))
            {
                values[question.Id] = Of(question, token);
            }
        }

        return values;
    }

    /// <summary>The text that a JSON value stands for, or none when it is no single value.</summary>
    public static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        // 2017.0 and 1.2e4 are the numbers 2017 and 12000 to JSON; the questions read plain digits.
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? number.ToString("0.############################", CultureInfo.InvariantCulture) : value.GetRawText(),
        _ => null,
    };

    private static JsonValue Of(Rules.Interview.Question question, string token) => question switch
    {
        _ when token == Answers.Unknown || question.TellsASide(token) => JsonValue.Create(token),
        Amount amount => JsonValue.Create(Amounts.Dollars(amount.ValueOf(token))),
        Rules.Interview.Count count => JsonValue.Create(count.ValueOf(token)),
        WholeNumber number => JsonValue.Create(number.ValueOf(token)),
        YesNo yesNo => JsonValue.Create(yesNo.ValueOf(token)),
        _ => JsonValue.Create(token),
    };
}
