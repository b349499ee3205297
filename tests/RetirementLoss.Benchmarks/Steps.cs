using BenchmarkDotNet.Attributes;
using RetirementLoss.Rules;

namespace RetirementLoss.Benchmarks;

/// <summary>One step of the interview: whether the kind of the answer is firm by now.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Steps
{
    private static readonly DateOnly AskedOn = new(2026, 11, 21);

    public static IEnumerable<string> Names => Sheets.Named.Keys;

    [ParamsSource(nameof(Names))]
    public string Sheet { get; set; } = "";

    [Benchmark]
    public Firm? OfTheProof() => Checker.Firm(Sheets.Named[Sheet], AskedOn);
}
