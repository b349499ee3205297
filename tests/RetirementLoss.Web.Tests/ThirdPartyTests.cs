using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Web.Tests;

/// <summary>The notes on what ships name each package of the host with the version that is locked and the license that its maker states.</summary>
public sealed partial class ThirdPartyTests
{
    private const string Notes = "docs/third-party.md";

    private static readonly string[] Allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "MS-PL OR Apache-2.0"];

    private static string Text => File.ReadAllText(SourceTree.At(Notes));

    [Fact]
    public void Notes_name_each_locked_package_with_its_version_and_license_and_no_other() => Assert.Equal(Locked(), Noted(Text));

    [Fact]
    public void Each_license_is_one_that_the_notes_allow() =>
        Assert.All(Noted(Text), row => Assert.Contains(row.Split(' ', 3)[2], Allowed));

    [Fact]
    public void A_package_of_another_version_or_license_is_found()
    {
        var row = $"| {Locked().First(package => package.EndsWith(" MIT", StringComparison.Ordinal)).Replace(" ", " | ", StringComparison.Ordinal)} |";
        Assert.Contains(row, Text, StringComparison.Ordinal);
        Assert.NotEqual(Locked(), Noted(Text.Replace(row, row.Replace('1', '2'), StringComparison.Ordinal)));
    }

    [Fact]
    public void Font_that_is_served_stands_in_the_notes_and_has_its_license_beside_it()
    {
        var fonts = Directory.EnumerateFiles(SourceTree.At("src/RetirementLoss.Components/wwwroot"), "*.woff2").Select(Path.GetFileName).ToList();
        Assert.Equal(["literata.woff2"], fonts);
        Assert.Contains("literata.woff2` | OFL-1.1", Text, StringComparison.Ordinal);
        Assert.Contains("SIL Open Font License, Version 1.1", File.ReadAllText(SourceTree.At("src/RetirementLoss.Components/wwwroot/literata-license.txt")), StringComparison.Ordinal);
    }

    private static List<string> Noted(string text) =>
        [.. Row().Matches(text).Select(row => $"{row.Groups["package"].Value} {row.Groups["version"].Value} {row.Groups["license"].Value}").Order(StringComparer.Ordinal)];

    private static List<string> Locked()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SourceTree.At("src/RetirementLoss.Web/packages.lock.json")));
        return
        [
            .. file.RootElement.GetProperty("dependencies").EnumerateObject()
                .SelectMany(framework => framework.Value.EnumerateObject())
                .Where(package => package.Value.GetProperty("type").GetString() != "Project")
                .Select(package => (package.Name, Version: package.Value.GetProperty("resolved").GetString()!))
                .Select(package => $"{package.Name} {package.Version} {LicenseOf(package.Name, package.Version)}")
                .Order(StringComparer.Ordinal),
        ];
    }

    // As the package says that was restored to build the host.
    private static string LicenseOf(string package, string version)
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } named ? named : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var (name, number) = (Lower(package), Lower(version));
        var described = XDocument.Load(Path.Combine(folder, name, number, $"{name}.nuspec"));
        return described.Descendants().FirstOrDefault(element => element.Name.LocalName == "license")?.Value ?? "no license stated";
    }

    private static string Lower(string text) => text.ToLowerInvariant();

    [GeneratedRegex(@"^\| (?<package>[\w.]+) \| (?<version>\d[\w.-]*) \| (?<license>[^|]+) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
