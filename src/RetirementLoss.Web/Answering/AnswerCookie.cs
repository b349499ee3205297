using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>Keeps the answers of a visit in one sealed cookie of the visitor; the server stores nothing.</summary>
public sealed class AnswerCookie(IDataProtectionProvider keys, TimeProvider clock, IOptions<AnswerOptions> options)
{
    private static readonly Dictionary<string, Question> Known = Checker.Questions.Concat(StoryFirst.Questions).ToDictionary(question => question.Id, StringComparer.Ordinal);

    // Stands in no token; after it comes the mark of the words that the answer was given to.
    private const char GivenTo = '~';

    private readonly SealedCookie cookie = new("answers", keys.CreateProtector("RetirementLoss.Answers.1"), clock, TimeSpan.FromMinutes(options.Value.IdleMinutes));

    /// <summary>Reads the answers that came with the request, and keeps them alive when the visit is.</summary>
    public OpenedAnswers Open(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (state, answers) = cookie.Open(context, Read, Write);
        return new(state, answers ?? Answers.None);
    }

    /// <summary>Sends the answers back to the visitor, sealed, with the time.</summary>
    public void Keep(HttpContext context, Answers answers)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        cookie.Keep(context, Write(answers));
    }

    /// <summary>Forgets the answers.</summary>
    public void Clear(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        cookie.Clear(context);
    }

    private static string Write(Answers answers) => string.Join('\n', answers.Tokens.Select(answer => $"{answer.Key}={answer.Value}{(answers.Words.TryGetValue(answer.Key, out var mark) ? $"{GivenTo}{mark}" : "")}"));

    private static Answers Read(string text)
    {
        var lines = text.Split('\n').Select(ReadLine).OfType<(string Id, string Token, string? Mark)>().ToList();
        return Answers.Of(
            lines.Select(line => KeyValuePair.Create(line.Id, line.Token)),
            lines.Where(line => line.Mark is not null).Select(line => KeyValuePair.Create(line.Id, line.Mark!)));
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
}
