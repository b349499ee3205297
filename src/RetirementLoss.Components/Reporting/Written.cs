namespace RetirementLoss.Components.Reporting;

/// <summary>Writes the sentences of the rules with their values in them.</summary>
public static class Written
{
    /// <summary>All of it.</summary>
    public static string Of(Sentence sentence) => sentence.ToString();

    /// <summary>The first sentence, which is the answer, and the rest, which may be empty.</summary>
    public static (string First, string More) Split(Sentence sentences)
    {
        var all = Of(sentences);
        var end = all.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? (all, "") : (all[..(end + 1)], all[(end + 2)..]);
    }
}
