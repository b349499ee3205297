using System.Text.Json;

namespace RetirementLoss.Web.Wire;

/// <summary>What a program sends for a whole return: what is said once for all of it, the accounts, and the day the question is asked.</summary>
/// <remarks>It is described here and read by <see cref="ReturnBody"/>, which can say of each member what is wrong with it.</remarks>
public sealed record ReturnRequest
{
    /// <summary>The answers on the return itself, such as year, filing-status and agi, one value under each question's id.</summary>
    public required IReadOnlyDictionary<string, JsonElement> Return { get; init; }

    /// <summary>The accounts, at most 20: the answers on each, and beside them "owner" (me, spouse or person-who-died) and "pool" (a word that tells it from another of its kind).</summary>
    public required IReadOnlyList<IReadOnlyDictionary<string, JsonElement>> Accounts { get; init; }

    /// <summary>The day the question is asked, as an ISO date; today in UTC when left out.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Names and a logo for the memo; only with Accept: application/pdf.</summary>
    public Letterhead? Letterhead { get; init; }
}
