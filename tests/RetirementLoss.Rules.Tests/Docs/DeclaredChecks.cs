using System.Reflection;
using System.Text.RegularExpressions;
using FluentValidation;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Docs;

/// <summary>The checks of answers against each other, with the words of each refusal, as the classes of the rules declare them.</summary>
internal static partial class DeclaredChecks
{
    private const string Folder = "src/RetirementLoss.Rules/Law";
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Type[] Types = typeof(Checker).Assembly.GetTypes();

    /// <summary>All of them, by the class that declares them, in the order of their names.</summary>
    public static IReadOnlyList<(Type Class, string Says, IReadOnlyList<Type> Included, IReadOnlyList<DeclaredCheck> Checks)> All { get; } =
    [
        .. from type in Types
           where type.IsSubclassOf(typeof(CrossChecks))
           orderby type.Name
           let text = TextOf(type.Name)
           select (type, Summary().Match(text).Groups["says"].Value, (IReadOnlyList<Type>)[.. Inclusion().Matches(text).Select(included => TypeOf(included.Groups["name"].Value))], (IReadOnlyList<DeclaredCheck>)[.. Of(text)]),
    ];

    /// <summary>Whether the class holds in the situation, by itself or included in another.</summary>
    public static bool HoldsIn(Type checks, Situation situation) => Holding(situation.Checks.GetType()).Contains(checks);

    /// <summary>How many the class has once it is made; what it includes counts one each.</summary>
    public static int Made(CrossChecks checks) => ((IEnumerable<IValidationRule>)checks).Count();

    private static IEnumerable<Type> Holding(Type checks) => All.Single(one => one.Class == checks).Included.SelectMany(Holding).Append(checks);

    private static IEnumerable<DeclaredCheck> Of(string text)
    {
        foreach (Match begun in Begun().Matches(text))
        {
            var call = Call(text, begun.Index + begun.Length);
            var at = QuestionOf(call[..call.IndexOf(',', StringComparison.Ordinal)].Trim()) ?? throw new InvalidOperationException($"{call} names no question.");
            var words = Words(call);
            // A check whose words are chosen elsewhere names the class and the member that has them.
            yield return new(at.Id, begun.Groups["kind"].Value == "Doubt", words.Count > 0 ? words : Words(Reached(Elsewhere().Match(call))));
        }
    }

    // The member and those of its class that it leads to.
    private static string Reached(Match elsewhere)
    {
        var members = TextOf(elsewhere.Groups["name"].Value).Split("\n\n").Where(text => Declared().IsMatch(text)).ToDictionary(text => Declared().Match(text).Groups["name"].Value, StringComparer.Ordinal);
        var reached = new List<string> { elsewhere.Groups["member"].Value };
        for (var at = 0; at < reached.Count; at++)
        {
            reached.AddRange(members.Keys.Where(name => !reached.Contains(name) && members[reached[at]].Contains(name, StringComparison.Ordinal)));
        }

        return string.Concat(members.Where(member => reached.Contains(member.Key)).Select(member => member.Value));
    }

    // A constant is no refusal by itself; each refusal says what to do in a second sentence or part.
    private static List<string> Words(string code) => [.. Literal().Matches(code)
        .Where(literal => !code[..literal.Index].TrimEnd(' ', '$').EndsWith("OrTheFormIsWrong =", StringComparison.Ordinal))
        .Select(literal => Hole().Replace(literal.Groups["words"].Value, hole => Shown(hole.Groups["code"].Value)))];

    // The question whose answer stands there, a word that is always the same, or something that is worked out.
    private static string Shown(string code) =>
        Asked().Match(code) is { Success: true } asked && QuestionOf(asked.Groups["name"].Value) is { } question ? $"`{question.Id}`"
        : Member(code) is { } word and not Question ? $"{word}"
        : Types.Select(type => type.GetField(code, Static)).FirstOrDefault(field => field is { IsLiteral: true, FieldType.Name: nameof(String) } or { FieldType.Name: nameof(Sentence) }) is { } same ? same.GetValue(null)!.ToString()!
        : "(worked out)";

    private static Question? QuestionOf(string name) => Member(name) as Question;

    private static object? Member(string name) => name.Split('.') is not [var type, var member] ? null : Types.Where(one => one.Name == type)
        .Select(one => one.GetField(member, Static)?.GetValue(null) ?? one.GetProperty(member, Static)?.GetValue(null))
        .FirstOrDefault(found => found is Question or Money or string or Sentence);

    private static Type TypeOf(string name) => Types.Single(type => type.Name == name);

    private static string TextOf(string name) => SourceTree.Files(Folder, $"/{name}.cs").Single().Text;

    // To the bracket that closes it; brackets in words do not count.
    private static string Call(string text, int begin)
    {
        var (at, depth, isWord) = (begin, 1, false);
        for (; depth > 0; at++)
        {
            isWord ^= text[at] == '"';
            depth += isWord ? 0 : text[at] switch { '(' => 1, ')' => -1, _ => 0 };
        }

        return text[begin..(at - 1)];
    }

    [GeneratedRegex(@"\b(?<kind>Expect|Doubt)\(")]
    private static partial Regex Begun();

    [GeneratedRegex("\"(?<words>[^\"]+ [^\"]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{(?<code>[^{}]+)\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^answers\.(Get|Require)\((?<name>[\w.]+)\)$")]
    private static partial Regex Asked();

    [GeneratedRegex(@"(?<name>\w+)\.(?<member>\w+)\(answers\)!")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"static (?:string|Sentence)\?? (?<name>\w+)(\(| =>)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"Include\(new (?<name>\w+)\(")]
    private static partial Regex Inclusion();

    [GeneratedRegex(@"/// <summary>(?<says>[^<]+)</summary>\s+internal sealed class")]
    private static partial Regex Summary();
}
