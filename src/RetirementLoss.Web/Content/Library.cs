using System.Reflection;

namespace RetirementLoss.Web.Content;

/// <summary>The texts that travel inside the host: the worked examples and the changelog.</summary>
public static class Library
{
    private const string Folder = "Examples/";

    private static readonly Lazy<WorkedExamples> ReadExamples = new(() => WorkedExamples.Read(
        Host.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => (name[Folder.Length..], Text(name)))));

    /// <summary>The worked examples.</summary>
    public static WorkedExamples Examples => ReadExamples.Value;

    /// <summary>The first example of one file, read without all the others: the start page shows one, and is what a server is mostly asked for first.</summary>
    public static WorkedExample? Example(string file) => Host.GetManifestResourceInfo(Folder + file) is null ? null : WorkedExamples.Read([(file, Text(Folder + file))]).Find(file);

    /// <summary>The changelog, without its title.</summary>
    public static string Changelog => Text("Changelog").Split('\n', 2)[^1];

    private static Assembly Host => typeof(Library).Assembly;

    private static string Text(string name)
    {
        using var stream = Host.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The host carries no {name}. Embed it in the project file.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
