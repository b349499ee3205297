using System.Text.RegularExpressions;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Docs;

/// <summary>The documents: links lead somewhere, decisions have one form, and nothing belongs to one machine.</summary>
public sealed partial class PagesTests
{
    private static readonly string[] Parts = ["Context.", "Decision.", "Consequences.", "Revisit when"];

    private static IEnumerable<SourceFile> Pages => SourceTree.Files("docs", ".md").Append(new("README.md", File.ReadAllText(SourceTree.At("README.md"))));

    [Fact]
    public void Every_link_between_documents_leads_to_a_file() => Violations.None(Pages.SelectMany(DeadLinks));

    [Fact]
    public void Check_of_links_finds_a_dead_one() =>
        Assert.Equal(["docs/a.md leads to 'gone.md', which is not there"], DeadLinks(new("docs/a.md", "See [it](gone.md), [this](README.md) and [that](https://www.irs.gov).")));

    [Fact]
    public void Every_file_named_in_a_guide_is_there() => Violations.None(Pages.Where(page => !page.Path.StartsWith("docs/law/", StringComparison.Ordinal)).SelectMany(MissingFiles));

    [Fact]
    public void Check_of_named_files_finds_one_that_is_gone() => Assert.NotEmpty(MissingFiles(new("docs/a.md", "It is in `src/RetirementLoss.Rules/Gone.cs`.")));

    [Fact]
    public void Map_in_the_readme_names_every_folder_of_the_source() => Violations.None(NotOnTheMap(File.ReadAllText(SourceTree.At("README.md"))));

    [Fact]
    public void Check_of_the_map_finds_a_folder_that_is_left_out() =>
        Assert.Equal(["README.md has no 'Keeping/', which is src/RetirementLoss.Rules/Keeping"], NotOnTheMap(File.ReadAllText(SourceTree.At("README.md")).Replace("Keeping/", "", StringComparison.Ordinal)));

    [Fact]
    public void Every_decision_has_the_fixed_form() => Violations.None(SourceTree.Files("docs/decisions", ".md").SelectMany(WrongForm));

    [Fact]
    public void Check_of_decisions_finds_one_without_a_reason_to_revisit() =>
        Assert.NotEmpty(WrongForm(new("docs/decisions/0001-a.md", "# 1. A\n\n**Context.** A\n\n**Decision.** B\n\n**Consequences.** C\n")));

    [Fact]
    public void Decisions_are_numbered_without_a_gap() =>
        Assert.Equal(
            Enumerable.Range(1, SourceTree.Files("docs/decisions", ".md").Count).Select(number => $"{number:0000}"),
            SourceTree.Files("docs/decisions", ".md").Select(page => Path.GetFileName(page.Path)[..4]));

    [Fact]
    public void No_document_names_a_folder_of_one_machine() =>
        Violations.None(Pages.Where(page => MachinePath().IsMatch(page.Text)).Select(page => page.Path));

    private static IEnumerable<string> DeadLinks(SourceFile page) => Link().Matches(page.Text)
        .Select(match => match.Groups["to"].Value)
        .Where(to => !to.Contains("://", StringComparison.Ordinal) && !Path.Exists(SourceTree.At(Path.Combine(Path.GetDirectoryName(page.Path) ?? "", to))))
        .Select(to => $"{page.Path} leads to '{to}', which is not there");

    // A decision that was superseded tells of the house as it was.
    private static IEnumerable<string> MissingFiles(SourceFile page) => page.Text.Contains("\nSuperseded by ", StringComparison.Ordinal) ? [] : NamedFile().Matches(page.Text)
        .Select(match => match.Groups["file"].Value)
        .Where(file => !Path.Exists(SourceTree.At(file)))
        .Select(file => $"{page.Path} names '{file}', which is not there");

    // Each situation is a folder too; the map sends to the law book for those.
    private static IEnumerable<string> NotOnTheMap(string readme) => SourceTree.Files("src", ".cs", ".razor", ".css", ".json", ".md")
        .Select(file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/'))
        .Distinct(StringComparer.Ordinal)
        .Where(folder => !folder.Contains("/Situations/", StringComparison.Ordinal))
        .Where(folder => !Regex.IsMatch(readme, $@"(?<![\w.]){Regex.Escape(Path.GetFileName(folder))}/", RegexOptions.None, TimeSpan.FromSeconds(1)))
        .Select(folder => $"README.md has no '{Path.GetFileName(folder)}/', which is {folder}");

    private static IEnumerable<string> WrongForm(SourceFile decision)
    {
        var found = Bold().Matches(decision.Text).Select(match => match.Groups["words"].Value).ToList();
        var number = int.Parse(Path.GetFileName(decision.Path)[..4]);
        return found.SequenceEqual(Parts) && decision.Text.StartsWith($"# {number}. ", StringComparison.Ordinal)
            ? []
            : [$"{decision.Path} must be '# {number}. Title' and then {string.Join(", ", Parts)}; it has {string.Join(", ", found)}"];
    }

    [GeneratedRegex(@"\]\((?<to>[^)#\s]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<file>(src|tests|docs)/[\w./-]*\w/?)`")]
    private static partial Regex NamedFile();

    [GeneratedRegex(@"^\*\*(?<words>[^*]+)\*\*", RegexOptions.Multiline)]
    private static partial Regex Bold();

    [GeneratedRegex(@"(?<![\w.])/(work|home|tmp|root|Users)/")]
    private static partial Regex MachinePath();
}
