using System.Reflection;
using System.Text.RegularExpressions;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;
using RetirementLoss.Rules.Law.Situations.RolledOver;

namespace RetirementLoss.Rules.Tests.Architecture;

/// <summary>Borders 1 and 2: what the library rests on, and which of its parts may know which.</summary>
public sealed partial class LayerTests
{
    private const string Top = "RetirementLoss.Rules";

    private static readonly Assembly Library = typeof(Checker).Assembly;

    // The interview knows no verdict; an assessment may name the questions it was made from. See docs/decisions.
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Json"] = [],
        ["Model"] = [],
        ["Authorities"] = ["Model"],
        ["Interview"] = ["Model"],
        ["Assessing"] = ["Model", "Authorities", "Interview"],
        ["Law"] = ["Json", "Model", "Authorities", "Interview", "Assessing"],
        ["Worksheet"] = ["Model", "Authorities", "Interview", "Assessing", "Law"],
        // Papers tell facts of every story, so they know the questions of the law, ask what is still to be asked, and know no verdict.
        ["Papers"] = ["Model", "Authorities", "Interview", "Law", "Checking", ""],
        ["Library"] = ["Json", "Model", "Authorities", "Interview", "Assessing", "Law", ""],
        ["Checking"] = ["Model", "Authorities", "Interview", "Assessing", "Law"],
        // A saved file can hold a whole return.
        ["Keeping"] = ["Json", "Model", "Authorities", "Interview", "Assessing", "Law", "Checking", "Returns", ""],
        ["Returns"] = ["Model", "Authorities", "Interview", "Assessing", "Law", "Checking"],
        [""] = ["Model", "Authorities", "Interview", "Assessing", "Law", "Checking", "Library", "Returns"],
    };

    [Fact]
    public void Library_references_only_the_framework_and_FluentValidation() =>
        Violations.None(Foreign(Library.GetReferencedAssemblies().Select(reference => reference.Name!)));

    [Fact]
    public void Check_of_references_finds_a_foreign_one() =>
        Assert.Equal(["Newtonsoft.Json", "Microsoft.AspNetCore.Http"], Foreign(["System.Linq", "FluentValidation", "Newtonsoft.Json", "Microsoft.AspNetCore.Http"]));

    [Fact]
    public void Library_names_one_package_and_the_analyzers_that_no_user_of_it_gets()
    {
        var project = File.ReadAllText(SourceTree.At("src/RetirementLoss.Rules/RetirementLoss.Rules.csproj"));

        Assert.Equal(["FluentValidation", "Microsoft.CodeAnalysis.PublicApiAnalyzers"], PackageName().Matches(project).Select(match => match.Groups["name"].Value));
        Assert.Contains("PublicApiAnalyzers\" Version=\"5.6.0\" PrivateAssets=\"all\"", project, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_part_of_the_library_knows_only_the_parts_below_it() =>
        Violations.None(Crossings(Library.GetTypes().Select(type => (type, PartOf(type)))));

    [Fact]
    public void Every_part_of_the_library_has_its_border() =>
        Assert.Equal(
            MayKnow.Keys.Order(StringComparer.Ordinal),
            Library.GetTypes().Select(PartOf).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Check_of_parts_finds_an_interview_that_knows_a_report()
    {
        var crossing = Assert.Single(Crossings([(typeof(PlantedQuestionThatReadsAReport), "Interview")]));

        Assert.Contains("Interview may not know Assessing", crossing, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_of_parts_finds_a_use_that_stands_only_in_the_code_of_a_method()
    {
        var crossing = Assert.Single(Crossings([(typeof(PlantedCode), "Model")]));

        Assert.Contains("Model may not know Interview", crossing, StringComparison.Ordinal);
    }

    [Fact]
    public void Usings_of_every_part_name_only_parts_below_it() =>
        Violations.None(SourceTree.Files("src/RetirementLoss.Rules", ".cs").SelectMany(UsingsAcross));

    [Fact]
    public void Check_of_usings_finds_a_planted_one()
    {
        var planted = new SourceFile("src/RetirementLoss.Rules/Interview/Planted.cs", "using RetirementLoss.Rules.Assessing;\nusing RetirementLoss.Rules.Model;\n");

        Assert.Equal(["src/RetirementLoss.Rules/Interview/Planted.cs: Interview may not know Assessing"], UsingsAcross(planted));
    }

    [Fact]
    public void No_situation_knows_another_and_shared_law_knows_none() =>
        Violations.None(SituationsAcross(Library.GetTypes().Select(type => (type, type.Namespace ?? ""))));

    [Fact]
    public void Check_of_situations_finds_one_that_knows_another() =>
        Assert.NotEmpty(SituationsAcross([(typeof(PlantedCaseOfAnotherSituation), typeof(RolledOverCase).Namespace!)]));

    private static IEnumerable<string> Foreign(IEnumerable<string> references) => references
        .Where(name => name != "FluentValidation" && name != "System" && name != "netstandard" && !name.StartsWith("System.", StringComparison.Ordinal));

    private static IEnumerable<string> Crossings(IEnumerable<(Type Type, string? Part)> types) =>
        from typed in types
        where typed.Part is not null
        from used in UsedTypes.By(typed.Type)
        let other = PartOf(used)
        where other is not null && other != typed.Part && !MayKnow[typed.Part].Contains(other)
        select $"{typed.Type.FullName} uses {used.FullName}: {Named(typed.Part)} may not know {Named(other)}";

    private static IEnumerable<string> UsingsAcross(SourceFile file)
    {
        var part = file.Path.Split('/') is ["src", _, var folder, _, ..] ? folder : "";
        return Using().Matches(file.Code)
            .Select(match => match.Groups["part"].Value)
            .Where(other => other != part && !MayKnow[part].Contains(other))
            .Select(other => $"{file.Path}: {Named(part)} may not know {Named(other)}");
    }

    private static IEnumerable<string> SituationsAcross(IEnumerable<(Type Type, string Home)> types) =>
        from typed in types
        // The stories lead into the situations, as the law book does; nothing leads back.
        where typed.Home.StartsWith(Top + ".Law.", StringComparison.Ordinal) && typed.Home != Top + ".Law.Stories"
        from used in UsedTypes.By(typed.Type)
        where used.Namespace?.StartsWith(Top + ".Law.Situations.", StringComparison.Ordinal) == true && used.Namespace != typed.Home
        select $"{typed.Type.FullName} in {typed.Home} uses {used.FullName}; move what both need to one of the shared rooms of Law";

    // The part of the library a type belongs to; none for types of other assemblies and for what the compiler adds.
    private static string? PartOf(Type type) => type.Assembly != Library || type.Namespace is not { } home || !home.StartsWith(Top, StringComparison.Ordinal)
        ? null
        : home == Top ? "" : home[(Top.Length + 1)..].Split('.')[0];

    private static string Named(string part) => part.Length == 0 ? "the front door" : part;

    [GeneratedRegex("PackageReference Include=\"(?<name>[^\"]+)\"")]
    private static partial Regex PackageName();

    [GeneratedRegex(@"\busing (static )?(\w+ = )?RetirementLoss\.Rules\.(?<part>\w+)")]
    private static partial Regex Using();

    private sealed class PlantedQuestionThatReadsAReport
    {
        public Report? Report { get; init; }
    }

    private sealed class PlantedCode
    {
        public override string ToString() => string.Join(',', Answers.None.Tokens.Keys);
    }

    private sealed class PlantedCaseOfAnotherSituation
    {
        public PaidOutBelowBasisCase? Facts { get; init; }
    }
}
