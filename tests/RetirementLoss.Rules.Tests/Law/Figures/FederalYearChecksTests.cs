using FluentValidation;
using FluentValidation.TestHelper;
using RetirementLoss.Rules.Law.Figures;

namespace RetirementLoss.Rules.Tests.Law.Figures;

/// <summary>What must agree among the figures of a year.</summary>
public sealed class FederalYearChecksTests
{
    private static readonly FederalYear Year2017 = FederalYears.Of(new(2017));

    [Fact]
    public void Years_of_the_library_have_neither_error_nor_warning() =>
        Assert.All(FederalYears.Supported, year => FederalYearChecks.All.TestValidate(FederalYears.Of(year)).ShouldNotHaveAnyValidationErrors());

    [Fact]
    public void Due_day_that_was_copied_from_another_year_is_an_error() =>
        Check(Year2017 with { DueDates = FederalYears.Of(new(2016)).DueDates }).ShouldHaveValidationErrorFor("dueDates.return").WithSeverity(Severity.Error).Only();

    [Fact]
    public void Extended_day_before_the_due_day_is_an_error() =>
        Check(Year2017 with { DueDates = Year2017.DueDates with { ExtendedReturn = FederalYears.Of(new(2016)).DueDates.ExtendedReturn } })
            .ShouldHaveValidationErrorFor("dueDates.extendedReturn").WithSeverity(Severity.Error).Only();

    // The limit on capital losses is the same for a couple and for one.
    [Fact]
    public void Deduction_of_a_couple_that_is_not_twice_that_of_one_is_a_warning() =>
        Check(Year2017 with { StandardDeduction = Year2017.StandardDeduction with { Basic = Year2017.CapitalLossLimit } })
            .ShouldHaveValidationErrorFor("capitalLossLimit").WithSeverity(Severity.Warning).Only();

    [Fact]
    public void Figures_that_were_last_checked_long_before_the_year_are_warned_of() =>
        Check(Year2017 with { Year = new(2030), DueDates = Later(Year2017.DueDates) }).ShouldHaveValidationErrorFor("miscellaneousFloor").WithSeverity(Severity.Warning);

    private static TestValidationResult<FederalYear> Check(FederalYear year) => FederalYearChecks.All.TestValidate(year);

    private static ReturnDueDates Later(ReturnDueDates days) => days with { Return = Moved(days.Return, new(2031, 4, 15)), ExtendedReturn = Moved(days.ExtendedReturn, new(2031, 10, 15)) };

    private static Figure<DateOnly> Moved(Figure<DateOnly> day, DateOnly to) => new(day.Name, new(2030), to, day.Source, day.Status, day.CheckedOn);
}
