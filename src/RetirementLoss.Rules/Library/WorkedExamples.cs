using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>The tax examples that the rules are tested with, to be read, and tried in the interview.</summary>
public sealed partial class WorkedExamples
{
    private static readonly Dictionary<string, Question> Known = Checker.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    private static readonly Dictionary<string, Func<Sums, Money?>> AmountsByName = typeof(Sums).GetProperties()
        .Where(property => property.PropertyType == typeof(Money?))
        .ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), property => (Func<Sums, Money?>)(sums => (Money?)property.GetValue(sums)));

    private readonly Dictionary<string, WorkedExample> byId;

    private WorkedExamples(IReadOnlyList<WorkedExample> all)
    {
        All = all;
        byId = all.ToDictionary(example => example.Id, StringComparer.Ordinal);
    }

    /// <summary>All examples, each followed by its variants.</summary>
    public IReadOnlyList<WorkedExample> All { get; }

    /// <summary>Reads case files.</summary>
    /// <exception cref="FormatException">A file holds something that is not understood; the message tells file and place.</exception>
    /// <param name="files">The name of each file, without its ending, and its text.</param>
    public static WorkedExamples Read(IEnumerable<(string Name, string Text)> files) => new([.. files.SelectMany(file => Read(file.Name, file.Text))]);

    /// <summary>The example with the id, or none.</summary>
    public WorkedExample? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The example and its variants.</summary>
    public IReadOnlyList<WorkedExample> Family(WorkedExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        return [.. All.Where(other => other.File == example.File)];
    }

    /// <summary>The examples that have all these words in their title, sums, source or facts; all of them for no words.</summary>
    public IReadOnlyList<WorkedExample> Having(string? words)
    {
        var wanted = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. All.Where(example => wanted.All(word => Text(example).Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }

    private static string Text(WorkedExample example) => string.Join(
        '\n',
        [example.Title, example.File.Replace('-', ' '), .. example.Source.RestsOn.Select(authority => $"{authority.Id} {authority.Cites[^1].Cite}"), .. example.Sums, .. example.Answers.Tokens.Select(answer => Known[answer.Key].Show(answer.Value))]);

    private static List<WorkedExample> Read(string name, string text)
    {
        var file = CaseFile.Read($"{name}.json", text);
        var sums = Comments(text);
        var title = Plain(file.Title);
        List<WorkedExample> read = [Example(name, 0, title, file, file.Given, file.AsOf, file.Expect, sums)];
        foreach (var (number, variant) in file.Variants.Index())
        {
            var difference = variant.Title is { } own ? Plain(own) : string.Join("; ", variant.With.Select(answer => InWords(answer.Key, answer.Value)));
            read.Add(Example(name, number + 1, difference.Length == 0 ? title : $"{title}: {difference}", file, file.FactsOf(variant), variant.AsOf ?? file.AsOf, variant.Expect, sums));
        }

        return read;
    }

    private static WorkedExample Example(
        string name, int number, string title, CaseFile file, IReadOnlyDictionary<string, JsonElement> facts, DateOnly? asOf, CaseExpectation expect, Dictionary<int, List<string>> sums)
    {
        var answers = facts.Aggregate(Answers.None, (sheet, answer) => sheet.With(Known[answer.Key], Parsed(answer.Key, answer.Value)));
        return new()
        {
            Id = number == 0 ? name : $"{name}-v{number}",
            File = name,
            Title = title,
            Source = SourceOf(name, file.Source),
            Sums = sums.GetValueOrDefault(number, []),
            Answers = answers,
            AskedOn = asOf ?? Checker.Edition.LawAsOf,
            Verdict = Token.TryRead<Verdict>(expect.Verdict, out var verdict) ? verdict : throw new FormatException($"{name}: the verdict is not known."),
            Amounts = [.. expect.Amounts.Select(amount => new ExpectedAmount(amount.Key, amount.Value is { } dollars ? Money.Of(dollars) : null, AmountsByName[amount.Key]))],
            Situation = LawBook.For(LawBook.Walk(answers).Live).Id,
        };
    }

    private static ExampleSource SourceOf(string name, CaseSource told) => new(
        Token.TryRead<ExampleOrigin>(told.Origin, out var origin) ? origin : throw new FormatException($"{name}: no example comes from '{told.Origin}'. Write worked-by-hand, published-example or court-case."),
        told.RestsOn is [_, ..] ids
            ? [.. ids.Select(id => Register.TryFind(id) ?? throw new FormatException($"{name}: there is no source '{id}'. Name one of the register, or add it there first."))]
            : throw new FormatException($"{name}: it rests on nothing. Name the source that it is about."));

    private static string InWords(string id, JsonElement value) => $"{Known[id].Name}, {Known[id].Show(Parsed(id, value))}";

    private static string Parsed(string id, JsonElement value)
    {
        var parsed = Known[id].Parse(CaseFile.Typed(value) ?? throw new FormatException($"{id}: an answer is a text, a number, true or false."));
        return parsed.Token ?? throw new FormatException($"{id}: {parsed.Problem}");
    }

    // The sums stand as comments beside the amounts: those of the example under 0, those of its variants under their numbers.
    private static Dictionary<int, List<string>> Comments(string text)
    {
        var found = new Dictionary<int, List<string>>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow });
        var at = 0;
        var inVariants = false;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName when reader.CurrentDepth == 1:
                    inVariants = reader.ValueTextEquals("variants");
                    at = inVariants ? 1 : 0;
                    break;
                case JsonTokenType.EndObject when inVariants && reader.CurrentDepth == 2:
                    at++;
                    break;
                case JsonTokenType.Comment:
                    if (!found.TryGetValue(at, out var lines))
                    {
                        found[at] = lines = [];
                    }

                    lines.Add(Plain(reader.GetComment().Trim()));
                    break;
                default:
                    break;
            }
        }

        return found;
    }

    // The numbers by which our lists of scenarios know a case say nothing to a reader.
    private static string Plain(string title)
    {
        var plain = Number().Replace(title, "");
        return plain.Length == 0 ? title : char.ToUpperInvariant(plain[0]) + plain[1..];
    }

    [GeneratedRegex(@"^([A-Z]\d+[a-z]?((, | and | to )[A-Z]\d+[a-z]?)*)((, [a-z ]+)?: | )", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
