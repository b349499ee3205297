using BenchmarkDotNet.Attributes;
using RulesEngine.Models;

namespace RetirementLoss.Benchmarks;

/// <summary>The peer: Microsoft's RulesEngine over thirty bare yes-or-no rules on the same facts, with no sum, no reason and no source.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ThirtyBooleans
{
    // Each is a comparison that the law of this sheet makes as well; what is compared does not matter to the time, how many does.
    private static readonly string[] Conditions =
    [
        "facts.Year >= 1987", "facts.Year <= 2017", "facts.Year < 2018", "facts.Received < facts.Basis", "facts.Basis > 0", "facts.NothingIsLeft",
        "facts.Agi > 0", "facts.Basis - facts.Received > facts.Agi * 0.02m", "facts.OtherItemized >= 0", "facts.Agi <= 261500", "!facts.SpouseItemizes",
        "facts.OverFiftyNineAndAHalf", "!facts.Qualified", "facts.RecentConversions == 0", "facts.OtherTwoPercent >= 0",
    ];

    private readonly RulesEngine.RulesEngine engine = new([new Workflow
    {
        WorkflowName = "verdict",
        Rules = [.. Enumerable.Range(0, 30).Select(i => new Rule { RuleName = $"rule-{i}", Expression = Conditions[i % Conditions.Length], RuleExpressionType = RuleExpressionType.LambdaExpression })],
    }]);

    private readonly RuleParameter facts = new("facts", new Facts(2017, 15_000m, 27_000m, 60_000m, 0m, 5_000m, 0m, NothingIsLeft: true, SpouseItemizes: false, OverFiftyNineAndAHalf: true, Qualified: false));

    /// <summary>Compiles the conditions, which the peer does once for a workflow.</summary>
    [GlobalSetup]
    public async Task Compile()
    {
        var results = await Evaluate();
        if (results.Exists(result => result.ExceptionMessage is { Length: > 0 }))
        {
            throw new InvalidOperationException("A condition of the peer does not run; mend it, or the comparison is worth nothing.");
        }
    }

    [Benchmark(Baseline = true)]
    public async Task<List<RuleResultTree>> Evaluate() => await engine.ExecuteAllRulesAsync("verdict", facts);
}
