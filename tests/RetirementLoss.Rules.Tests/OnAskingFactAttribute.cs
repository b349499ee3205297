namespace RetirementLoss.Rules.Tests;

/// <summary>A test that takes too long for every run: it runs when the variable is set.</summary>
internal sealed class OnAskingFactAttribute : FactAttribute
{
    public OnAskingFactAttribute(string variable) => Skip = Environment.GetEnvironmentVariable(variable) is { Length: > 0 } ? null : $"takes long; set {variable}=1 to run it";
}
