namespace RetirementLoss.Rules.Tests.Library;

public sealed class TurnsOfLawTests
{
    [Fact]
    public void The_bar_and_its_last_change_are_turns_in_order_of_years() =>
        Assert.Equal([2018, 2026], TurnsOfLaw.All.Select(turn => turn.Year.Number));

    [Fact]
    public void Every_turn_is_a_year_with_which_rules_or_citations_changed() =>
        Assert.All(TurnsOfLaw.All, turn =>
        {
            var change = LawGuide.Changes.Single(change => change.Year == turn.Year);
            Assert.True(change.Begun.Count + change.CitedOtherwise.Count > 0);
        });

    [Fact]
    public void Every_turn_is_told_in_whole_sentences() => Assert.All(TurnsOfLaw.All, turn => Assert.EndsWith(".", turn.Words, StringComparison.Ordinal));
}
