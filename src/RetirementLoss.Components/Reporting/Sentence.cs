namespace RetirementLoss.Components.Reporting;

/// <summary>Writes a sentence of the rules with its values in it.</summary>
public static class Sentence
{
    /// <summary>The sentence.</summary>
    public static string Of(FormattableString sentence) => FormattableString.Invariant(sentence);
}
