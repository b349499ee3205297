namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>A file of the checkout, or one planted by a test.</summary>
/// <param name="Path">Its path from the top of the checkout.</param>
/// <param name="Text">What it says.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>The text without comments and without the words in strings; code inside interpolated strings stays.</summary>
    public string Code => CodeOf.CSharp(Text);
}
