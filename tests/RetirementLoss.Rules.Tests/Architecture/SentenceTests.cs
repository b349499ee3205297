using System.Text.RegularExpressions;

namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>A sentence is a value with parts: no other type carries one, and none is cut up again by its text.</summary>
public sealed partial class SentenceTests
{
    // What is still of the old kind, with the reason. The list may only shrink.
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        // Reasons and notes carry no parts yet; only headlines do. The one place that takes them apart.
        "src/RetirementLoss.Rules/Model/Sentence.cs: cut",
        // The pages on the law are Markdown files, whose first sentence describes the page; they are no sentences of a report.
        "src/RetirementLoss.Web/Content/NoteText.cs: cut",
    };

    [Fact]
    public void Sentences_are_neither_of_another_type_nor_cut_up() => Violations.None(Found().Except(Allowed));

    [Fact]
    public void What_is_allowed_still_stands() => Violations.None(Allowed.Except(Found()));

    [Theory]
    [InlineData("private static FormattableString Headline() => $\"no loss.\";", "FormattableString")]
    [InlineData("var first = all[..all.IndexOf(\". \", StringComparison.Ordinal)];", "cut")]
    [InlineData("var told = text.Split(\". \");", "cut")]
    [InlineData("const string Between = \". \";", "cut")]
    public void Check_of_sentences_finds_a_planted_line(string line, string found) => Assert.Equal([$"planted.cs: {found}"], Wrong(new("planted.cs", line)));

    [Theory]
    [InlineData("// A FormattableString was here.")]
    [InlineData("var told = Sentence.Of($\"no loss.\", $\"You sold the shares for {price}.\");")]
    public void Check_of_sentences_lets_other_lines_pass(string line) => Assert.Empty(Wrong(new("planted.cs", line)));

    private static readonly string[] Endings = [".cs", ".razor"];

    private static IEnumerable<string> Found() =>
        from file in Endings.SelectMany(ending => SourceTree.Files("src", ending))
        from wrong in Wrong(file)
        select wrong;

    private static IEnumerable<string> Wrong(SourceFile file)
    {
        var lines = file.Text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)).ToList();
        if (lines.Exists(line => line.Contains("FormattableString", StringComparison.Ordinal)))
        {
            yield return $"{file.Path}: FormattableString";
        }

        if (lines.Exists(Cut().IsMatch))
        {
            yield return $"{file.Path}: cut";
        }
    }

    [GeneratedRegex("\"\\. \"")]
    private static partial Regex Cut();
}
