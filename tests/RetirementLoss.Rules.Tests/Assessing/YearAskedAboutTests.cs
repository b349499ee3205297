using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Tests.Interview;

namespace RetirementLoss.Rules.Tests.Assessing;

/// <summary>The strip of years says of the year asked about what the answer itself says, whatever is not known.</summary>
public sealed class YearAskedAboutTests
{
    [Fact]
    public void Strip_and_answer_agree_over_every_example() => Assert.Empty(TaxCase.All.Values.SelectMany(tax => Differences(tax.Report, tax.Name)));

    [Theory]
    [InlineData("year=2025 account=annuity happened=something-else what-else=plan-or-firm-failed what-failed=unknown recovery=unknown failed-insurer-paid=5000 tax-free-before=unknown premiums=unknown")]
    [InlineData("year=2010 account=inherited-roth-ira happened=something-else what-else=pension-stopped-by-death")]
    [InlineData("year=2016 account=inherited-traditional-ira happened=paid-out")]
    [InlineData("year=2016 account=roth-ira happened=stolen stolen-how=after-i-paid-it-out")]
    public void Strip_and_answer_agree_where_nearly_nothing_is_known(string line)
    {
        var sheet = line.Split(' ').Select(pair => pair.Split('=')).Aggregate(Answers.None, (told, pair) => Checker.Questions.Single(question => question.Id == pair[0]) is var question && question.Parse(pair[1]).Token is { } token
            ? told.With(question, token)
            : throw new InvalidOperationException($"'{pair[1]}' is no answer to {pair[0]}."));

        Assert.Empty(Differences(Checker.Report(sheet, Walked.AskedOn), line));
    }

    private static IEnumerable<string> Differences(Report report, string name) => report.Years
        .Where(year => year.Year == report.Year && (year.Verdict, year.Deductible, year.Headline) != (report.Federal.Verdict, report.Federal.Deductible, report.Federal.Headline))
        .Select(year => $"{name}: {year.Verdict} {year.Deductible} '{year.Headline}' is not {report.Federal.Verdict} {report.Federal.Deductible} '{report.Federal.Headline}'");
}
