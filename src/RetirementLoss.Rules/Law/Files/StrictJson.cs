using System.Text.Json;
using System.Text.Json.Serialization;

namespace RetirementLoss.Rules.Law.Files;

/// <summary>Reads JSON that must have exactly the members of a record: what is missing, unknown or doubled is refused with its place.</summary>
internal static class StrictJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads a file that travels inside the library.</summary>
    /// <exception cref="FormatException">The text does not fit; the message says where and what to do.</exception>
    public static T InLibrary<T>(string folder, string fileName) => Parse<T>(fileName, LawFiles.TextIn(folder, fileName));

    /// <summary>Reads the text of a file.</summary>
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

    /// <summary>The mistake in a field of a file, and what to do about it.</summary>
    public static FormatException Wrong(string file, string field, string problem, string remedy) => new($"{file}, field '{field}': {problem} {remedy}");
}
