namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>Fails with every violation in full, one a line.</summary>
internal static class Violations
{
    public static void None(IEnumerable<string> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, $"{all.Count} found:\n{string.Join('\n', all)}");
    }
}
