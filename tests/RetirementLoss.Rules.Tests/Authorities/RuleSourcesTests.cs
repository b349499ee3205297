using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Rules.Tests.Interview;

namespace RetirementLoss.Rules.Tests.Authorities;

/// <summary>Every rule rests on a source that speaks to each of its years.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class RuleSourcesTests
{
    // Rules that choose their sources by the case; that each of their findings cites one is proved by walking.
    private static readonly string[] CiteByCase = ["basis-is-split-in-proportion", "each-is-taxed-on-the-own-share", "income-of-another-account-bears-its-own-additional-tax", "what-was-kept-is-income-above-basis"];

    // What a victim does first at the bank is no law, and a source beside it would say that it is.
    private static readonly string[] SpeakOfNoLaw = ["note what-to-do-now", "note beware-of-recovery-offers"];

    [Fact]
    public void Every_rule_rests_on_a_source_in_each_of_its_supported_years() =>
        Violations.None(LawBook.Situations.SelectMany(situation => situation.Rules).DistinctBy(rule => rule.Id).Where(rule => !CiteByCase.Contains(rule.Id)).SelectMany(YearsWithoutSource));

    [Fact]
    public void Rules_that_cite_by_case_name_no_source_for_all_cases() =>
        Assert.All(CiteByCase, id => Assert.Empty(LawBook.Situations.SelectMany(situation => situation.Rules).First(rule => rule.Id == id).RestsOn));

    [Fact]
    public void Every_rule_was_seen_to_cite_on_some_walk() =>
        Violations.None(
            from rule in LawBook.Situations.SelectMany(situation => situation.Rules).DistinctBy(rule => rule.Id)
            where (!Walked.Interview.SourcesOf.TryGetValue($"rule {rule.Id}", out var sources) || sources.Count == 0)
                && !TaxCase.All.Values.SelectMany(tax => tax.Report.Federal.Findings).Any(finding => finding.Rule == rule.Id && finding.Citations.Count > 0)
            select $"'{rule.Id}' was reached on no walk and in no case, or cited nothing");

    [Fact]
    public void Every_note_rests_on_a_source() =>
        Violations.None(Walked.Interview.SourcesOf.Where(seen => seen.Value.Count == 0 && !SpeakOfNoLaw.Contains(seen.Key)).Select(seen => seen.Key));

    [Fact]
    public void Check_of_sources_finds_a_rule_older_than_its_source() =>
        Assert.Contains("'miscellaneous-itemized-ban' has no source in 2017", YearsWithoutSource(new OlderThanItsSource()));

    private static IEnumerable<string> YearsWithoutSource(IRule rule) => Checker.Years
        .Where(year => rule.InForce.Includes(year) && !rule.RestsOn.Any(source => source.CoversYear(year)))
        .Select(year => $"'{rule.Id}' has no source in {year}");

    private sealed class OlderThanItsSource : IRule
    {
        public string Id => "miscellaneous-itemized-ban";

        public string Topic => Id;

        public string Asks => "Is this found?";

        public Rules.Model.YearRange InForce => Rules.Model.YearRange.From(2017);

        public IReadOnlyList<Authority> RestsOn => [Federal.Irc67Ban];

        public Certainty Certainty => Certainty.Settled;
    }
}
