using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>Keeps the answers of a visit in one sealed cookie of the visitor; the server stores nothing.</summary>
public sealed class AnswerCookie(IDataProtectionProvider keys, TimeProvider clock, IOptions<AnswerOptions> options)
{
    private static readonly Dictionary<string, Question> Known = Checker.Questions.Concat(StoryFirst.Questions).ToDictionary(question => question.Id, StringComparer.Ordinal);

    // Begins the line of the doors that were opened; no question is called so.
    private const char DoorsOpened = '+';

    // Stands in no token; after it comes the mark of the words that the answer was given to.
    private const char GivenTo = '~';

    private readonly SealedCookie cookie = new("answers", keys.CreateProtector("RetirementLoss.Answers.1"), clock, TimeSpan.FromMinutes(options.Value.IdleMinutes), TimeSpan.FromHours(options.Value.GreatestHours));

    /// <summary>Reads the answers that came with the request, and keeps them alive when the visit is.</summary>
    public OpenedAnswers Open(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (state, kept) = cookie.Open(context, Read, Write);
        return new(state, kept?.Answers ?? Answers.None, kept?.Opened ?? Doors.Read(null));
    }

    /// <summary>Sends the answers back to the visitor, sealed, with the time; the doors that were opened stay so.</summary>
    public void Keep(HttpContext context, Answers answers) => Keep(context, answers, Open(context).Opened);

    /// <summary>The same with these doors opened.</summary>
    public void Keep(HttpContext context, Answers answers, IReadOnlySet<Door> opened)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(opened);
        cookie.Keep(context, Write(new(answers, opened)));
    }

    /// <summary>Forgets the answers.</summary>
    public void Clear(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        cookie.Clear(context);
    }

    private static string Write(Kept kept) => string.Join('\n', kept.Answers.Tokens
        .Select(answer => $"{answer.Key}={answer.Value}{(kept.Answers.Words.TryGetValue(answer.Key, out var mark) ? $"{GivenTo}{mark}" : "")}")
        .Concat(kept.Opened.Count == 0 ? [] : [$"{DoorsOpened}{Doors.Line(kept.Opened)}"]));

    private static Kept Read(string text)
    {
        var lines = text.Split('\n');
        var answers = lines.Select(ReadLine).OfType<(string Id, string Token, string? Mark)>().ToList();
        return new(
            Answers.Of(
                answers.Select(line => KeyValuePair.Create(line.Id, line.Token)),
                answers.Where(line => line.Mark is not null).Select(line => KeyValuePair.Create(line.Id, line.Mark!))),
            Doors.Read(Array.Find(lines, line => line.StartsWith(DoorsOpened))?[1..]));
    }

    // Written by an older edition of the rules perhaps: what today's questions would refuse is dropped and asked again.
    private static (string Id, string Token, string? Mark)? ReadLine(string line)
    {
        var at = line.IndexOf('=', StringComparison.Ordinal);
        var to = line.IndexOf(GivenTo, StringComparison.Ordinal);
        return at > 0 && Known.TryGetValue(line[..at], out var question) && question.Parse(line[(at + 1)..(to < 0 ? line.Length : to)]).Token is { } token
            ? (question.Id, token, to < 0 ? null : line[(to + 1)..])
            : null;
    }

    private sealed record Kept(Answers Answers, IReadOnlySet<Door> Opened);
}
