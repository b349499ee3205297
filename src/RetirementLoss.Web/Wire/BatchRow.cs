using System.Text.Json;

namespace RetirementLoss.Web.Wire;

/// <summary>One line of a batch: the answers of one case, or a return with its accounts; the day of the question, and a word of yours to know it by.</summary>
/// <remarks>It is described here and read by <see cref="RequestBody"/> and <see cref="ReturnBody"/>, as single requests are.</remarks>
public sealed record BatchRow
{
    /// <summary>One value under each question's id: a text token, a number, an ISO date, true or false, or "unknown". Left out for a whole return.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Answers { get; init; }

    /// <summary>The answers on the return itself, as POST /api/returns takes them; only beside accounts.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Return { get; init; }

    /// <summary>The accounts of the return, as POST /api/returns takes them; only beside return.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, JsonElement>>? Accounts { get; init; }

    /// <summary>The day the question is asked, as an ISO date; today in UTC when left out.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>A word of yours of at most 100 characters that comes back with the answer; it is kept nowhere.</summary>
    public string? Reference { get; init; }
}
