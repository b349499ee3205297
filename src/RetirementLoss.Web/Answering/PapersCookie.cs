using RetirementLoss.Rules.Papers;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace RetirementLoss.Web.Answering;

/// <summary>Keeps the boxes of the papers of one account as typed, sealed like the answers and for as long.</summary>
public sealed class PapersCookie(AnswerCookie answers, IDataProtectionProvider keys, TimeProvider clock, IOptions<AnswerOptions> options)
{
    // Longer is no amount, no code and no choice; what was typed is kept so far, and called wrong.
    private const int LongestBox = 32;
    private const char BetweenFields = '\t';

    private readonly SealedCookie cookie = new("papers", keys.CreateProtector("RetirementLoss.Papers.1"), clock, TimeSpan.FromMinutes(options.Value.IdleMinutes), TimeSpan.FromHours(options.Value.GreatestHours));

    /// <summary>Reads the papers that came with the request, and keeps them alive; none when they are too old or cannot be read.</summary>
    public KeptPapers Open(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return cookie.Open(context, OfAnAccount.Read, kept => kept.ToString()).Content is { } kept && kept.IsFor(answers.OpenReturn(context).Return) ? Read(kept.Text) : KeptPapers.None;
    }

    /// <summary>Sends the papers back to the visitor, sealed.</summary>
    public void Keep(HttpContext context, KeptPapers papers)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(papers);
        cookie.Keep(context, OfAnAccount.AskedIn(answers.OpenReturn(context).Return, Write(papers)).ToString());
    }

    /// <summary>Forgets the papers.</summary>
    public void Clear(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        cookie.Clear(context);
    }

    private static string Write(KeptPapers papers) => string.Join(
        '\n',
        papers.Boxes.SelectMany(paper => paper.Value.Select(box => string.Join(BetweenFields, paper.Key, box.Key, Plain(box.Value)))).Prepend(papers.Checked ?? ""));

    // Written by an older edition perhaps: a box that is not known is dropped.
    private static KeptPapers Read(string text)
    {
        var lines = text.Split('\n');
        var boxes = lines.Skip(1).Select(line => line.Split(BetweenFields)).Where(fields => fields is [var paper, var box, _] && PapersInHand.Of(paper)?.Boxes.Any(known => known.Id == box) == true);
        return new(
            boxes.GroupBy(fields => fields[0]).ToDictionary(paper => paper.Key, paper => (IReadOnlyDictionary<string, string>)paper.DistinctBy(fields => fields[1]).ToDictionary(fields => fields[1], fields => fields[2]), StringComparer.Ordinal),
            PapersInHand.Of(lines[0])?.Id);
    }

    private static string Plain(string typed)
    {
        var text = typed.Replace('\n', ' ').Replace('\r', ' ').Replace(BetweenFields, ' ').Trim();
        return text.Length <= LongestBox ? text : text[..LongestBox];
    }
}
