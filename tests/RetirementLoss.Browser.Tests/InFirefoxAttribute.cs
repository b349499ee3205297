namespace RetirementLoss.Browser.Tests;

/// <summary>Marks a walk in Firefox, which tests/run --long installs and starts; every other run is spared it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InFirefoxAttribute : TheoryAttribute
{
    public InFirefoxAttribute() => Skip = Environment.GetEnvironmentVariable("GENERATED") is { Length: > 0 } ? null : "walks in Firefox in a long run only; set GENERATED=10 to run it";
}
