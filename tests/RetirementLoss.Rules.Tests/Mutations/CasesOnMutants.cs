namespace RetirementLoss.Rules.Tests.Mutations;

/// <summary>Runs the case files against the library this assembly is loaded beside; called across a load context, so with plain values only.</summary>
internal static class CasesOnMutants
{
    private static readonly IReadOnlyList<TaxCase> All = [.. TaxCase.All.Values];

    /// <summary>How many cases there are.</summary>
    public static int Count() => All.Count;

    /// <summary>Whether the case finds something wrong; a fault in the library is something wrong.</summary>
    public static bool FindsAMistake(int place)
    {
        try
        {
            return All[place].Anew().Wrong().Count > 0;
        }
        catch (Exception)
        {
            return true;
        }
    }
}
