using RetirementLoss.Rules.Law.Figures;

namespace RetirementLoss.Rules.Tests.Law.Figures;

public class FormLinesTests
{
    public static TheoryData<int> AllYears => Year.All;

    [Theory]
    [InlineData(2010, "15a 15b 16a 16b", "Form 1040, line 21", "37", "38", "40")]
    [InlineData(2017, "15a 15b 16a 16b", "Form 1040, line 21", "37", "38", "40")]
    [InlineData(2018, "4a 4b 4a 4b", "Schedule 1, line 21", "7", null, "8")]
    [InlineData(2019, "4a 4b 4c 4d", "Schedule 1, line 8", "8b", null, "9")]
    [InlineData(2020, "4a 4b 5a 5b", "Schedule 1, line 8", "11", null, "12")]
    [InlineData(2021, "4a 4b 5a 5b", "Schedule 1, line 8z", "11", null, "12a")]
    [InlineData(2022, "4a 4b 5a 5b", "Schedule 1, line 8z", "11", null, "12")]
    [InlineData(2024, "4a 4b 5a 5b", "Schedule 1, line 8z", "11", null, "12")]
    [InlineData(2025, "4a 4b 5a 5b", "Schedule 1, line 8z", "11a", "11b", "12e")]
    public void Form_1040_lines_move_with_the_redesigns(int year, string payouts, string otherIncome, string agi, string? agiRepeated, string deduction)
    {
        var lines = Year.Of(year).Form1040;

        Assert.Equal(payouts, string.Join(' ', lines.IraTotal.Value.Number, lines.IraTaxable.Value.Number, lines.PensionTotal.Value.Number, lines.PensionTaxable.Value.Number));
        Assert.Equal(otherIncome, lines.OtherIncome.Value.ToString());
        Assert.Equal(new FormLine("Form 1040", agi), lines.Agi.Value);
        Assert.Equal(agiRepeated, lines.AgiRepeated.TryGetValue(out var repeated) ? repeated.Number : null);
        Assert.Equal(new FormLine("Form 1040", deduction), lines.Deduction.Value);
    }

    [Theory]
    [InlineData(2013, "Form 1040, line 58")]
    [InlineData(2014, "Form 1040, line 59")]
    [InlineData(2017, "Form 1040, line 59")]
    [InlineData(2018, "Schedule 4, line 59")]
    [InlineData(2019, "Schedule 2, line 6")]
    [InlineData(2020, "Schedule 2, line 6")]
    [InlineData(2021, "Schedule 2, line 8")]
    [InlineData(2025, "Schedule 2, line 8")]
    public void Additional_tax_line_moves(int year, string line) =>
        Assert.Equal(line, Year.Of(year).Form1040.AdditionalTax.ToString());

    [Theory]
    [InlineData(2019, "not read")]
    [InlineData(2020, "Schedule 3, line 12d")]
    [InlineData(2021, "Schedule 3, line 13d")]
    [InlineData(2022, "Schedule 3, line 13d")]
    [InlineData(2023, "Schedule 3, line 13b")]
    [InlineData(2025, "Schedule 3, line 13b")]
    public void Credit_for_repaid_income_moves(int year, string line) =>
        Assert.Equal(line, Year.Of(year).Form1040.RepaidIncomeCredit.ToString());

    [Theory]
    [InlineData(2010)]
    [InlineData(2013)]
    [InlineData(2017)]
    public void Schedule_A_block_does_not_move_to_2017(int year)
    {
        var lines = Year.Of(year).ScheduleA;

        Assert.Equal("Schedule A, line 21", lines.EmployeeExpenses.ToString());
        Assert.Equal("Schedule A, line 22", lines.TaxPreparation.ToString());
        Assert.Equal("Schedule A, line 23", lines.OtherExpenses.ToString());
        Assert.Equal("Schedule A, line 24", lines.Sum.ToString());
        Assert.Equal("Schedule A, line 25", lines.Agi.ToString());
        Assert.Equal("Schedule A, line 26", lines.FloorAmount.ToString());
        Assert.Equal("Schedule A, line 27", lines.AboveFloor.ToString());
        Assert.Equal("Schedule A, line 28", lines.OtherItemized.ToString());
        Assert.Equal("Schedule A, line 29", lines.Total.ToString());
    }

    [Theory]
    [InlineData(2018)]
    [InlineData(2025)]
    public void Schedule_A_has_no_miscellaneous_lines_from_2018(int year)
    {
        var lines = Year.Of(year).ScheduleA;
        Figure[] block = [lines.EmployeeExpenses, lines.TaxPreparation, lines.OtherExpenses, lines.Sum, lines.Agi, lines.FloorAmount, lines.AboveFloor];

        Assert.All(block, line => Assert.Equal(FigurePresence.NotInForce, line.Presence));
        Assert.Equal("Schedule A, line 16", lines.OtherItemized.ToString());
        Assert.Equal("Schedule A, line 17", lines.Total.ToString());
    }

