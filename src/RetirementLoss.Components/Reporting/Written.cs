namespace RetirementLoss.Components.Reporting;

/// <summary>Writes the sentences of the rules with their values in them.</summary>
public static class Written
{
    /// <summary>All of it.</summary>
    public static string Of(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return sentence.ToString();
    }
}
