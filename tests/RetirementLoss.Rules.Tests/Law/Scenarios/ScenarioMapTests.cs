namespace RetirementLoss.Rules.Tests.Law.Scenarios;

public sealed class ScenarioMapTests
{
    [Fact]
    public void The_list_names_the_case_files_that_there_are() => Assert.Equal(
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.json").Select(Path.GetFileName).Order(StringComparer.Ordinal),
        Scenarios.ByCaseFile.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_scenario_of_the_law_files_is_tried_by_a_case_file() => Assert.Empty(Scenarios.MissingFrom(Scenarios.ByCaseFile.Values));

    [Fact]
    public void Scenario_that_no_case_file_names_is_told_as_missing()
    {
        var missing = Scenarios.MissingFrom(Scenarios.ByCaseFile.Values.Select(source => source.Replace("A13", "", StringComparison.Ordinal)));

        Assert.Equal(["A13"], missing);
    }

    [Fact]
    public void Id_inside_a_longer_id_does_not_count_as_named() => Assert.Contains("T1", Scenarios.MissingFrom(["federal-core T12, T10"]));
}
