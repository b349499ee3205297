using RetirementLoss.Rules.Law.Files;
using System.Collections.Frozen;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.Claims;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>The law as a reader meets it: every situation with its note and its rules, and what several of them share.</summary>
public static class LawGuide
{
    // What an id in small letters has taken from a word.
    private static readonly FrozenDictionary<string, string> Spelled = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ira"] = "IRA",
        ["iras"] = "IRAs",
        ["roth"] = "Roth",
        ["holders"] = "holder's",
        ["january"] = "January",
        ["april"] = "April",
        ["october"] = "October",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyList<LawPage>> ReadSituations = new(() => [.. LawBook.Situations.Select(situation => Page(situation.Id, situation.Title, situation.Note, situation.Rules))]);

    private static readonly string[] SharedRooms = ["ItemizedDeduction", "CapitalLoss", "Theft", "Payout", "EarlyPayout", "Deadlines"];

    // Shared rules stand in the lists of many situations; here each has the one place where its note is.
    private static readonly Lazy<IReadOnlyList<LawPage>> ReadShared = new(() => [.. SharedRooms.Select(folder => Page(Token.FromName(folder), null, LawNote.In(folder), RulesIn(folder)))]);

    private static readonly Lazy<FrozenDictionary<string, LawPage>> HomeOfRule = new(() => All
        .SelectMany(page => page.Rules.Select(rule => (rule.Id, Page: page)))
        .GroupBy(home => home.Id)
        .ToFrozenDictionary(homes => homes.Key, homes => homes.Last().Page, StringComparer.Ordinal));

    /// <summary>Every situation, in the order of the law book.</summary>
    public static IReadOnlyList<LawPage> Situations => ReadSituations.Value;

    /// <summary>The law that several situations share.</summary>
    public static IReadOnlyList<LawPage> Shared => ReadShared.Value;

    /// <summary>All pages, the shared ones last.</summary>
    public static IReadOnlyList<LawPage> All => [.. Situations, .. Shared];

    /// <summary>The page with the id, or none.</summary>
    public static LawPage? Find(string id) => All.FirstOrDefault(page => page.Id == id);

    /// <summary>The page where a rule has its note, or none when no rule has that id.</summary>
    public static LawPage? HomeOf(string ruleId) => HomeOfRule.Value.GetValueOrDefault(ruleId);

    /// <summary>Every rule once, by the page it belongs to.</summary>
    public static IReadOnlyList<IRule> Rules => [.. All.SelectMany(page => page.Rules.Where(rule => HomeOf(rule.Id) == page)).DistinctBy(rule => rule.Id)];

    /// <summary>The sentence that is the name of a rule.</summary>
    public static string NameOf(string ruleId)
    {
        ArgumentException.ThrowIfNullOrEmpty(ruleId);
        var words = ruleId.Split('-').Select(word => Spelled.GetValueOrDefault(word, word)).ToList();
        return char.ToUpperInvariant(words[0][0]) + string.Join(' ', words)[1..];
    }

    /// <summary>Every source, with what rests on it.</summary>
    public static IReadOnlyList<SourceUse> Sources { get; } = [.. Register.All.Select(Use)];

    /// <summary>The changes of law by tax year, the newest first.</summary>
    public static IReadOnlyList<LawChange> Changes { get; } =
    [
        .. Rules.SelectMany(rule => new[] { rule.InForce.First, rule.InForce.Last?.Next }).OfType<TaxYear>()
            .Concat(FederalYears.Supported.Skip(1)).Distinct().OrderDescending().Select(Change),
    ];

    private static SourceUse Use(Authority source) => new(
        source,
        [.. Rules.Where(rule => rule.RestsOn.Contains(source))],
        [.. All.Where(page => page.Sections.Any(section => section.Text.Contains($"`{source.Id}`", StringComparison.Ordinal)))],
        [.. FederalYears.Supported.SelectMany(year => FederalYears.Of(year).Figures).Where(figure => figure.Source == source).Select(figure => FigureTables.NameOf(figure)).Distinct()],
        [.. StateFiles.All.Where(file => file.Sources.Contains(source)).Select(file => file.Name)],
        [.. ClaimRegister.All.Select(registered => registered.Claim).Where(claim => claim.RestsOn.Contains(source))]);

    private static LawChange Change(TaxYear year)
    {
        var now = FederalYears.TryGet(year, out var figures) ? figures.Figures : [];
        var before = FederalYears.TryGet(year.Previous, out var earlier) ? earlier.Figures.ToDictionary(figure => figure.Name) : [];
        var both = now.Where(figure => before.ContainsKey(figure.Name)).Select(figure => (Now: figure, Before: before[figure.Name])).ToList();
        return new(
            year,
            [.. Rules.Where(rule => rule.InForce.First == year)],
            [.. Rules.Where(rule => rule.InForce.Last?.Next == year)],
            [.. Register.All.Where(source => source.Cites.Any(cite => cite.Years.First == year) && source.Cites.Any(cite => cite.Years.Last?.Next == year))],
            [.. both.Where(pair => pair.Now.IsInForce && !pair.Before.IsInForce).Select(pair => FigureTables.Row(pair.Now))],
            [.. both.Where(pair => pair.Before.IsInForce && pair.Now.Presence == FigurePresence.NotInForce).Select(pair => FigureTables.Row(pair.Before))],
            both.Count(pair => pair.Now.IsInForce && pair.Before.IsInForce && pair.Now.ToString() != pair.Before.ToString()));
    }

    private static IReadOnlyList<IRule> RulesIn(string folder) =>
        [.. LawBook.Situations.SelectMany(situation => situation.Rules).Where(rule => FolderOf(rule) == folder).DistinctBy(rule => rule.Id)];

    // Namespaces follow folders, so a type tells where its note is.
    private static string FolderOf(object partOfLaw) => partOfLaw.GetType().Namespace!.Split('.')[^1];

    private static LawPage Page(string id, string? title, LawNote note, IReadOnlyList<IRule> rules) =>
        new(id, title ?? note.Title, [.. note.Parts.Select(part => new LawSection(part.Heading, part.Text))], rules);
}
