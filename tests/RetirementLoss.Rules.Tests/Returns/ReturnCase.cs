using System.Text.Json;
using System.Text.Json.Serialization;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Rules.Tests.Returns;

/// <summary>One return out of a file, with what the law makes of it.</summary>
internal sealed class ReturnCase(ReturnSheet sheet, ReturnExpectation expect)
{
    public static readonly DateOnly AskedOn = new(2026, 11, 21);

    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
    };

    private static readonly Dictionary<string, Question> Questions = Checker.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    private readonly Lazy<ReturnReport> report = new(() => Checker.Return(sheet, AskedOn));

    /// <summary>All returns and their variants, by name.</summary>
    public static IReadOnlyDictionary<string, ReturnCase> All { get; } = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Returns", "Cases"), "*.json")
        .Order(StringComparer.Ordinal)
        .SelectMany(path => Read(Path.GetFileNameWithoutExtension(path), JsonSerializer.Deserialize<ReturnCaseFile>(File.ReadAllText(path), Strict)!))
        .ToDictionary(StringComparer.Ordinal);

    public ReturnSheet Sheet => sheet;

    public ReturnExpectation Expect => expect;

    public ReturnReport Report => report.Value;

    private static IEnumerable<KeyValuePair<string, ReturnCase>> Read(string file, ReturnCaseFile read)
    {
        yield return new($"{file}: {read.Title}", new(SheetOf(read.Return, read.Accounts), read.Expect));
        foreach (var variant in read.Variants)
        {
            var changed = read.Accounts.Select((account, place) => variant.Change.TryGetValue(place, out var change) ? With(account, change) : account).ToList();
            yield return new($"{file}: {read.Title} | {variant.Title}", new(SheetOf(With(read.Return, variant.With), variant.Order is { } order ? [.. order.Select(place => changed[place])] : changed), variant.Expect));
        }
    }

    private static Dictionary<string, JsonElement> With(IReadOnlyDictionary<string, JsonElement> answers, IReadOnlyDictionary<string, JsonElement> change)
    {
        var changed = answers.ToDictionary(StringComparer.Ordinal);
        foreach (var (id, value) in change)
        {
            changed[id] = value;
        }

        return changed;
    }

    private static ReturnSheet SheetOf(IReadOnlyDictionary<string, JsonElement> facts, IEnumerable<IReadOnlyDictionary<string, JsonElement>> accounts) => new(AnswersOf(facts), [.. accounts.Select(AccountOf)]);

    private static AccountEvent AccountOf(IReadOnlyDictionary<string, JsonElement> account) => new(AnswersOf(account.Where(member => member.Key is not ("owner" or "pool"))))
    {
        Owner = account.TryGetValue("owner", out var owner) && Token.TryRead<Owner>(owner.GetString()!, out var read) ? read : Owner.Me,
        Pool = account.TryGetValue("pool", out var pool) ? pool.GetString() : null,
    };

    private static Answers AnswersOf(IEnumerable<KeyValuePair<string, JsonElement>> answers) =>
        answers.Aggregate(Answers.None, (sheet, answer) => sheet.With(Questions[answer.Key], TokenOf(Questions[answer.Key], answer.Value)));

    private static string TokenOf(Question question, JsonElement value)
    {
        var parsed = question.Parse(value.ValueKind switch { JsonValueKind.True => "yes", JsonValueKind.False => "no", JsonValueKind.String => value.GetString()!, _ => value.GetRawText() });
        return parsed.Token ?? throw new InvalidDataException($"{question.Id}: {parsed.Problem}");
    }
}
