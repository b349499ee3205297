using System.Text.Json;
using System.Text.Json.Serialization;

namespace RetirementLoss.Rules.Json;

/// <summary>The one reader of JSON: a member that is missing, unknown, doubled or of the wrong kind is told with its place, and nothing is taken for granted.</summary>
/// <remarks>What is a record is read as one. Where each value is checked by hand, because all faults are told at once or in words of their own, its members are.</remarks>
public static class StrictJson
{
    /// <summary>The longest that a pattern may take over a text of a file, in milliseconds.</summary>
    internal const int LongestMilliseconds = 1000;

    private static readonly JsonDocumentOptions Commented = new() { CommentHandling = JsonCommentHandling.Skip, AllowDuplicateProperties = true };

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads the text of a file that has exactly the members of a record.</summary>
    /// <exception cref="FormatException">The text does not fit; the message says where and what to do.</exception>
    public static T Parse<T>(string fileName, string text)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Options) ?? throw new FormatException($"{fileName} is empty. Write it.");
        }
        catch (JsonException exception)
        {
            throw Wrong(fileName, exception.Path ?? "$", exception.Message, "Correct it.");
        }
    }

    /// <summary>Reads a text that may be no such record at all; none where it does not fit.</summary>
    public static T? Try<T>(string text)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads the text of a file whose members are looked at one by one.</summary>
    /// <exception cref="FormatException">The text is not JSON.</exception>
    public static JsonDocument Document(string fileName, string text)
    {
        try
        {
            return JsonDocument.Parse(text, Commented);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"{fileName} is not well-formed JSON. Correct it: {exception.Message}", exception);
        }
    }

    /// <summary>The members of an object in order, each with what is wrong with it; after them those that are required and missing.</summary>
    /// <param name="json">The object; of anything else there is one fault and no member.</param>
    /// <param name="required">The names that must be there.</param>
    /// <param name="optional">The other names that may be there.</param>
    public static IEnumerable<JsonMember> Members(JsonElement json, IReadOnlyCollection<string> required, IReadOnlyCollection<string> optional)
    {
        ArgumentNullException.ThrowIfNull(required);
        ArgumentNullException.ThrowIfNull(optional);
        if (json.ValueKind != JsonValueKind.Object)
        {
            yield return new(null, json, JsonFault.NoObject);
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject())
        {
            yield return NameOf(member) is not { } name ? new(null, member.Value, JsonFault.NameIsNoText)
                : !required.Contains(name) && !optional.Contains(name) ? new(name, member.Value, JsonFault.Unknown)
                : new(name, member.Value, seen.Add(name) ? JsonFault.None : JsonFault.Twice);
        }

        foreach (var name in required.Where(name => !seen.Contains(name)))
        {
            yield return new(name, default, JsonFault.Missing);
        }
    }

    /// <summary>The text of a value; none where it holds half a character, which JSON can write and nobody can read.</summary>
    public static string? Text(JsonElement value, Func<JsonElement, string?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            return read(value);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The mistake in a field of a file, and what to do about it.</summary>
    internal static FormatException Wrong(string file, string field, string problem, string remedy) => new($"{file}, field '{field}': {problem} {remedy}");

    // An escape such as \ud800 is valid JSON and half a character; the reader refuses it only when the name is taken.
    private static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
