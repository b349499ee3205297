using System.Text.Json;

namespace RetirementLoss.Web.Wire;

/// <summary>What a program sends of a paper: its boxes, and the answers that are there already.</summary>
/// <remarks>It is described here and read by <see cref="PaperBody"/>, which can say of each box what is wrong with it.</remarks>
public sealed record PaperRequest
{
    /// <summary>One value under each box's id: text, a number, or true for a mark. A box that is left out is blank, not zero.</summary>
    public required IReadOnlyDictionary<string, JsonElement> Boxes { get; init; }

    /// <summary>The answers so far, where there are any; a Form 8606 of an earlier year is read by the year they name.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Answers { get; init; }
}
