using Microsoft.Net.Http.Headers;

namespace RetirementLoss.Web.Security;

/// <summary>The letters of a body: UTF-8, which every page of ours sends, and no other.</summary>
internal static class BodyLetters
{
    /// <summary>Whether the body is said to be in them, or nothing is said.</summary>
    public static bool AreOurs(string? contentType) =>
        !MediaTypeHeaderValue.TryParse(contentType, out var type) || !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
