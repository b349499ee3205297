using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law.EarlyPayout;

/// <summary>Each year in which an exception begins, ends or changes has case files on both sides.</summary>
public sealed class DatedEntriesTests
{
    [Fact]
    public void Exception_with_a_border_of_years_has_cases_on_both_sides() => Violations.None(
        from exception in EarlyPayoutExceptions.All
        from border in exception.Spans.SelectMany(span => DatedNotesTests.Borders(span.Years)).Distinct()
        where !TaxCase.All.Values.Any(tax => tax.Report.Year == border && (Gave(tax, exception.Reason) || !exception.IsLawIn(border)) && tax.Report.Federal.Findings.Any(finding => finding.Rule == "income-of-an-early-payout-bears-an-additional-tax"))
        select $"Write a case file of {border} for '{Token.Of(exception.Reason)}': its years begin, end or change there");

    [Fact]
    public void Spans_of_an_exception_follow_on_each_other() => Violations.None(
        from exception in EarlyPayoutExceptions.All
        from pair in exception.Spans.Zip(exception.Spans.Skip(1))
        where pair.First.Years.Last?.Next != pair.Second.Years.First
        select $"'{Token.Of(exception.Reason)}': {pair.Second.Years} does not follow {pair.First.Years}");

    [Fact]
    public void Share_that_counts_at_once_is_one_part_of_the_years() => Assert.All(
        FederalYears.Supported.Select(year => FederalYears.Of(year).EarlyPayout.SpreadShare).Where(share => share.IsInForce),
        share => Assert.Equal(new Rate(1, Periods.Table.SpreadTaxYears.Length), share.Value));

    private static bool Gave(TaxCase tax, EarlyPayoutReason reason) => tax.Report.Answers.Is(EarlyPayoutQuestions.Reason, reason);
}
