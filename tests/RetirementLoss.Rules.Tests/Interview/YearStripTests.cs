using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>A year of the strip tries the facts it does not know in fewer ways than the report of that year; what it says firmly must hold there too.</summary>
public sealed class YearStripTests
{
    [Fact]
    public void Firm_year_of_the_strip_is_firm_in_the_report_of_that_year() => Violations.None(
        (from sheet in Walked.Interview.Sound.OneIn(61)
         from year in Walked.Interview.ReportOf(sheet).Years
         let whole = Checker.Report(Fitting(sheet, $"{year.Year}"), Walked.AskedOn).Federal
         where Breaks(year, whole)
         select $"{sheet.Line()}: {year.Year} says {year.Verdict} {year.Deductible}, its report {whole.Verdict} {whole.Deductible}").Take(20));

    [Fact]
    public void Check_of_the_strip_finds_a_year_that_is_too_sure()
    {
        var open = Checker.Report(Sheets.Of(("year", "2017"), ("account", "roth-ira"), ("happened", "paid-out")), Walked.AskedOn).Federal;

        Assert.True(Breaks(new(new(2017), Verdict.NoLoss, Money.Zero, $""), open));
        Assert.True(Breaks(new(new(2017), open.Verdict, Money.Of(1), $""), open));
    }

    private static Answers Fitting(Answers sheet, string year) => sheet.With(Checker.Questions.First(question => question.Id == "year"), year);

    private static bool Breaks(YearOutcome year, Assessment whole) =>
        Family(year.Verdict) != Family(whole.Verdict) || (year.Deductible is { } amount && whole.Deductible != amount);

    private static Verdict Family(Verdict verdict) => verdict switch
    {
        Verdict.NoLoss => Verdict.NotDeductible,
        Verdict.Deductible => Verdict.Limited,
        _ => verdict,
    };
}
