using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Authorities;

/// <summary>The sources not yet read in their own text stand in a list that may only shrink.</summary>
public sealed class NotYetReadTests
{
    private const string Path = "tests/RetirementLoss.Rules.Tests/Authorities/not-yet-read.txt";

    private const string Searched = ": looked for: ";

    [Fact]
    public void Every_source_not_read_in_its_own_text_is_listed() =>
        Violations.None(Beyond(NotRead(Register.All), Listed()).Select(id => $"'{id}' was not read in its own text: read it and say so in the register; do not add it to {Path}"));

    [Fact]
    public void Every_listed_source_is_still_unread() =>
        Violations.None(Beyond(Listed(), NotRead(Register.All)).Select(id => $"'{id}' has been read, or is gone: take it out of {Path}"));

    [Fact]
    public void List_is_in_order_and_names_each_source_once() => Assert.Equal(Listed().Distinct().Order(StringComparer.Ordinal), Listed());

    [Fact]
    public void Every_listed_source_says_where_it_was_looked_for() =>
        Violations.None(WithoutSearch(Lines()).Select(line => $"'{line}' does not say where it was looked for: write 'id: looked for: ...' in {Path}"));

    [Fact]
    public void Check_of_the_search_finds_a_source_that_nobody_looked_for() =>
        Assert.Equal(["bare", "empty: looked for: "], WithoutSearch(["bare", "empty: looked for: ", "good: looked for: the official site"]));

    [Fact]
    public void Check_of_the_list_finds_a_new_source_and_one_that_has_been_read()
    {
        Authority unread = new("planted", AuthorityKind.Ruling, "Cite", "Says.", "https://www.irs.gov", ReadingStatus.FromKnowledge);

        Assert.Equal(["planted"], Beyond(NotRead([unread]), []));
        Assert.Equal(["planted"], Beyond(["planted"], NotRead([])));
    }

    private static IEnumerable<string> Beyond(IEnumerable<string> ids, IEnumerable<string> known) => ids.Except(known);

    private static IEnumerable<string> NotRead(IEnumerable<Authority> sources) =>
        sources.Where(source => source.ReadingStatus != ReadingStatus.InItsOwnText).Select(source => source.Id);

    private static IEnumerable<string> WithoutSearch(IEnumerable<string> lines) =>
        lines.Where(line => line.Split(Searched, 2) is not [_, { } where] || string.IsNullOrWhiteSpace(where));

    private static string[] Listed() => [.. Lines().Select(line => line.Split(':')[0])];

    private static IEnumerable<string> Lines() => File.ReadLines(SourceTree.At(Path)).Where(line => line.Length > 0 && !line.StartsWith('#'));
}
