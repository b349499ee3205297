using System.Text.RegularExpressions;

namespace RetirementLoss.Rules.Tests.PlainWords;

/// <summary>What no sentence of a report may hold: holes, doubled marks, amounts that only stand for many, file names, and an amount of nothing where words belong.</summary>
internal static partial class Blemishes
{
    /// <summary>Whether a sentence is not whole.</summary>
    public static bool In(string sentence) => !sentence.EndsWith('.') || Blemish().IsMatch(sentence);

    // No sheet of a test holds a hundred billion: an amount so large is one that only stands for many.
    [GeneratedRegex(@"[{}`]|\$\d{3}(,\d{3}){3}|\s{2}|\.\.|,,|\s[.,;:]|\(\s*\)|""\s*""|\$0 (is|are|was|counts as|of it is) (\w+ )?income|line miscellaneous line|\w\.md\b|less than \$0(?!\.\d)|\$0 of (it is|income|the \$[\d,]+ converted)|\b1 (year-end|year|day)s\b")]
    private static partial Regex Blemish();
}
