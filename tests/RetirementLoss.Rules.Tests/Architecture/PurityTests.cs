using System.Text.RegularExpressions;

namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>Borders 6 and 7: the library touches nothing outside itself, and no number of the law stands in code.</summary>
public sealed partial class PurityTests
{
    // Numbers in Law/ that are not figures of the law, or are not yet: each with its reason. The list may only shrink.
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["src/RetirementLoss.Rules/Law/Foundation/Opening.cs: 1913"] = "the years a program may send, to be told that they are not covered",
        ["src/RetirementLoss.Rules/Law/Foundation/Opening.cs: 2100"] = "the years a program may send, to be told that they are not covered",
        ["src/RetirementLoss.Rules/Law/Situations/PensionStoppedByDeath/PensionStoppedByDeathQuestions.cs: 1200"] = "more monthly payments than anyone is paid; a larger count is a slip of the hand",
        ["src/RetirementLoss.Rules/Law/Situations/PensionStoppedByDeath/PensionStoppedByDeathQuestions.cs: 99"] = "more heirs than share a refund; a larger count is a slip of the hand",
        ["src/RetirementLoss.Rules/Law/EditionFile.cs: 12"] = "the length of a printed hash",
    };

    [Fact]
    public void Library_touches_nothing_outside_itself() =>
        Violations.None(SourceTree.Files("src/RetirementLoss.Rules", ".cs").SelectMany(Impure));

    [Theory]
    [InlineData("var now = DateTime.Now;")]
    [InlineData("var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);")]
    [InlineData("var clock = Stopwatch.StartNew();")]
    [InlineData("var pick = Random.Shared.Next();")]
    [InlineData("var id = Guid.NewGuid();")]
    [InlineData("var text = File.ReadAllText(name);")]
    [InlineData("Console.WriteLine(name);")]
    [InlineData("double share = 0;")]
    [InlineData("var share = 0.5f;")]
    [InlineData("var share = 2e-2;")]
    [InlineData("var home = Environment.GetEnvironmentVariable(name);")]
    [InlineData("private readonly ILogger logger;")]
    public void Check_of_purity_finds_a_planted_line(string line) => Assert.NotEmpty(Impure(new("planted.cs", line)));

    [Theory]
    [InlineData("// It has no clock: DateTime.Now is never read.")]
    [InlineData("var words = \"double File Console\";")]
    [InlineData("var share = 0.5m; var day = DateOnly.MaxValue; var found = FigureReader.Parse(text); var met = walk.Path.Count;")]
    public void Check_of_purity_lets_other_lines_pass(string line) => Violations.None(Impure(new("planted.cs", line)));

    [Fact]
    public void No_number_of_the_law_stands_in_code() =>
        Violations.None(Numbers().Except(Allowed.Keys));

    [Fact]
    public void Allowed_numbers_still_stand_where_they_are_allowed() =>
        Violations.None(Allowed.Keys.Except(Numbers()));

    [Theory]
    [InlineData("var floor = agi * 0.02m;", "0.02m")]
    [InlineData("if (year.Number >= 2018) { }", "2018")]
    [InlineData("var limit = Money.Of(3_000);", "3_000")]
    [InlineData("Say($\"up to {cap * 3}\");", "3")]
    [InlineData("var y = YearRange.From(2018); var z = 2019;", "2019")]
    public void Check_of_numbers_finds_a_planted_one(string line, string number) => Assert.Equal([$"planted.cs: {number}"], NumbersIn(new("planted.cs", line)));

    [Theory]
    [InlineData("public override YearRange InForce => YearRange.Between(2013, 2017);")]
    [InlineData("var first = items[0]; var rest = items.Skip(1); var last = items[^1]; var none = 0m;")]
    [InlineData("new(\"900000000\", \"more than 2% of it\")")]
    [InlineData("Federal.Irc67a; Plan401k; Form8606Lines;")]
    public void Check_of_numbers_lets_other_lines_pass(string line) => Violations.None(NumbersIn(new("planted.cs", line)));

    private static HashSet<string> Numbers() => [.. SourceTree.Files("src/RetirementLoss.Rules/Law", ".cs").SelectMany(NumbersIn)];

    private static IEnumerable<string> NumbersIn(SourceFile file) => Number().Matches(YearsOfARange().Replace(file.Code, ""))
        .Select(match => match.Value)
        .Where(number => number.TrimEnd('m', 'M') is not ("0" or "1"))
        .Select(number => $"{file.Path}: {number}");

    private static IEnumerable<string> Impure(SourceFile file) => Outside().Matches(file.Code).Select(match => $"{file.Path}: '{match.Value}'");

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset|TimeProvider|Stopwatch|Random|Guid|File(?=\.(Read|Write|Open|Exists|Create|Delete|Append|Copy|Move))|Directory|(?<!\.)Path|FileInfo|Console|Environment|Process|Thread|Task|HttpClient|Socket|ILogger|Trace|Debug|double|float|Double|Half)\b(?=[\s.<?(])(?!,)|\b\d+(\.\d+)?([eE]-?\d+|[fFdD]\b)")]
    private static partial Regex Outside();

    [GeneratedRegex(@"YearRange\s*\.\s*(From|Through|Between)\([^()]*\)")]
    private static partial Regex YearsOfARange();

    [GeneratedRegex(@"(?<!\w|(?<!\.)\.)\d[\d_]*(\.\d+)?[mMlLuUfFdD]*")]
    private static partial Regex Number();
}
