using BenchmarkDotNet.Attributes;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Benchmarks;

/// <summary>The whole report: trace, strip of 17 years, what would change, unknowns, claims and state.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Reports
{
    private static readonly DateOnly AskedOn = new(2026, 11, 21);

    public static IEnumerable<string> Names => Sheets.Named.Keys;

    [ParamsSource(nameof(Names))]
    public string Sheet { get; set; } = "";

    /// <summary>With the other years and the other answers, which are worked out when somebody reads them.</summary>
    [Benchmark]
    public int Whole() => Checker.Report(Sheets.Named[Sheet], AskedOn) is var report ? report.Years.Count + report.WouldChange.Count : 0;

    /// <summary>The first screen, the reasons and what goes with them.</summary>
    [Benchmark]
    public Report WithoutYearsAndChanges() => Checker.Report(Sheets.Named[Sheet], AskedOn);
}
