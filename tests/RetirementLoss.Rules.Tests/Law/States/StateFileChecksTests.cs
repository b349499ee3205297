using FluentValidation;
using FluentValidation.TestHelper;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.States;

/// <summary>What must agree within the file of a state.</summary>
public sealed class StateFileChecksTests
{
    private static readonly StateFile Colorado = StateFiles.Find(UsState.Co)!;
    private static readonly StateFile California = StateFiles.Find(UsState.Ca)!;

    [Fact]
    public void Files_of_the_library_have_neither_error_nor_warning() =>
        Assert.All(StateFiles.All, file => StateFileChecks.All.TestValidate(file).ShouldNotHaveAnyValidationErrors());

    [Fact]
    public void Year_in_two_spans_is_an_error() =>
        StateFileChecks.All.TestValidate(Colorado with { Spans = [Span(2018, 2020), Span(2020, 2026)] }).ShouldHaveValidationErrorFor("spans[1]").WithSeverity(Severity.Error);

    [Fact]
    public void Year_in_no_span_is_a_warning_because_it_can_be_meant() =>
        StateFileChecks.All.TestValidate(Colorado with { Spans = [Span(2018, 2020), Span(2022, 2026)] }).ShouldHaveValidationErrorFor("spans[1]").WithSeverity(Severity.Warning);

    [Fact]
    public void Spans_that_follow_each_other_are_right() =>
        StateFileChecks.All.TestValidate(Colorado with { Spans = [Span(2018, 2020), Span(2021, 2026)] }).ShouldNotHaveAnyValidationErrors();

    [Fact]
    public void Figure_of_a_year_in_which_nothing_is_open_is_an_error() =>
        StateFileChecks.All.TestValidate(Colorado with { StandardDeductions = [California.StandardDeductions[0]] })
            .ShouldHaveValidationErrorFor("standardDeductions or highIncomeThresholds").WithSeverity(Severity.Error);

    private static StateYear Span(int from, int to) => Colorado.Spans[0] with { Years = YearRange.Between(from, to) };
}
