using System.Text.RegularExpressions;

namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>An amount or a percentage of the law inside a sentence comes from a figure, so that a changed figure changes the sentence.</summary>
public sealed partial class SentenceNumbersTests
{
    // What still stands typed, with the reason. The list may only shrink.
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "WashSaleQuestions.cs: $400", // an example of a person's own sum
    };

    [Fact]
    public void No_amount_and_no_percentage_of_the_law_is_typed_in_a_sentence() =>
        Violations.None(SourceTree.Files("src/RetirementLoss.Rules/Law", ".cs").SelectMany(Typed).Where(found => !Allowed.Contains(found)).Distinct());

    [Theory]
    [InlineData("$\"The limit is $3,000 a year.\"", "planted.cs: $3,000")]
    [InlineData("_ => \"It is 2% of your income.\"", "planted.cs: 2%")]
    [InlineData("$\"{loss} is above 7.5% of {income}.\"", "planted.cs: 7.5%")]
    public void Check_of_sentences_finds_a_planted_number(string line, string found) => Assert.Equal([found], Typed(new("src/planted.cs", line)));

    [Theory]
    [InlineData("new(\"0\", \"$0\")")]
    [InlineData("$\"The floor is {rate} of {income}.\"")]
    [InlineData("$\"{amount}\" // $3,000 and 2%")]
    [InlineData("// the floor of 2%")]
    public void Check_of_sentences_lets_other_lines_pass(string line) => Assert.Empty(Typed(new("src/planted.cs", line)));

    private static IEnumerable<string> Typed(SourceFile file) =>
        from line in file.Text.Split('\n')
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        from literal in Literal().Matches(line)
        from number in Number().Matches(literal.Value)
        select $"{Path.GetFileName(file.Path)}: {number.Value}";

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\$(?!0(?!\d))\d[\d,]*(\.\d+)?(?<!,)|\d+(\.\d+)?%")]
    private static partial Regex Number();
}
