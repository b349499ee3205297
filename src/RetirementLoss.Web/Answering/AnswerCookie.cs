using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>Keeps the return of a visit, with the answers of all its accounts, in one sealed cookie of the visitor; the server stores nothing.</summary>
public sealed class AnswerCookie(IDataProtectionProvider keys, TimeProvider clock, IOptions<AnswerOptions> options, Judge judge)
{
    private readonly SealedCookie cookie = new("answers", keys.CreateProtector("RetirementLoss.Answers.1"), clock, TimeSpan.FromMinutes(options.Value.IdleMinutes), TimeSpan.FromHours(options.Value.GreatestHours));

    /// <summary>Reads the answers of the account that is asked about, and keeps all alive when the visit is.</summary>
    public OpenedAnswers Open(HttpContext context)
    {
        var (state, kept) = OpenReturn(context);
        return new(state, kept.Sheet, kept.Asked?.Opened ?? Doors.Read(null));
    }

    /// <summary>Reads the whole return; the account asked about is the one that the form was shown for, where a form was sent.</summary>
    public (CookieState State, KeptReturn Return) OpenReturn(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (state, kept) = cookie.Open(context, ReturnText.Read, ReturnText.Write);
        return (state, AskedIn(context, kept ?? KeptReturn.None));
    }

    /// <summary>Sends the answers of the account that is asked about back to the visitor, sealed, with the time; the doors that were opened stay so.</summary>
    public void Keep(HttpContext context, Answers answers) => Keep(context, answers, Open(context).Opened);

    /// <summary>The same with these doors opened.</summary>
    public void Keep(HttpContext context, Answers answers, IReadOnlySet<Door> opened)
    {
        ArgumentNullException.ThrowIfNull(context);
        Keep(context, With(context, answers, opened));
    }

    /// <summary>The return that came with the request, with the account that is asked about answered so; what was sent back already does not count.</summary>
    public KeptReturn With(HttpContext context, Answers answers, IReadOnlySet<Door> opened)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(opened);
        // Where the rules fail on another account, its answers stay as they are.
        return OpenReturn(context).Return.With(answers, opened, (before, after) => judge.TryDo(() => FromBefore.Noted(before, after), out var noted) ? noted! : after);
    }

    /// <summary>Sends a whole return back.</summary>
    public void Keep(HttpContext context, KeptReturn kept)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(kept);
        cookie.Keep(context, ReturnText.Write(kept));
    }

    /// <summary>Begins anew with the answers of one check, in place of all accounts.</summary>
    public void Begin(HttpContext context, Answers answers) => Keep(context, KeptReturn.Of(answers, Doors.Read(null)));

    /// <summary>Forgets the answers.</summary>
    public void Clear(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        cookie.Clear(context);
    }

    private static KeptReturn AskedIn(HttpContext context, KeptReturn kept) =>
        FormOfAnAccount.ShownFor(context) is { } key && kept.Accounts.Any(account => account.Key == key) ? kept with { Current = key } : kept;
}
