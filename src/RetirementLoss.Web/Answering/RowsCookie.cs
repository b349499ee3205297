using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace RetirementLoss.Web.Answering;

/// <summary>Keeps the rows of the basis worksheet of one account as typed, sealed like the answers and for as long.</summary>
public sealed class RowsCookie(AnswerCookie answers, IDataProtectionProvider keys, TimeProvider clock, IOptions<AnswerOptions> options)
{
    // Longer is no amount and no year; what was typed is kept so far, and called wrong.
    private const int LongestField = 24;
    private const char BetweenFields = '\t';

    private readonly SealedCookie cookie = new("rows", keys.CreateProtector("RetirementLoss.Rows.1"), clock, TimeSpan.FromMinutes(options.Value.IdleMinutes), TimeSpan.FromHours(options.Value.GreatestHours));

    /// <summary>Reads the rows that came with the request, and keeps them alive; none when they are too old or cannot be read.</summary>
    public KeptRows Open(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return cookie.Open(context, OfAnAccount.Read, kept => kept.ToString()).Content is { } kept && kept.IsFor(answers.OpenReturn(context).Return) ? Read(kept.Text) : KeptRows.None;
    }

    /// <summary>Sends the rows back to the visitor, sealed.</summary>
    public void Keep(HttpContext context, KeptRows rows)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(rows);
        cookie.Keep(context, OfAnAccount.AskedIn(answers.OpenReturn(context).Return, Write(rows)).ToString());
    }

    /// <summary>Forgets the rows.</summary>
    public void Clear(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        cookie.Clear(context);
    }

    private static string Write(KeptRows kept) =>
        string.Join('\n', kept.Rows.Take(BasisWorksheet.MostRows).Select(row => string.Join(BetweenFields, Plain(row.Year), Plain(row.Kind, 32), Plain(row.Amount), Plain(row.Value))).Prepend(kept.AreChecked ? "checked" : "open"));

    private static KeptRows Read(string text)
    {
        var lines = text.Split('\n');
        return new(
            [.. lines.Skip(1).Select(line => line.Split(BetweenFields)).Where(fields => fields is [_, _, _, _]).Select(fields => new WorksheetRow(fields[0], fields[1], fields[2], fields[3]))],
            lines[0] == "checked");
    }

    private static string Plain(string typed, int longest = LongestField)
    {
        var text = typed.Replace('\n', ' ').Replace('\r', ' ').Replace(BetweenFields, ' ').Trim();
        return text.Length <= longest ? text : text[..longest];
    }
}
