using FluentValidation.TestHelper;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>A result that no report can have given is refused at its field.</summary>
public sealed class SavedResultChecksTests
{
    private static readonly SavedResult Right = new("limited", "a-rule", "A headline.", [new("a-rule", "limited")]) { Deductible = 10800, Taxable = 0 };

    [Fact]
    public void Result_of_a_report_is_right_with_amounts_that_are_absent() => SavedResultChecks.All.TestValidate(Right).ShouldNotHaveAnyValidationErrors();

    [Fact]
    public void Empty_place_among_the_steps_is_refused() =>
        SavedResultChecks.All.TestValidate(Right with { Steps = [Right.Steps[0], null!] }).ShouldHaveValidationErrorFor("Steps[1]").Only();

    [Theory]
    [InlineData(1e12)]
    [InlineData(-1e12)]
    public void Amount_that_no_report_gives_is_refused(double dollars)
    {
        var amount = (decimal)dollars;

        SavedResultChecks.All.TestValidate(Right with { Deductible = amount }).ShouldHaveValidationErrorFor(result => result.Deductible).Only();
        SavedResultChecks.All.TestValidate(Right with { Taxable = amount }).ShouldHaveValidationErrorFor(result => result.Taxable).Only();
        SavedResultChecks.All.TestValidate(Right with { AdditionalTax = amount }).ShouldHaveValidationErrorFor(result => result.AdditionalTax).Only();
        SavedResultChecks.All.TestValidate(Right with { AgainstGains = amount }).ShouldHaveValidationErrorFor(result => result.AgainstGains).Only();
        SavedResultChecks.All.TestValidate(Right with { AgainstOtherIncome = amount }).ShouldHaveValidationErrorFor(result => result.AgainstOtherIncome).Only();
    }
}
