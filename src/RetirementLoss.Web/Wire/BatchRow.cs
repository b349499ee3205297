namespace RetirementLoss.Web.Wire;

/// <summary>One line of a batch: the answers of one case, the day of the question, and a word of yours to know it by.</summary>
/// <remarks>It is described here and read by <see cref="RequestBody"/>, as the request of a single assessment is.</remarks>
public sealed record BatchRow
{
    /// <summary>One value under each question's id: a text token, a number, an ISO date, true or false, or "unknown".</summary>
    public required IReadOnlyDictionary<string, System.Text.Json.JsonElement> Answers { get; init; }

    /// <summary>The day the question is asked, as an ISO date; today in UTC when left out.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>A word of yours of at most 100 characters that comes back with the answer; it is kept nowhere.</summary>
    public string? Reference { get; init; }
}
