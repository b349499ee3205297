namespace RetirementLoss.Browser.Tests;

/// <summary>Marks what measures and holds nothing: how long a thing takes turns on the machine, so a test that held it would fail by chance.</summary>
/// <remarks>Runs when MEASURE is set, as docs/measurements.md says, and is passed over by every test run.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MeasurementAttribute : FactAttribute
{
    public MeasurementAttribute() => Skip = Environment.GetEnvironmentVariable("MEASURE") is { Length: > 0 } ? null : "measures and holds nothing; set MEASURE=1 to run it";
}
