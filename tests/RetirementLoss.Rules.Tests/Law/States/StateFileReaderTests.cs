using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law.States;

/// <summary>A state file is read strictly: a step that was skipped is told with the file and the field.</summary>
public sealed class StateFileReaderTests
{
    private const string Folder = "src/RetirementLoss.Rules/Law/States/Files/";

    private const string Closed = """
        {
          "state": "TX", "name": "Texas",
          "spans": [ { "from": 2018, "to": 2026, "treatment": "no-income-tax", "confidence": "high", "checked": "2026-11-21", "says": "No tax.", "sources": ["tx-constitution-viii-24"] } ]
        }
        """;

    [Fact]
    public void Plain_file_is_read()
    {
        var file = StateFileReader.Read("TX.json", Closed);

        Assert.Equal(("TX", "Texas"), (file.Code, file.Name));
        Assert.Equal(StateTreatment.NoIncomeTax, Assert.Single(file.Spans).Treatment);
        Assert.Null(file.SpanOf(new(2027)));
    }

    [Theory]
    [InlineData("TX.json", "\"name\": \"Texas\",", "", "name")]
    [InlineData("TX.json", "\"name\": \"Texas\"", "\"name\": \" \"", "name")]
    [InlineData("TX.json", "\"name\"", "\"nickname\": \"x\", \"name\"", "nickname")]
    [InlineData("TX.json", "\"TX\"", "\"CA\"", "state")]
    [InlineData("CA.json", "\"from\"", "\"from\"", "state")]
    [InlineData("TX.json", "\"TX\"", "\"none\"", "state")]
    [InlineData("TX.json", "\"checked\": \"2026-11-21\", ", "", "spans[0].checked")]
    [InlineData("TX.json", "2026-11-21", "yesterday", "spans[0].checked")]
    [InlineData("TX.json", "tx-constitution-viii-24", "tx-nothing", "spans[0].sources[0]")]
    [InlineData("TX.json", "[\"tx-constitution-viii-24\"]", "[]", "spans[0].sources")]
    [InlineData("TX.json", "tx-constitution-viii-24", "hi-hrs-235-2-4", "spans[0].sources[0]")]
    [InlineData("TX.json", "no-income-tax", "no-tax", "spans[0].treatment")]
    [InlineData("TX.json", "\"high\"", "\"quite\"", "spans[0].confidence")]
    [InlineData("TX.json", "no-income-tax", "own-floor", "spans[0].floor")]
    [InlineData("TX.json", "\"says\"", "\"leans\": \"closed\", \"says\"", "spans[0].leans")]
    [InlineData("TX.json", "\"says\"", "\"highIncome\": \"x\", \"says\"", "spans[0].highIncome")]
    [InlineData("TX.json", "\"to\": 2026", "\"to\": 2017", "spans[0].to")]
    [InlineData("TX.json", "\"says\"", "\"sayz\": \"x\", \"says\"", "spans[0].sayz")]
    [InlineData("TX.json", "\"spans\"", "\"standardDeductions\": [ { \"year\": 2025, \"status\": \"single\", \"value\": 5, \"source\": \"tx-constitution-viii-24\", \"checked\": \"2026-11-21\" } ], \"spans\"", "standardDeductions")]
    [InlineData("TX.json", "} ]", "}, { \"from\": 2026, \"to\": 2026, \"treatment\": \"no-income-tax\", \"confidence\": \"high\", \"checked\": \"2026-11-21\", \"says\": \"No.\", \"sources\": [\"tx-constitution-viii-24\"] } ]", "spans[1]")]
    public void Mistake_in_a_file_is_told_with_file_and_field(string name, string right, string wrong, string field)
    {
        var text = Closed.Replace(right, wrong, StringComparison.Ordinal);

        var mistake = Assert.Throws<FormatException>(() => StateFileReader.Read(name, text));

        Assert.StartsWith(name, mistake.Message, StringComparison.Ordinal);
        Assert.Contains(field, mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(", \"source\": \"ca-rtc-17076\", \"checked\": \"2026-11-21\"}", ", \"source\": \"ca-rtc-17076\"}", "floor.checked")]
    [InlineData("\"iras\": \"more\"", "\"iras\": \"less\"", "basis.iras")]
    [InlineData("{\"rate\": 0.02", "{\"rate\": 2", "floor.rate")]
    [InlineData("federal-agi", "my-agi", "floor.base")]
    [InlineData("\"role\": \"loss\"", "\"role\": \"entry\"", "form.lines")]
    [InlineData("4803, \"source\": \"ca-ftb-deductions\", \"checked\": \"2026-11-21\"", "4803, \"source\": \"ca-ftb-deductions\"", "standardDeductions[0].checked")]
    [InlineData("\"year\": 2022, \"status\": \"single\", \"value\": 5202", "\"year\": 2021, \"status\": \"single\", \"value\": 5202", "standardDeductions")]
    public void Number_without_its_day_or_line_without_its_place_is_told(string right, string wrong, string field)
    {
        var text = File.ReadAllText(SourceTree.At(Folder + "CA.json"));
        Assert.Contains(right, text, StringComparison.Ordinal);

        var mistake = Assert.Throws<FormatException>(() => StateFileReader.Read("CA.json", text.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.StartsWith("CA.json", mistake.Message, StringComparison.Ordinal);
        Assert.Contains(field, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_of_the_folder_is_one_of_a_state_and_is_embedded() => Assert.Equal(
        Directory.EnumerateFiles(SourceTree.At(Folder)).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
        StateFiles.All.Select(file => file.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void Gap_between_spans_is_not_covered_and_never_follows_the_federal_return()
    {
        var file = StateFileReader.Read("TX.json", Closed.Replace("2026, \"treatment\"", "2020, \"treatment\"", StringComparison.Ordinal));
        var federal = TaxCase.All.Values.First(tax => tax is { Report: { State.Code: "TX", Year.Number: 2025 } }).Report;

        var state = StateReturn.Assess(file, federal.Answers, federal.Federal, federal.AskedOn);

        Assert.Equal(Verdict.OutsideScope, state.Verdict);
        Assert.Null(state.Deductible);
        Assert.Contains("not covered for Texas", TaxCase.Said(state.Headline), StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_that_is_not_sure_says_to_check() => Assert.All(
        TaxCase.All.Values.Where(tax => tax.Report.State is { Assessment.Findings.Count: > 1 } state && StateFiles.Find(state.State)!.SpanOf(tax.Report.Year)!.Confidence != StateConfidence.High && state.Assessment.DecidedBy != "the-state-was-home-all-year"
            && state.Assessment.Verdict is not (Verdict.Depends or Verdict.NoLoss)),
        tax => Assert.Contains(tax.Report.State!.Assessment.Notes, note => note.Id == "check-with-the-state"));
}