    [Theory]
    [InlineData(2016, "Form 1040, line 7", "Form 1040, line 21")]
    [InlineData(2018, "Form 1040, line 1", "Schedule 1, line 21")]
    [InlineData(2020, "Form 1040, line 1", "Schedule 1, line 8")]
    [InlineData(2021, "Form 1040, line 1", "Schedule 1, line 8z")]
    [InlineData(2022, "Form 1040, line 1h", "Schedule 1, line 8z")]
    [InlineData(2025, "Form 1040, line 1h", "Schedule 1, line 8z")]
    public void Excess_deferral_lines_move(int year, string excess, string loss)
    {
        var lines = Year.Of(year).ExcessDeferral;

        Assert.Equal(excess, lines.Excess.ToString());
        Assert.Equal(loss, lines.Loss.ToString());
    }

    [Fact]
    public void Loss_on_excess_deferrals_goes_where_other_income_goes() =>
        Assert.All(Enumerable.Range(2010, 16), year =>
            Assert.Equal(Year.Of(year).Form1040.OtherIncome.Value, Year.Of(year).ExcessDeferral.Loss.Value));

    [Theory]
    [InlineData(2010, "15 26 29 31 36")]
    [InlineData(2011, "15 19 22 24 25")]
    [InlineData(2016, "15 19 22 24 25")]
    [InlineData(2017, "15c 19 22 24 25c")]
    [InlineData(2020, "15c 19 22 24 25c")]
    [InlineData(2025, "15c 19 22 24 25c")]
    public void Form_8606_keeps_the_basis_lines_and_moves_the_roth_lines(int year, string taxableAndRoth)
    {
        var lines = Year.Of(year).Form8606;

        Figure<FormLine>[] basis = [lines.NondeductibleContributions, lines.EarlierBasis, lines.BasisSum, lines.UsableBasis, lines.YearEndValue, lines.Distributions, lines.Conversions, lines.AllAmounts, lines.Ratio, lines.TaxFreePart, lines.BasisCarriedOn];
        Figure<FormLine>[] others = [lines.TaxableDistributions, lines.RothDistributions, lines.RothContributionBasis, lines.RothConversionBasis, lines.TaxableRothDistributions];

        Assert.Equal("1 2 3 5 6 7 8 9 10 13 14", Numbers(basis));
        Assert.Equal(taxableAndRoth, Numbers(others));
    }

    [Theory]
    [InlineData(2016, "not read")]
    [InlineData(2017, "Form 6251, line 5")]
    [InlineData(2018, "not in force")]
    [InlineData(2026, "not in force")]
    public void Minimum_tax_add_back_is_known_for_2017_alone(int year, string line) =>
        Assert.Equal(line, Year.Of(year).MinimumTaxAddBack.ToString());

    [Fact]
    public void Senior_deduction_lines_are_those_of_2025()
    {
        var senior = Year.Of(2025).SeniorDeduction;

        Assert.Equal("Schedule 1-A, line 37", senior.AmountLine.ToString());
        Assert.Equal("Schedule 1-A, line 38", senior.TotalLine.ToString());
        Assert.Equal("Form 1040, line 13b", senior.Form1040Line.ToString());
        Assert.Equal("not yet published", Year.Of(2026).SeniorDeduction.AmountLine.ToString());
    }

    [Fact]
    public void Forms_of_2026_are_not_yet_published()
    {
        var lines = Year.Of(2026).Figures.OfType<Figure<FormLine>>().ToList();

        Assert.DoesNotContain(lines, line => line.IsInForce);
        Assert.All(lines, line => Assert.True(
            line.Presence == FigurePresence.NotYetPublished || line.Source.Id == "irc-67-ban", line.Name));
    }

    [Theory]
    [InlineData(2011, nameof(FigureStatus.Primary))]
    [InlineData(2012, nameof(FigureStatus.Primary))]
    [InlineData(2013, nameof(FigureStatus.Knowledge))]
    [InlineData(2014, nameof(FigureStatus.Secondary))]
    [InlineData(2016, nameof(FigureStatus.Knowledge))]
    [InlineData(2017, nameof(FigureStatus.Primary))]
    public void Line_of_a_retirement_loss_says_how_well_it_is_confirmed(int year, string status) =>
        Assert.Equal(status, $"{Year.Of(year).ScheduleA.OtherExpenses.Status}");

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Every_line_in_force_is_on_the_form_its_source_names(int year) =>
        Assert.All(
            Year.Of(year).Figures.OfType<Figure<FormLine>>().Where(line => line.IsInForce),
            line => Assert.StartsWith(line.Value.Form + " ", line.Source.Cites[0].Cite.Replace(",", " ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Form 1040, line 15a", "Form 1040", "15a")]
    [InlineData("Schedule 1-A, line 37", "Schedule 1-A", "37")]
    public void Form_line_is_read_from_its_words(string text, string form, string number)
    {
        Assert.Equal(new FormLine(form, number), FormLine.Parse(text));
        Assert.Equal(text, FormLine.Parse(text)!.ToString());
    }

    [Theory]
    [InlineData("15a")]
    [InlineData("Form 1040, line ")]
    [InlineData(", line 15a")]
    [InlineData("Form 1040, line a15")]
    [InlineData("Form 1040, line 15a/15b")]
    public void Form_line_of_another_pattern_is_refused(string text) => Assert.Null(FormLine.Parse(text));

    private static string Numbers(IEnumerable<Figure<FormLine>> lines) => string.Join(' ', lines.Select(line => line.Value.Number));
}
