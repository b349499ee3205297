using System.Globalization;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Answering;

/// <summary>A return as the lines of a cookie: first the answers on the return, then a part for each account.</summary>
internal static class ReturnText
{
    private static readonly Dictionary<string, Question> Known = Checker.Questions.Concat(StoryFirst.Questions).ToDictionary(question => question.Id, StringComparer.Ordinal);

    // These begin a line; no question is called so. Where no account begins, a visit of an older edition wrote one check.
    private const char AnAccount = '#';
    private const char TheRemoved = '-';
    private const char Numbers = '@';
    private const char DoorsOpened = '+';

    // Stands in no token; after it comes the mark of the words that the answer was given to.
    private const char GivenTo = '~';

    /// <summary>The return as text.</summary>
    public static string Write(KeptReturn kept) => string.Join('\n',
    [
        .. kept.Facts.Tokens.Select(answer => $"{answer.Key}={answer.Value}"),
        string.Create(CultureInfo.InvariantCulture, $"{Numbers}{kept.Current} {kept.Next}"),
        .. kept.Accounts.SelectMany(account => Write(AnAccount, account)),
        .. kept.Removed is var (place, removed) ? Write(TheRemoved, removed, place) : [],
    ]);

    /// <summary>The return that the text holds.</summary>
    public static KeptReturn Read(string text)
    {
        var lines = text.Split('\n');
        var parts = Parts(lines);
        if (parts.Count == 1 && !Array.Exists(lines, line => line.StartsWith(Numbers)))
        {
            return KeptReturn.Of(SheetOf(lines), DoorsOf(lines));
        }

        var numbers = parts[0].FirstOrDefault(line => line.StartsWith(Numbers))?[1..].Split(' ') ?? [];
        var accounts = parts.Skip(1).Where(part => part is [[AnAccount, ..], ..]).Select(AccountOf).DistinctBy(account => account.Key).ToList();
        return new(SheetOf(parts[0]), accounts, NumberAt(numbers, 0), Math.Max(NumberAt(numbers, 1), accounts.Select(account => account.Key + 1).DefaultIfEmpty(1).Max()))
        {
            Removed = parts.Find(part => part is [[TheRemoved, ..], ..]) is { } removed ? (Math.Clamp(NumberAt(removed[0][1..].Split(' '), 3), 0, accounts.Count), AccountOf(removed)) : null,
        };
    }

    private static IEnumerable<string> Write(char mark, KeptAccount account, int place = 0) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{mark}{account.Key} {Token.Of(account.Owner)} {account.Pool} {place}"),
        .. account.Own.Tokens.Select(answer => $"{answer.Key}={answer.Value}{MarkOf(account.Own, answer.Key)}"),
        // An answer on the return was given to words of this account perhaps.
        .. account.Own.Words.Where(given => !account.Own.Tokens.ContainsKey(given.Key)).Select(given => $"{given.Key}{GivenTo}{given.Value}"),
        .. account.Opened.Count == 0 ? Array.Empty<string>() : [$"{DoorsOpened}{Doors.Line(account.Opened)}"],
    ];

    private static string MarkOf(Answers sheet, string id) => sheet.Words.TryGetValue(id, out var mark) ? $"{GivenTo}{mark}" : "";

    private static List<List<string>> Parts(string[] lines)
    {
        List<List<string>> parts = [[]];
        foreach (var line in lines)
        {
            if (line is [AnAccount or TheRemoved, ..])
            {
                parts.Add([]);
            }

            parts[^1].Add(line);
        }

        return parts;
    }

    private static KeptAccount AccountOf(List<string> part)
    {
        var head = part[0][1..].Split(' ');
        return new(NumberAt(head, 0), SheetOf(part), DoorsOf(part))
        {
            Owner = head.Length > 1 && Token.TryRead<Owner>(head[1], out var owner) ? owner : Owner.Me,
            Pool = head.Length > 2 && head[2].Length > 0 ? head[2] : null,
        };
    }

    private static int NumberAt(string[] words, int place) => place < words.Length && int.TryParse(words[place], CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static IReadOnlySet<Door> DoorsOf(IEnumerable<string> lines) => Doors.Read(lines.FirstOrDefault(line => line.StartsWith(DoorsOpened))?[1..]);

    private static Answers SheetOf(IEnumerable<string> lines)
    {
        // Of what stands twice the later counts.
        var (tokens, marks) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (id, token, mark) in lines.Select(ReadLine).OfType<(string Id, string? Token, string? Mark)>())
        {
            if (token is not null)
            {
                tokens[id] = token;
            }

            if (mark is not null)
            {
                marks[id] = mark;
            }
        }

        return Answers.Of(tokens, marks);
    }

    // Written by an older edition of the rules perhaps: what today's questions would refuse is dropped and asked again.
    private static (string Id, string? Token, string? Mark)? ReadLine(string line)
    {
        var at = line.IndexOf('=', StringComparison.Ordinal);
        var to = line.IndexOf(GivenTo, StringComparison.Ordinal);
        var mark = to < 0 ? null : line[(to + 1)..];
        if (at < 0)
        {
            return to > 0 && Known.TryGetValue(line[..to], out var asked) ? (asked.Id, null, mark) : null;
        }

        return at > 0 && Known.TryGetValue(line[..at], out var question) && question.Parse(line[(at + 1)..(to < 0 ? line.Length : to)]).Token is { } token
            ? (question.Id, token, mark)
            : null;
    }
}
