using RetirementLoss.Rules.Tests;

namespace RetirementLoss.Web.Tests;

/// <summary>Marks what takes too long for every run: tests/run --long runs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnlyInALongRunAttribute : TheoryAttribute
{
    public OnlyInALongRunAttribute() => Skip = HowMuch.Drawn(1) > 1 ? null : "takes long; tests/run --long runs it";
}
