namespace RetirementLoss.Rules.Tests;

/// <summary>Sentences as English texts.</summary>
internal static class SentenceTexts
{
    public static IReadOnlyList<string> Texts(this IEnumerable<Sentence> sentences) => [.. sentences.Select(sentence => sentence.ToString())];
}
