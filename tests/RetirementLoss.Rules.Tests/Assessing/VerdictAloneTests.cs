using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Assessing;

/// <summary>The verdict that the proof of a firm answer takes alone is the verdict of the whole assessment.</summary>
public sealed class VerdictAloneTests
{
    private const int FewReadings = 8;

    [Fact]
    public void Verdict_alone_is_that_of_the_assessment_in_every_reading_of_every_case() => Violations.None(
        from tax in TaxCase.All
        from reading in Readings.Of(tax.Value.Answers, FewReadings, tax.Value.AskedOn)
        let alone = LawBook.For(reading.Answers).VerdictOf(reading.Answers, tax.Value.AskedOn)
        where alone != reading.Assessment.Verdict
        select $"{tax.Key}: {alone} alone, {reading.Assessment.Verdict} in the assessment");

    [Fact]
    public void A_sheet_that_was_walked_has_the_readings_that_a_new_walk_finds() => Violations.None(
        from tax in TaxCase.All
        let way = LawBook.Walk(tax.Value.Answers, Readings.Taken)
        where way.IsComplete
        let walked = Readings.OfWalked(way.Path, way.Live, tax.Value.Answers, FewReadings, tax.Value.AskedOn)
        let anew = Readings.Of(tax.Value.Answers, FewReadings, tax.Value.AskedOn)
        where !walked.Select(Told).SequenceEqual(anew.Select(Told))
        select $"{tax.Key}: other readings than those of a new walk");

    private static (string Answers, string Said, bool IsExact) Told(Reading reading) =>
        (string.Join(' ', reading.Answers.Tokens.Select(pair => $"{pair.Key}={pair.Value}")), $"{reading.Assessment.Verdict} {reading.Assessment.Deductible} {reading.Assessment.Headline}", reading.IsExact);
}
