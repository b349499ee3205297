using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law.States;

/// <summary>The steps of docs/adding-a-state.md: each one that is skipped is told with the file that is missing it.</summary>
public sealed class AddingAStateTests
{
    [Fact]
    public void Every_open_state_has_a_case_of_its_own_in_an_open_year() =>
        Violations.None(
            from file in StateFiles.All
            where file.Spans.Any(span => span.IsOpen)
            where !TaxCase.All.Values.Any(tax => tax.Expect.State?.State == file.Code && file.SpanOf(tax.Report.Year) is { IsOpen: true } && tax.Report.State?.Assessment.Sums.Floor is not null)
            select $"{file.Code}.json is open and no case works it out; add src/RetirementLoss.Rules/Examples/state-{file.Name.Replace(' ', '-').ToUpperInvariant()}.json");

    [Fact]
    public void Every_message_of_a_near_miss_is_said_in_a_case() =>
        Violations.None(
            from file in StateFiles.All
            from span in file.Spans
            where span.Message is not null && !TaxCase.All.Values.Any(tax => tax.Report.State is { } state && state.State == file.State && span.Years.Includes(tax.Report.Year)
                && TaxCase.Said(state.Assessment.Headline).Contains(span.Message, StringComparison.Ordinal))
            select $"{file.Code}.json, {span.Years}: no case expects the message '{span.Message}'");

    [Fact]
    public void Every_change_of_treatment_is_tried_on_both_sides() =>
        Violations.None(
            from file in StateFiles.All
            from pair in file.Spans.Zip(file.Spans.Skip(1))
            where pair.First.IsOpen != pair.Second.IsOpen
            from year in new[] { pair.First.Years.Last!.Value, pair.Second.Years.First!.Value }
            where !TaxCase.All.Values.Any(tax => tax.Expect.State?.State == file.Code && tax.Report.Year == year)
            select $"{file.Code}.json changes with {pair.Second.Years.First}; add a case for {year}");

    [Fact]
    public void Every_rule_of_the_states_decides_or_shows_in_some_case() =>
        Violations.None(
            from rule in StateReturn.InOrder
            where !TaxCase.All.Values.Any(tax => tax.Report.State?.Assessment.Findings.Any(finding => finding.Rule == rule.Id && finding.Citations.Count > 0) == true)
            select $"'{rule.Id}' is met in no case, or cites nothing");

    [Fact]
    public void Every_treatment_is_tried() => Assert.Equal(
        Enum.GetValues<StateTreatment>().Order(),
        TaxCase.All.Values.Where(tax => tax.Expect.State is not null && tax.Report.State is not null)
            .Select(tax => StateFiles.Find(tax.Report.State!.State)!.SpanOf(tax.Report.Year)!.Treatment).Distinct().Order());

    [Fact]
    public void Postal_codes_are_two_letters() =>
        Assert.All(Enum.GetValues<UsState>().Where(state => state != UsState.None), state => Assert.Matches("^[a-z]{2}$", Token.Of(state)));
}
