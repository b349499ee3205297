using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law.Scenarios;

/// <summary>Doubt is told where it bears on the answer, and nowhere else.</summary>
public sealed class DoubtTests
{
    [Fact]
    public void Another_reading_leads_to_another_answer() =>
        Violations.None(
            from story in DrawnStories.All
            from other in story.Assessment.OtherReadings
            where IsTheSame(other, story.Assessment)
            select $"{story.Situation} {story.Year}, {other.Rule}: {other.Because}");

    [Fact]
    public void An_unsettled_answer_shows_the_step_that_is_not_settled() =>
        Violations.None(
            from story in DrawnStories.All
            where story.Assessment.Certainty == Certainty.Unsettled && story.Assessment.Findings.All(finding => finding.Certainty != Certainty.Unsettled)
            select $"{story.Situation} {story.Year}");

    [Fact]
    public void No_answer_is_firmer_than_the_step_that_cut_or_ended_it() =>
        Violations.None(
            from story in DrawnStories.All
            from finding in story.Assessment.Findings
            where finding.Decided && finding.Certainty > story.Assessment.Certainty
            select $"{story.Situation} {story.Year}: {finding.Rule} is {finding.Certainty}, the whole {story.Assessment.Certainty}");

    [Fact]
    public void A_deduction_for_an_IRA_paid_out_below_basis_is_the_agencys_view() =>
        Assert.All(
            DrawnStories.All.Where(story => story.Situation == "paid-out-below-basis" && story.Assessment.Deductible is { IsPositive: true } && story.Live.Tokens["account"].EndsWith("-ira", StringComparison.Ordinal)),
            story => Assert.NotEqual(Certainty.Settled, story.Assessment.Certainty));

    private static bool IsTheSame(OtherReading other, Assessment assessment) =>
        other.Deductible == assessment.Deductible
        && (other.Deductible is not { IsPositive: true } || other.Sums.Loss == assessment.Sums.Loss)
        && (IsNo(other.Verdict) ? IsNo(assessment.Verdict) : other.Verdict == assessment.Verdict)
        && (other.Sums.Taxable is null || other.Sums.Taxable == assessment.Sums.Taxable)
        && (other.Sums.BasisCarried is null || other.Sums.BasisCarried == assessment.Sums.BasisCarried);

    private static bool IsNo(Verdict verdict) => verdict is Verdict.NoLoss or Verdict.NotDeductible;
}
