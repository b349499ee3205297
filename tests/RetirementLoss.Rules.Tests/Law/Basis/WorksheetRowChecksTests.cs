using FluentValidation.TestHelper;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Basis;

/// <summary>Each field of a row is refused by its own name.</summary>
public sealed class WorksheetRowChecksTests
{
    private static readonly WorksheetRow Right = new("2018", "contribution", "2000");

    [Fact]
    public void Row_that_is_filled_in_is_right() => Check(Right).ShouldNotHaveAnyValidationErrors();

    [Theory]
    [InlineData("")]
    [InlineData("18")]
    [InlineData("1973")]
    [InlineData("2021")]
    [InlineData("99999")]
    [InlineData("soon")]
    public void Year_that_is_none_or_out_of_range_is_refused(string year) =>
        Check(Right with { Year = year }).ShouldHaveValidationErrorFor(row => row.Year).When(failure => $"{failure.CustomState}" == "Enter the year in row 1 with four digits, from 1974 to 2020", "Another sentence was said.").Only();

    [Fact]
    public void Payout_of_the_year_asked_about_is_refused_at_its_year() =>
        Check(new("2020", BasisWorksheet.Out, "500", "100")).ShouldHaveValidationErrorFor(row => row.Year).Only();

    [Theory]
    [InlineData("")]
    [InlineData("gift")]
    public void Kind_that_does_not_fit_the_account_is_refused(string kind) => Check(Right with { Kind = kind }).ShouldHaveValidationErrorFor(row => row.Kind).Only();

    [Theory]
    [InlineData(" ")]
    [InlineData("unknown")]
    [InlineData("many")]
    [InlineData("-5")]
    public void Amount_that_is_none_is_refused(string amount) => Check(Right with { Amount = amount }).ShouldHaveValidationErrorFor(row => row.Amount).Only();

    [Fact]
    public void Value_is_needed_beside_a_payout_alone()
    {
        Check(new("2019", BasisWorksheet.Out, "500")).ShouldHaveValidationErrorFor(row => row.Value).Only();
        Check(Right with { Value = "nothing" }).ShouldNotHaveValidationErrorFor(row => row.Value);
    }

    private static TestValidationResult<WorksheetRow> Check(WorksheetRow row) => new WorksheetRowChecks(0, Pool.TraditionalIras, new(2020)).TestValidate(row);
}
