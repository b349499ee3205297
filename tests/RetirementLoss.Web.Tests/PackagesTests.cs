using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Web.Tests.Api;

namespace RetirementLoss.Web.Tests;

/// <summary>The two packages: their sample runs as it stands, and what is packed is whole.</summary>
public sealed partial class PackagesTests
{
    // Takes the place of the console, so that what the sample says is heard here and nowhere else.
    private const string Heard =
        """
        public static class Console
        {
            public static System.Collections.Generic.List<string> Lines { get; } = new();

            public static void WriteLine(string line) => Lines.Add(line);
        }
        """;

    private const string Usual = "global using System; global using System.Collections.Generic; global using System.Linq;";

    [Fact]
    public void The_sample_of_the_readme_compiles_and_says_what_the_rules_say()
    {
        var sample = Sample().Match(File.ReadAllText(SourceTree.At("docs/packages/rules.md"))).Groups["code"].Value;
        Assert.InRange(sample.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 5, 12);

        var made = Compiled.Program(Usual, Heard, sample);
        made.EntryPoint!.Invoke(null, [Array.Empty<string>()]);

        var lines = (List<string>)made.GetType("Console")!.GetProperty("Lines")!.GetValue(null)!;
        var report = Checker.Report(
            Rules.Interview.Answers.Of(Cell().Matches(sample).Select(cell => KeyValuePair.Create(cell.Groups["id"].Value, cell.Groups["value"].Value))),
            new DateOnly(2026, 11, 30));
        Assert.Equal($"{report.Federal.Headline} {report.Federal.Deductible}", lines[0]);
        Assert.Equal(report.Federal.Findings.Count + 1, lines.Count);
        Assert.Contains("$10,800", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_projects_carry_the_version_of_the_rules() =>
        Assert.All(
            [typeof(Checker), typeof(Components.Reporting.ReportView)],
            type => Assert.Equal(Checker.Edition.Version, type.Assembly.GetName().Version!.ToString(3)));

    // Packing runs the build tool twice, so only a long run does it.
    [OnlyInALongRun]
    [InlineData("RetirementLoss.Rules")]
    [InlineData("RetirementLoss.Components")]
    public async Task A_package_has_library_words_readme_icon_changelog_and_symbols(string project)
    {
        var folder = Directory.CreateTempSubdirectory("packages-");
        try
        {
            using var packing = Process.Start(new ProcessStartInfo("dotnet", ["pack", SourceTree.At($"src/{project}"), "--configuration", "Release", "--no-restore", "--nologo", "-p:RunAnalyzers=false", "--output", folder.FullName]) { RedirectStandardOutput = true })!;
            var told = await packing.StandardOutput.ReadToEndAsync();
            await packing.WaitForExitAsync();
            Assert.True(packing.ExitCode == 0, told);
            var version = Checker.Edition.Version;
            using var package = await ZipFile.OpenReadAsync(Path.Combine(folder.FullName, $"{project}.{version}.nupkg"));
            var names = package.Entries.Select(entry => entry.FullName).ToList();
            Assert.All([$"lib/net10.0/{project}.dll", $"lib/net10.0/{project}.xml", "README.md", "icon.png", "changelog.md"], name => Assert.Contains(name, names));
            using var spec = new StreamReader(await package.GetEntry($"{project}.nuspec")!.OpenAsync());
            var metadata = XDocument.Parse(await spec.ReadToEndAsync()).Root!.Elements().Single();
            Assert.Equal(version, Of(metadata, "version"));
            Assert.Equal("README.md", Of(metadata, "readme"));
            Assert.Equal("icon.png", Of(metadata, "icon"));
            Assert.Null(Of(metadata, "license"));
            using var symbols = await ZipFile.OpenReadAsync(Path.Combine(folder.FullName, $"{project}.{version}.snupkg"));
            Assert.Contains($"lib/net10.0/{project}.pdb", symbols.Entries.Select(entry => entry.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Of(XElement metadata, string name) => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

    [GeneratedRegex(@"```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex("""\["(?<id>[a-z-]+)"\] = "(?<value>[^"]*)".?""")]
    private static partial Regex Cell();
}
