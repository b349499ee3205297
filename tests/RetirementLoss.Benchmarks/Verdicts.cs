using BenchmarkDotNet.Attributes;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law;

namespace RetirementLoss.Benchmarks;

/// <summary>One verdict: the walk through the interview, and the rules over the case; with its sums, and with every reason, source and note told as well.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Verdicts
{
    private static readonly DateOnly AskedOn = new(2026, 11, 21);

    public static IEnumerable<string> Names => ["2017, all known", "2024, with state", "2025, still inside"];

    [ParamsSource(nameof(Names))]
    public string Sheet { get; set; } = "";

    [Benchmark]
    public Outcome WithItsSums()
    {
        var live = LawBook.Walk(Sheets.Named[Sheet]).Live;
        return LawBook.For(live).OutcomeOf(live, AskedOn);
    }

    [Benchmark]
    public Assessment WithReasonsTold()
    {
        var live = LawBook.Walk(Sheets.Named[Sheet]).Live;
        return LawBook.For(live).Assess(live, AskedOn);
    }
}
