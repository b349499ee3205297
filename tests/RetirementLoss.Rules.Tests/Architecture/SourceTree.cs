namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>The files of this checkout, found from where the tests run.</summary>
internal static class SourceTree
{
    private static readonly Lazy<string> Found = new(() =>
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "RetirementLoss.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("RetirementLoss.sln is in no folder above the tests. Run them from a checkout.");
    });

    public static string Root => Found.Value;

    public static string At(string path) => Path.Combine(Root, path);

    /// <summary>The files under a folder whose names end so; what a build leaves behind is not among them.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder, params IReadOnlyList<string> endings) =>
    [
        .. Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, File.ReadAllText(At(path)))),
    ];
}
