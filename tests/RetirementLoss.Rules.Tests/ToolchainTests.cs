namespace RetirementLoss.Rules.Tests;

public sealed class ToolchainTests
{
    [Fact]
    public void Embedded_law_keeps_its_path_with_forward_slashes()
    {
        var names = System.Reflection.Assembly.Load("RetirementLoss.Rules").GetManifestResourceNames();

        Assert.All(names, name => Assert.StartsWith("Law/", name, StringComparison.Ordinal));
    }
}
