using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law;

/// <summary>Each year in which a note begins or ends has case files on both sides, and no body of the law compares years of its own.</summary>
public sealed partial class DatedNotesTests
{
    // What a source covers chooses among citations, and is checked where files are read.
    private static readonly string[] Readers = ["FigureLoader.cs", "StateFileReader.cs"];

    [Fact]
    public void Note_of_some_years_has_cases_on_both_sides() => Violations.None(
        from dated in All()
        from border in Borders(dated.InForce)
        let isSaid = All().Any(same => same.Id == dated.Id && same.InForce.Includes(border))
        where !TaxCase.All.Values.Any(tax => tax.Report.Year == border && (isSaid ? tax.Expect.Notes : tax.Expect.NoNotes).Contains(dated.Id))
        select $"Write a case file of {border} that {(isSaid ? "has" : "does not have")} the note '{dated.Id}'");

    [Fact]
    public void Lists_of_dated_notes_are_found() =>
        Assert.Superset(new HashSet<string>(["named-disasters", "senior-deduction-shrinks", "cash-gifts-without-itemizing", "conversion-cannot-be-undone", "estate-overall-limit"]), new HashSet<string>(All().Select(dated => dated.Id)));

    [Fact]
    public void No_body_of_the_law_switches_by_a_year_of_its_own() =>
        Violations.None(SourceTree.Files("src/RetirementLoss.Rules/Law", ".cs").SelectMany(Switches));

    [Theory]
    [InlineData("private static bool IsBarred(LossCase facts) => Federal.Irc408Ad6.CoversYear(facts.Year);")]
    [InlineData("return year <= new TaxYear(Days.Last.Year) ? first : second;")]
    [InlineData("if (facts.Year >= Start) { }")]
    public void Check_of_switches_finds_a_planted_one(string line) => Assert.NotEmpty(Switches(new("planted.cs", line)));

    [Theory]
    [InlineData("step.Citing([.. sources.Where(source => source.CoversYear(facts.Year)).Select(source => source.For(facts.Year))]);")]
    [InlineData("var held = Thresholds.Where(figure => figure.Year == facts.Year);")]
    public void Check_of_switches_lets_other_lines_pass(string line) => Violations.None(Switches(new("planted.cs", line)));

    /// <summary>The covered years next to which a range of years begins or ends, on both sides.</summary>
    internal static IEnumerable<TaxYear> Borders(YearRange inForce)
    {
        var (first, last) = (FederalYears.Supported[0], FederalYears.Supported[^1]);
        if (inForce.First is { } from && from > first)
        {
            yield return from.Previous;
            yield return from;
        }

        if (inForce.Last is { } to && to < last)
        {
            yield return to;
            yield return to.Next;
        }
    }

    private static IEnumerable<DatedNote> All() =>
        from type in typeof(DatedNote).Assembly.GetTypes()
        from list in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where list.PropertyType.IsGenericType && typeof(IEnumerable).IsAssignableFrom(list.PropertyType) && typeof(DatedNote).IsAssignableFrom(list.PropertyType.GetGenericArguments()[0])
        from DatedNote dated in (IEnumerable)list.GetValue(null)!
        select dated;

    private static IEnumerable<string> Switches(SourceFile file) => Readers.Any(file.Path.EndsWith) ? [] :
        from line in file.Code.Split('\n')
        where OfASource().IsMatch(line) || OfAYear().IsMatch(line)
        select $"{file.Path}: {line.Trim()} switches the law by a year: give it a rule with InForce, or a dated note";

    [GeneratedRegex(@"(?<!source => source)\.CoversYear\(")]
    private static partial Regex OfASource();

    [GeneratedRegex(@"\b(facts\.Year|year) (<=|>=|<|>|==) (new TaxYear|[A-Z])")]
    private static partial Regex OfAYear();
}
