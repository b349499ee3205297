using System.Text.RegularExpressions;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Rules.Tests.Authorities;

namespace RetirementLoss.Rules.Tests.Docs;

/// <summary>Every situation has its note, and note and rules keep in step.</summary>
public sealed partial class LawNotesTests
{
    private const string Law = "src/RetirementLoss.Rules/Law";

    // The rooms of law that several situations share.
    private static readonly string[] Rooms = [.. new[] { "CapitalLoss", "Deadlines", "ItemizedDeduction", "Payout", "Theft" }.Select(room => $"{Law}/{room}")];

    private static readonly string[] Headings =
        ["In short", "By year", "Authorities", "How we test it", "What we do not model", "Answers that are legal conclusions", "Last read"];

    private static string[] Folders => [.. Rooms, $"{Law}/EarlyPayout", $"{Law}/States", .. LawBook.Situations.Select(situation => $"{Law}/Situations/{situation.GetType().Name}")];

    [Fact]
    public void Every_situation_has_a_note() =>
        Violations.None(Folders.Where(folder => !File.Exists(SourceTree.At($"{folder}/law.md"))).Select(folder => $"Write {folder}/law.md; docs/adding-a-situation.md says what goes into it"));

    [Fact]
    public void Every_folder_of_a_situation_stands_in_the_law_book() =>
        Violations.None(Directory.EnumerateDirectories(SourceTree.At($"{Law}/Situations"))
            .Select(folder => Path.GetFileName(folder))
            .Except(LawBook.Situations.Select(situation => situation.GetType().Name))
            .Select(folder => $"{Law}/LawBook.cs has no line for the folder {Law}/Situations/{folder}"));

    [Fact]
    public void Every_note_has_the_fixed_headings_in_order() => Violations.None(Notes().SelectMany(WrongHeadings));

    [Fact]
    public void Check_of_headings_finds_a_missing_one() => Assert.NotEmpty(WrongHeadings(new("law.md", "# Note\n## In short\n## Authorities\n")));

    [Fact]
    public void Every_source_that_the_law_names_stands_in_its_note() =>
        Violations.None(
            from folder in Folders
            from missing in MissingFrom(IdsIn(Note(folder)).Concat(Rooms.SelectMany(room => IdsIn(Note(room)))), SourceTree.Files(folder, ".cs"))
            select $"{folder}/law.md, heading Authorities: {missing}");

    [Fact]
    public void Check_of_notes_finds_a_source_that_is_missing() =>
        Assert.Equal(
            ["'irc-67-a' is named in planted.cs and not in the note"],
            MissingFrom(["irc-63"], [new("planted.cs", "RestsOn => [Federal.Irc63, Federal.Irc67a];")]));

    [Fact]
    public void No_note_names_a_source_that_the_register_does_not_know() =>
        Violations.None(
            from note in Notes()
            from id in IdsIn(note)
            where Register.TryFind(id) is null
            select $"{note.Path} names `{id}`, which is not in the register");

    [Fact]
    public void No_note_lists_a_source_that_nothing_in_its_folder_names() =>
        Violations.None(
            from folder in Folders
            let named = SourceTree.Files(folder, ".cs").SelectMany(Uses.NamedIn).ToHashSet(StringComparer.Ordinal)
            from id in IdsIn(Note(folder))
            where !named.Contains(id)
            select $"{folder}/law.md lists `{id}`, which no rule or note in the folder names");

    [Fact]
    public void Check_of_ids_reads_the_list_of_sources_and_nothing_else() =>
        Assert.Equal(["irc-1", "irc-2"], IdsIn(new("law.md", "## In short\nSee `irc-9`.\n## Authorities\n- `irc-1`: one, see `this`\n- `irc-2`: two\n## Last read\n`irc-8`\n")));

    [Fact]
    public void Every_rule_of_a_situation_is_named_in_its_note() =>
        Violations.None(
            from situation in LawBook.Situations
            from rule in situation.Rules
            let home = rule.GetType().Namespace!.Replace("RetirementLoss.Rules.", "src/RetirementLoss.Rules/", StringComparison.Ordinal).Replace('.', '/').Replace("src/RetirementLoss/Rules", "src/RetirementLoss.Rules", StringComparison.Ordinal)
            where !Note(home).Text.Contains($"`{rule.Id}`", StringComparison.Ordinal)
            select $"{home}/law.md does not name `{rule.Id}` under By year");

    [Fact]
    public void Every_rule_of_the_states_is_named_in_their_note() =>
        Violations.None(StateReturn.InOrder.Concat<IRule>(StateTheftReturn.InOrder).Where(rule => !Note($"{Law}/States").Text.Contains($"`{rule.Id}`", StringComparison.Ordinal)).Select(rule => $"{Law}/States/law.md does not name `{rule.Id}`"));

    [Fact]
    public void Every_note_says_when_the_law_was_last_read() =>
        Violations.None(Notes().Where(note => !LastRead().IsMatch(note.Text)).Select(note => $"{note.Path}: write a date like 2026-11-21 under Last read"));

    private static IEnumerable<SourceFile> Notes() => Folders.Select(Note);

    private static SourceFile Note(string folder) =>
        new($"{folder}/law.md", File.Exists(SourceTree.At($"{folder}/law.md")) ? File.ReadAllText(SourceTree.At($"{folder}/law.md")) : "");

    private static IEnumerable<string> WrongHeadings(SourceFile note)
    {
        var found = Heading().Matches(note.Text).Select(match => match.Groups["words"].Value).ToList();
        return found.SequenceEqual(Headings) ? [] : [$"{note.Path} has the headings {string.Join(", ", found)}; they must be {string.Join(", ", Headings)}"];
    }

    private static IEnumerable<string> MissingFrom(IEnumerable<string> noted, IEnumerable<SourceFile> files)
    {
        var known = noted.ToHashSet(StringComparer.Ordinal);
        return from file in files from id in Uses.NamedIn(file) where !known.Contains(id) select $"'{id}' is named in {Path.GetFileName(file.Path)} and not in the note";
    }

    private static IEnumerable<string> IdsIn(SourceFile note)
    {
        var part = Sources().Match(note.Text).Groups["part"].Value;
        return Listed().Matches(part).Select(match => match.Groups["id"].Value);
    }

    [GeneratedRegex(@"^## (?<words>.+?)\s*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^## Authorities\s*$(?<part>.*?)^## ", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sources();

    [GeneratedRegex("^- `(?<id>[^`]+)`", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^## Last read\s+\d{4}-\d\d-\d\d", RegexOptions.Multiline)]
    private static partial Regex LastRead();
}
