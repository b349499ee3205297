using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Interview;

namespace RetirementLoss.Rules.Tests.Assessing;

/// <summary>What the rules come to where nobody reads the reasons is what they come to where somebody does.</summary>
public sealed class OutcomeTests
{
    [Fact]
    public void Every_example_comes_to_the_same_with_reasons_and_without() => Compare(TaxCase.All.Values.Select(tax => tax.Report.Answers), leastStates: 20);

    [Fact]
    public void Every_walk_of_the_sample_comes_to_the_same_with_reasons_and_without() => Compare(Walked.Interview.Sound, leastStates: 1);

    [Fact]
    public void Comparison_finds_a_planted_difference()
    {
        var live = TaxCase.All.Values.First(tax => tax.Report.Federal.Deductible is { IsPositive: true }).Report.Answers;
        var told = LawBook.For(live).Assess(live, Walked.AskedOn);

        Assert.Equal(["Sums"], Differences(told, told with { Sums = told.Sums with { Floor = Money.Of(1) } }));
        Assert.Equal(["Certainty"], Differences(told, told with { Certainty = told.Certainty + 1 }));
    }

    [Fact]
    public void A_reading_without_reasons_cannot_be_shown()
    {
        var live = TaxCase.All.Values.First(tax => Known(tax.Report.Answers)).Report.Answers;

        Assert.Throws<InvalidCastException>(() => new Reading(live, LawBook.For(live).OutcomeOf(live, Walked.AskedOn), [], IsExact: true).Assessment);
    }

    private static void Compare(IEnumerable<Answers> sheets, int leastStates)
    {
        var (compared, states) = (0, 0);
        foreach (var live in sheets.Where(Known))
        {
            var told = LawBook.For(live).Assess(live, Walked.AskedOn);
            var bare = LawBook.For(live).OutcomeOf(live, Walked.AskedOn);
            Assert.True(Differences(told, bare) is [], $"{string.Join(", ", Differences(told, bare))} differ for {string.Join(' ', live.Tokens.Select(answer => $"{answer.Key}={answer.Value}"))}");
            Assert.Equal(told.Headline, Headlines.Of(bare));
            Assert.Equal(told.Verdict, LawBook.For(live).VerdictOf(live, Walked.AskedOn));
            compared++;
            if (StateQuestions.FileOf(live) is { } home)
            {
                Assert.Empty(Differences(StateReturn.Assess(home, live, told, Walked.AskedOn), StateReturn.OutcomeOf(home, live, bare, Walked.AskedOn)));
                states++;
            }
        }

        // Enough of both, or the comparison says nothing.
        Assert.InRange(compared, 500, int.MaxValue);
        Assert.InRange(states, leastStates, int.MaxValue);
    }

    private static bool Known(Answers live) => LawBook.Walk(live) is { IsComplete: true } walk && walk.Path.All(question => question.MayStayUnknown || !live.IsUnknown(question));

    private static List<string> Differences(Outcome told, Outcome bare)
    {
        List<string> found = [];
        Look(nameof(Outcome.Verdict), told.Verdict == bare.Verdict);
        Look(nameof(Outcome.DecidedBy), told.DecidedBy == bare.DecidedBy);
        Look(nameof(Outcome.Character), told.Character == bare.Character);
        Look(nameof(Outcome.Certainty), told.Certainty == bare.Certainty);
        Look(nameof(Outcome.Sums), told.Sums == bare.Sums);
        Look(nameof(Outcome.StepsLeft), told.StepsLeft == bare.StepsLeft);
        Look(nameof(Outcome.OtherReadings), told.OtherReadings.Select(Bare).SequenceEqual(bare.OtherReadings.Select(Bare)));
        Look(nameof(Outcome.ReadingsOfTheSameAnswer), told.ReadingsOfTheSameAnswer.Select(Bare).SequenceEqual(bare.ReadingsOfTheSameAnswer.Select(Bare)));
        return found;

        void Look(string member, bool isSame)
        {
            if (!isSame)
            {
                found.Add(member);
            }
        }
    }

    private static (string Rule, Verdict Verdict, Money? Deductible, Sums Sums) Bare(OtherReading other) => (other.Rule, other.Verdict, other.Deductible, other.Sums);
}
