using System.Reflection;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>Border 5: the shape of rules, their place in the law book, and one rule for each topic and year.</summary>
public sealed class RuleShapeTests
{
    private const BindingFlags OwnFields = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // Topics that may have years without a rule, because an earlier rule of the list has settled the matter in those years.
    private static readonly Dictionary<string, YearRange> MayBeSilent = new(StringComparer.Ordinal)
    {
        ["overall-itemized-limit"] = YearRange.From(2018),
        ["itemizing-beats-the-standard-deduction"] = YearRange.From(2018),
        ["the-minimum-tax-allows-nothing"] = YearRange.From(2018),
        ["the-minimum-tax-leaves-it-alone"] = YearRange.From(2018),
        ["the-plan-was-the-holders-own"] = YearRange.From(2018),
        ["income-of-three-years"] = YearRange.Through(2019),
        ["a-small-repayment-has-no-credit"] = YearRange.Always,
        ["a-plan-may-let-an-overpayment-stand"] = YearRange.Through(2022),
        ["the-limit-for-high-income-leaves-the-credit-alone"] = YearRange.Through(2025),
        ["the-gain-that-came-back-is-free-of-the-additional-tax"] = YearRange.Through(2021),
        ["the-offset-came-within-a-year-of-leaving"] = YearRange.Through(2020),
        ["able-accounts-did-not-exist-before-2015"] = YearRange.From(2015),
    };

    private static IEnumerable<Type> Rules => typeof(Checker).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IRule)));

    // A finding answers yes, in part or no, so its question must take such an answer.
    [Fact]
    public void Every_rule_asks_what_yes_or_no_answers() =>
        Violations.None(LawGuide.Rules.Where(rule => NotYesOrNo.Any(word => rule.Asks.StartsWith(word, StringComparison.Ordinal))).Select(rule => $"'{rule.Id}' asks \"{rule.Asks}\"; begin with a verb, so that yes or no answers it"));

    private static readonly string[] NotYesOrNo = ["How ", "What ", "Which ", "Who ", "Whose ", "When ", "Where ", "Why "];

    [Fact]
    public void Rules_are_sealed_and_keep_nothing() => Violations.None(Rules.SelectMany(Misshapen));

    [Fact]
    public void Check_of_shape_finds_an_open_rule_that_remembers() =>
        Assert.Equal(
            ["PlantedRule has a constructor with arguments", "PlantedRule is not sealed", "PlantedRule keeps 'remembered'"],
            Misshapen(typeof(PlantedRule)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_stands_in_the_law_book_once() => Violations.None(Misplaced(Rules, [.. LawBook.Situations.Select(situation => situation.Rules), StateReturn.InOrder, StateTheftReturn.InOrder]));

    [Fact]
    public void Check_of_places_finds_a_rule_that_is_missing_and_one_that_stands_twice()
    {
        var rule = LawBook.Situations[0].Rules[0];

        Assert.Equal(
            [$"{FileOf(typeof(PlantedRule))} stands in no situation; add its line to the list of one", $"{FileOf(rule.GetType())} stands 2 times"],
            Misplaced([typeof(PlantedRule), rule.GetType()], [[rule, rule]]));
    }

    [Fact]
    public void Every_topic_has_one_rule_for_each_supported_year() =>
        Violations.None(LawBook.Situations.SelectMany(situation => GapsAndOverlaps(situation.Id, situation.Rules)));

    [Fact]
    public void Check_of_topics_finds_a_gap_and_an_overlap()
    {
        Assert.Contains("planted: topic 'planted-rule' has 0 rules in 2017", GapsAndOverlaps("planted", [new PlantedRule(YearRange.From(2018))]));
        Assert.Contains("planted: topic 'planted-rule' has 2 rules in 2018", GapsAndOverlaps("planted", [new PlantedRule(YearRange.Through(2018)), new PlantedRule(YearRange.From(2018))]));
    }

    [Fact]
    public void Silent_topics_are_still_in_the_law_book() =>
        Assert.All(MayBeSilent.Keys, topic => Assert.Contains(LawBook.Situations.SelectMany(situation => situation.Rules), rule => rule.Topic == topic));

    private static IEnumerable<string> Misshapen(Type rule)
    {
        if (!rule.IsSealed)
        {
            yield return $"{rule.Name} is not sealed";
        }

        foreach (var field in rule.GetFields(OwnFields))
        {
            yield return $"{rule.Name} keeps '{field.Name}'";
        }

        if (rule.GetConstructors().Any(constructor => constructor.GetParameters().Length > 0))
        {
            yield return $"{rule.Name} has a constructor with arguments";
        }
    }

    private static string FileOf(Type rule) => $"src/RetirementLoss.Rules/{rule.FullName!["RetirementLoss.Rules.".Length..].Replace('.', '/')}.cs";

    // A rule of a situation's folder stands in that situation's list alone; a shared rule stands in any list, once in each.
    private static IEnumerable<string> Misplaced(IEnumerable<Type> rules, IReadOnlyList<IReadOnlyList<IRule>> lists)
    {
        foreach (var rule in rules)
        {
            var counts = lists.Select(list => list.Count(listed => listed.GetType() == rule)).Where(count => count > 0).ToList();
            var isShared = !rule.Namespace!.Contains(".Law.Situations.", StringComparison.Ordinal);
            if (counts.Count == 0)
            {
                yield return $"{FileOf(rule)} stands in no situation; add its line to the list of one";
            }
            else if (counts.Exists(count => count > 1) || (!isShared && counts.Count > 1))
            {
                yield return $"{FileOf(rule)} stands {counts.Sum()} times";
            }
        }
    }

    private static IEnumerable<string> GapsAndOverlaps(string situation, IReadOnlyList<IRule> rules) =>
        from topic in rules.GroupBy(rule => rule.Topic)
        from year in Checker.Years
        let count = topic.Count(rule => rule.InForce.Includes(year))
        let maySayNothing = MayBeSilent.TryGetValue(topic.Key, out var silent) && silent.Includes(year)
        where count > 1 || (count == 0 && !maySayNothing)
        select $"{situation}: topic '{topic.Key}' has {count} rules in {year}";

#pragma warning disable CA1852 // Open on purpose: planted to be found.
    private class PlantedRule(YearRange inForce) : IRule
    {
        private readonly YearRange remembered = inForce;

        public string Id => "planted-rule";

        public string Topic => Id;

        public string Asks => "Is this found?";

        public YearRange InForce => remembered;

        public IReadOnlyList<Authority> RestsOn => [];

        public Certainty Certainty => Certainty.Settled;
    }
#pragma warning restore CA1852
}
