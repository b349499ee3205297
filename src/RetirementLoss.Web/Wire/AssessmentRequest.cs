using System.Text.Json;

namespace RetirementLoss.Web.Wire;

/// <summary>What a program sends: answers under the ids of the questions, and the day the question is asked.</summary>
/// <remarks>It is described here and read by <see cref="RequestBody"/>, which can say of each member what is wrong with it.</remarks>
public sealed record AssessmentRequest
{
    /// <summary>One value under each question's id: a text token, a number, an ISO date, true or false, or "unknown".</summary>
    public required IReadOnlyDictionary<string, JsonElement> Answers { get; init; }

    /// <summary>The day the question is asked, as an ISO date; today in UTC when left out. Refund windows and deadlines are seen from it.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Names and a logo for the memo; only with Accept: application/pdf.</summary>
    public Letterhead? Letterhead { get; init; }
}
