using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Library;

public sealed class LawGuideTests
{
    [Fact]
    public void Every_situation_has_its_note_and_its_rules_in_order()
    {
        Assert.Equal(LawBook.Situations.Select(situation => situation.Id), LawGuide.Situations.Select(page => page.Id));
        Assert.All(LawGuide.All, page => Assert.Equal("In short", page.Sections[0].Heading));
        Assert.All(
            LawBook.Situations,
            situation => Assert.Equal(situation.Rules.Select(rule => rule.Id), LawGuide.Find(situation.Id)!.Rules.Select(rule => rule.Id)));
    }

    [Fact]
    public void Shared_law_is_found_by_the_names_of_its_folders() => Assert.Equal(["itemized-deduction", "capital-loss", "theft", "payout", "early-payout", "deadlines"], LawGuide.Shared.Select(page => page.Id));

    [Fact]
    public void Rule_has_the_one_home_whose_note_tells_of_it() => Assert.All(
        LawGuide.Rules,
        rule => Assert.Contains(LawGuide.HomeOf(rule.Id)!.Sections, section => section.Text.Contains($"`{rule.Id}`", StringComparison.Ordinal)));

    [Fact]
    public void Shared_rule_is_at_home_with_the_shared_law() => Assert.Equal("itemized-deduction", LawGuide.HomeOf("miscellaneous-itemized-ban")!.Id);

    [Fact]
    public void Every_source_is_listed_and_every_rule_stands_under_all_its_sources()
    {
        Assert.Equal(Register.All, LawGuide.Sources.Select(use => use.Authority));
        Assert.All(
            LawGuide.Rules.SelectMany(rule => rule.RestsOn.Select(source => (rule, source))),
            pair => Assert.Contains(pair.rule, LawGuide.Sources.Single(use => use.Authority == pair.source).Rules));
    }

    [Fact]
    public void Source_that_no_rule_note_or_figure_names_is_one_of_these() =>
        // Cited by a list of a preparer alone (what the income touches, how a position stands), or by one step for one kind of account.
        Assert.Equal(["irc-36B", "irc-6654", "irc-6662-d-2", "irc-6694", "irc-86", "notice-87-16", "reg-103529-23"], LawGuide.Sources.Where(use => use.IsRare).Select(use => use.Authority.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Change_of_2018_ends_the_floor_and_begins_the_bar()
    {
        var change = LawGuide.Changes.Single(one => one.Year == new TaxYear(2018));

        Assert.Contains(change.Begun, rule => rule.Id == "miscellaneous-itemized-ban");
        Assert.Contains(change.Ended, rule => rule.Id == "miscellaneous-itemized-floor");
        Assert.Contains(change.FiguresEnded, figure => figure.Name.Id == "miscellaneous-floor");
    }

    [Fact]
    public void Changes_stand_newest_first_each_year_once() =>
        Assert.Equal(LawGuide.Changes.Select(change => change.Year).Distinct().OrderDescending(), LawGuide.Changes.Select(change => change.Year));
}
