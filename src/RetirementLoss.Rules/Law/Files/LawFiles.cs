using RetirementLoss.Rules.Json;

namespace RetirementLoss.Rules.Law.Files;

/// <summary>The files of the law that travel inside the library, under the path at which they stand.</summary>
internal static class LawFiles
{
    /// <summary>The names of the JSON files of a folder such as "Law/Figures/".</summary>
    public static IEnumerable<string> NamesIn(string folder) => typeof(LawFiles).Assembly.GetManifestResourceNames()
        .Where(resource => resource.StartsWith(folder, StringComparison.Ordinal) && resource.EndsWith(".json", StringComparison.Ordinal))
        .Select(resource => resource[folder.Length..]);

    /// <summary>One of them as a record.</summary>
    /// <exception cref="FormatException">The text does not fit; the message says where and what to do.</exception>
    public static T Read<T>(string folder, string name) => StrictJson.Parse<T>(name, TextIn(folder, name));

    /// <summary>The text of one of them.</summary>
    public static string TextIn(string folder, string name)
    {
        using var stream = typeof(LawFiles).Assembly.GetManifestResourceStream(folder + name)
            ?? throw new InvalidOperationException($"The library carries no file {folder}{name}. Write it, or embed it in the project file.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
