using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Rules.Tests.Law.Scenarios;

namespace RetirementLoss.Rules.Tests.Authorities;

/// <summary>A source is cited only for the kinds of accounts it speaks of.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class AccountsOfSourcesTests
{
    // Written from the titles of the texts, not from the register.
    private static readonly Dictionary<string, Predicate<AccountKind>> SpeaksOf = new(StringComparer.Ordinal)
    {
        ["notice-89-25"] = IsIra,
        ["pub-590-losses"] = IsIra,
        ["pub-590-a-returned-contributions"] = IsIra,
        ["fish-tc-memo-2015-176"] = IsIra,
        ["pub-575-losses"] = IsPlan,
        ["pub-575-variable-annuities"] = account => account == AccountKind.Annuity,
        ["pub-970-losses"] = account => account is AccountKind.Plan529 or AccountKind.CoverdellEsa,
    };

    [Fact]
    public void No_step_and_no_note_cites_a_text_about_another_kind_of_account() =>
        Violations.None(
            from story in Cited()
            from source in story.Sources
            where SpeaksOf.TryGetValue(source.Id, out var speaks) && !speaks(story.Account)
            select $"{source.Id} is cited for {story.Account}");

    [Fact]
    public void Every_such_text_is_still_cited_where_it_speaks() =>
        Violations.None(SpeaksOf.Keys.Except(Cited().SelectMany(story => story.Sources).Select(source => source.Id)).Select(id => $"{id} is cited nowhere"));

    [Fact]
    public void Every_step_still_cites_something() =>
        Violations.None(DrawnStories.All.SelectMany(story => story.Assessment.Findings.Where(finding => finding.Citations.Count == 0).Select(finding => $"{finding.Rule} for {story.Live.Tokens.GetValueOrDefault("account")}")).Distinct());

    private static IEnumerable<(AccountKind Account, IEnumerable<Authority> Sources)> Cited() =>
        from story in DrawnStories.All
        where story.Live.Has(Opening.Account)
        let sources = story.Assessment.Findings.SelectMany(finding => finding.Citations.Select(citation => citation.Authority))
            .Concat(story.Assessment.Notes.SelectMany(note => note.RestsOn))
        select (story.Live.Require(Opening.Account), sources);

    private static bool IsIra(AccountKind account) =>
        account is AccountKind.TraditionalIra or AccountKind.SepIra or AccountKind.SimpleIra or AccountKind.RothIra or AccountKind.InheritedTraditionalIra or AccountKind.InheritedRothIra;

    private static bool IsPlan(AccountKind account) =>
        account is AccountKind.Plan401k or AccountKind.Plan403b or AccountKind.Plan457b or AccountKind.ThriftSavingsPlan or AccountKind.Pension or AccountKind.DesignatedRoth;
}
