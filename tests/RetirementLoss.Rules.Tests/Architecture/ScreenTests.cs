using System.Text.RegularExpressions;

namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>Borders 3 and 8: the screens show and ask; no law is in them.</summary>
public sealed partial class ScreenTests
{
    // The short answer by era is read from the law and shown as it is.
    private static readonly string[] Shown = ["Era", "Eras"];

    private static readonly string[] TypesOfLaw =
    [
        .. typeof(Checker).Assembly.GetTypes()
            .Where(type => !type.IsNested && type.Namespace?.StartsWith("RetirementLoss.Rules.Law", StringComparison.Ordinal) == true)
            .Select(type => type.Name.Split('`')[0])
            .Except(Shown),
    ];

    [Fact]
    public void Screens_name_no_type_of_the_law() => Violations.None(Screens().SelectMany(LawNamedIn));

    [Theory]
    [InlineData("a.cs", "using RetirementLoss.Rules.Law.Figures;")]
    [InlineData("a.cs", "using RetirementLoss.Rules.Law;\nvar walk = LawBook.Walk(sheet);")]
    [InlineData("a.cs", "var year = Rules.Law.Opening.Year;")]
    [InlineData("a.razor", "@using RetirementLoss.Rules.Law.Payout")]
    [InlineData("a.razor", "@using RetirementLoss.Rules.Law\n@if (answers.Get(Opening.Year) == 2017) { }")]
    [InlineData("_Imports.razor", "@using RetirementLoss.Rules.Law")]
    public void Check_of_screens_finds_a_planted_type_of_the_law(string path, string text) => Assert.NotEmpty(LawNamedIn(new(path, text)));

    [Theory]
    [InlineData("a.razor", "@using RetirementLoss.Rules.Law\n@foreach (var era in Eras.All) { <Card Era=\"era\" /> }")]
    [InlineData("a.cs", "IReadOnlyList<RetirementLoss.Rules.Law.Era> eras = RetirementLoss.Rules.Law.Eras.All;")]
    [InlineData("a.cs", "var situation = report.Situation;")]
    public void Check_of_screens_lets_the_eras_pass(string path, string text) => Violations.None(LawNamedIn(new(path, text)));

    [Fact]
    public void Pages_state_no_law() =>
        Violations.None(SourceTree.Files("src", ".razor").SelectMany(LawStatedIn));

    [Theory]
    [InlineData("<p>See § 67(g).</p>")]
    [InlineData("<p>See &sect; 67(g).</p>")]
    [InlineData("<p>Under IRC 165 a loss counts.</p>")]
    [InlineData("<p>Publication 590-B says so.</p>")]
    [InlineData("<p>Not since 2018.</p>")]
    [InlineData("@if (year >= 2018) { }")]
    public void Check_of_pages_finds_planted_law(string text) => Assert.NotEmpty(LawStatedIn(new("a.razor", text)));

    [Theory]
    [InlineData("@* Shown since 2018. *@<p>@era.Years</p>")]
    [InlineData("<p>circus</p>")]
    [InlineData("<svg viewBox=\"0 0 120 20\"></svg>")]
    public void Check_of_pages_lets_other_words_pass(string text) => Violations.None(LawStatedIn(new("a.razor", text)));

    private static IEnumerable<SourceFile> Screens() =>
        SourceTree.Files("src/RetirementLoss.Components", ".cs", ".razor").Concat(SourceTree.Files("src/RetirementLoss.Web", ".cs", ".razor"));

    private static IEnumerable<string> LawNamedIn(SourceFile file)
    {
        var text = file.Path.EndsWith(".razor", StringComparison.Ordinal) ? RazorComment().Replace(file.Text, "") : file.Code;
        var usesLaw = UsingLaw().IsMatch(text);
        var qualified = QualifiedLaw().Matches(text)
            .Select(match => match.Groups["rest"].Value)
            .Where(rest => rest.Length > 0 && !Shown.Contains(rest.TrimStart('.').Split('.')[0]))
            .Select(rest => $"Law{rest}");
        var bare = usesLaw
            ? Word().Matches(text).Select(match => match.Value).Where(word => TypesOfLaw.Contains(word))
            : [];
        var everywhere = usesLaw && file.Path.EndsWith("_Imports.razor", StringComparison.Ordinal) ? ["all of Law, for every page"] : Array.Empty<string>();
        return qualified.Concat(bare).Concat(everywhere).Distinct().Select(found => $"{file.Path} names {found}; ask Checker instead");
    }

    private static IEnumerable<string> LawStatedIn(SourceFile file) =>
        Statement().Matches(RazorComment().Replace(file.Text, "")).Select(match => $"{file.Path} says '{match.Value}'; let a rule, a figure or Eras say it");

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();

    [GeneratedRegex(@"using\s+RetirementLoss\.Rules\.Law\s*(;|$)", RegexOptions.Multiline)]
    private static partial Regex UsingLaw();

    [GeneratedRegex(@"\bRules\.Law(?<rest>(\.\w+)*)")]
    private static partial Regex QualifiedLaw();

    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*")]
    private static partial Regex Word();

    [GeneratedRegex(@"§|&sect;|\bIRC\b|\bPublication\b|(?<![\w.#-])(19|20)\d\d(?![\w-])")]
    private static partial Regex Statement();
}
