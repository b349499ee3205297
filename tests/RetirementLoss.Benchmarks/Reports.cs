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

    [Benchmark]
    public Report Whole() => Checker.Report(Sheets.Named[Sheet], AskedOn);
}
