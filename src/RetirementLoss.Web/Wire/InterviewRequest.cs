using System.Text.Json;

namespace RetirementLoss.Web.Wire;

/// <summary>What a program sends to be told the next question: the answers so far, and the day the question is asked.</summary>
/// <remarks>It is described here and read by <see cref="RequestBody"/>.</remarks>
public sealed record InterviewRequest
{
    /// <summary>One value under each question's id: a text token, a number, an ISO date, true or false, or "unknown".</summary>
    public required IReadOnlyDictionary<string, JsonElement> Answers { get; init; }

    /// <summary>The day the question is asked, as an ISO date; today in UTC when left out.</summary>
    public DateOnly? AsOf { get; init; }
}
