using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law.Figures;

public class FigureLoaderTests
{
    private const string Floor = "\"miscellaneousFloor\": { \"value\": 0.02, \"source\": \"irc-67-a\", \"status\": \"primary\", \"checked\": \"2026-11-21\" },";

    [Fact]
    public void File_of_the_library_is_read_with_its_comments() =>
        Assert.Equal(new TaxYear(2017), FigureLoader.Read("2017.json", "// checked again\n" + TextOf2017()).Year);

    [Theory]
    [InlineData("\"medicalFloor\":", "\"medicalFlour\":", "medicalFlour", "the key is unknown", "known keys here are year, standardDeduction")]
    [InlineData("\"general\":", "\"generl\":", "medicalFloor.generl", "the key is unknown", "general, selfOrSpouse65")]
    [InlineData(Floor, "", "miscellaneousFloor", "the key is missing", "\"notInForce\"")]
    [InlineData("\"value\": 0.02, ", "", "miscellaneousFloor.value", "the key is missing", "Add it")]
    [InlineData("\"source\": \"irc-67-a\", ", "", "miscellaneousFloor.source", "the key is missing", "Add it")]
    [InlineData(Floor, Floor + Floor, "miscellaneousFloor", "the key stands twice", "Keep one")]
    [InlineData("\"value\": 0.02", "\"value\": 0.02, \"value\": 0.02", "miscellaneousFloor.value", "the key stands twice", "Keep one")]
    [InlineData("\"irc-67-a\"", "\"irc-67-z\"", "miscellaneousFloor.source", "no authority has the id 'irc-67-z'", "add the source")]
    [InlineData("\"irc-67-a\"", "\"irc-67-ban\"", "miscellaneousFloor.source", "'irc-67-ban' does not speak to 2017", "Name another source")]
    [InlineData("\"value\": 54000", "\"value\": -54000", "contributionLimits.annualAdditions.value", "-54000 is negative", "without a sign")]
    [InlineData("\"value\": 54000", "\"value\": 54000.001", "contributionLimits.annualAdditions.value", "parts of a cent", "whole cents")]
    [InlineData("\"value\": 54000", "\"value\": \"54,000\"", "contributionLimits.annualAdditions.value", "not a number", "without quotes or commas")]
    [InlineData("\"value\": 54000", "\"value\": null", "contributionLimits.annualAdditions.value", "not a number", "Write digits")]
    [InlineData("\"value\": 54000", "\"value\": \"notinforce\"", "contributionLimits.annualAdditions.value", "not a number", "Write digits")]
    [InlineData("\"checked\": \"2026-11-21\" },\n    \"additionalUnmarried\"", "\"checked\": \"2026-11-31\" },\n    \"additionalUnmarried\"", "standardDeduction.basic.checked", "'2026-11-31' is not a date", "yyyy-MM-dd")]
    [InlineData("\"2021-10-15\"", "\"15 October 2021\"", "refundWindow.extended.value", "'15 October 2021' is not a date", "yyyy-MM-dd")]
    [InlineData("\"irc-67-a\", \"status\": \"primary\"", "\"irc-67-a\", \"status\": \"P\"", "miscellaneousFloor.status", "'P' is not a status", "knowledge, one-source, primary, secondary")]
    [InlineData(", \"surviving-spouse\": 12700", "", "standardDeduction.basic.value.surviving-spouse", "the key is missing", "Add it")]
    [InlineData("\"head-of-household\": 9350", "\"headOfHousehold\": 9350", "standardDeduction.basic.value.headOfHousehold", "the key is unknown", "head-of-household")]
    [InlineData("\"value\": 0.02", "\"value\": 2", "miscellaneousFloor.value", "not between 0 and 1", "0.02")]
    [InlineData("\"value\": 0.02", "\"value\": -0.02", "miscellaneousFloor.value", "not between 0 and 1", "0.02")]
    [InlineData("\"value\": 0.02", "\"value\": { \"numerator\": 2 }", "miscellaneousFloor.value.denominator", "the key is missing", "Add it")]
    [InlineData("\"Form 1040, line 15a\"", "\"15a\"", "form1040.iraTotal.value", "'15a' is not a form line", "Form 1040, line 15a")]
    [InlineData("\"year\": 2017", "\"year\": 2018", "year", "2018, which is not the name of the file", "rename the file")]
    [InlineData("\"year\": 2017,", "", "year", "the key is missing", "Begin the file")]
    [InlineData("\"year\": 2017", "\"year\": \"2017\"", "year", "not a whole number", "without quotes")]
    public void Faulty_file_is_refused_with_file_field_and_remedy(string good, string bad, string field, string problem, string remedy)
    {
        var text = TextOf2017();
        Assert.Contains(good, text);

        var exception = Assert.Throws<FormatException>(() => FigureLoader.Read("2017.json", ReplaceFirst(text, good, bad)));

        Assert.StartsWith($"2017.json, field '{field}': ", exception.Message);
        Assert.Contains(problem, exception.Message);
        Assert.Contains(remedy, exception.Message);
    }

    [Theory]
    [InlineData("{ \"year\": 2017,")]
    [InlineData("")]
    public void Text_that_is_not_json_is_refused_with_the_file(string text)
    {
        var exception = Assert.Throws<FormatException>(() => FigureLoader.Read("2017.json", text));

        Assert.StartsWith("2017.json is not well-formed JSON", exception.Message);
    }

    [Fact]
    public void List_in_place_of_a_year_is_refused() =>
        Assert.StartsWith("2017.json, field 'year': ", Assert.Throws<FormatException>(() => FigureLoader.Read("2017.json", "[]")).Message);

    [Fact]
    public void Year_cannot_travel_under_the_name_of_another() =>
        Assert.Contains("rename the file", Assert.Throws<FormatException>(() => FigureLoader.Read("2016.json", TextOf2017())).Message);

    [Theory]
    [InlineData("notInForce", nameof(FigurePresence.NotInForce))]
    [InlineData("notYetPublished", nameof(FigurePresence.NotYetPublished))]
    [InlineData("notRead", nameof(FigurePresence.NotRead))]
    [InlineData("notHeld", nameof(FigurePresence.NotHeld))]
    public void Absence_is_read_in_its_own_word(string word, string presence)
    {
        var year = FigureLoader.Read("2017.json", TextOf2017().Replace("\"Form 6251, line 5\"", $"\"{word}\"", StringComparison.Ordinal));

        Assert.Equal(presence, $"{year.MinimumTaxAddBack.Presence}");
    }

    private static string TextOf2017()
    {
        using var stream = typeof(FederalYear).Assembly.GetManifestResourceStream("Law/Figures/2017.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string ReplaceFirst(string text, string good, string bad)
    {
        var at = text.IndexOf(good, StringComparison.Ordinal);
        return text[..at] + bad + text[(at + good.Length)..];
    }
}
