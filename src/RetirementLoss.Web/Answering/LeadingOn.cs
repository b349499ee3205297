namespace RetirementLoss.Web.Answering;

/// <summary>Leads a form on whose answers are gone: to the page that says what became of them, whatever form it was.</summary>
public static class LeadingOn
{
    /// <summary>Leads it on before it is looked at; a form that is sealed with a key that is gone could not be read either.</summary>
    public static void UseLeadingOn(this WebApplication app) => app.Use((context, next) =>
        IsOfAVisit(context)
            && Gone(context.RequestServices.GetRequiredService<AnswerCookie>().Open(context).State) is { } page
            ? ClearAndLead(context, page)
            : next(context));

    /// <summary>Leads a form on that was shown for an account which is no longer there, once its token was read: to the list of accounts.</summary>
    public static void UseLeadingToTheList(this WebApplication app) => app.Use((context, next) =>
        IsOfAVisit(context) && FormOfAnAccount.ShownFor(context) is { } key
            && context.RequestServices.GetRequiredService<AnswerCookie>().OpenReturn(context) is (CookieState.Live, var kept) && kept.Accounts.All(account => account.Key != key)
            && !context.Request.Path.StartsWithSegments(ReturnActions.Page, StringComparison.Ordinal) && context.Request.Path != "/check/clear"
            ? new SeeOther(ReturnActions.Page).ExecuteAsync(context)
            : next(context));

    private static bool IsOfAVisit(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        && VisitPaths.Hold(context.Request.Path);

    /// <summary>The page for answers that lay idle too long or cannot be read; none for others.</summary>
    public static string? Gone(CookieState state) => state switch
    {
        CookieState.Expired => "start-again/idle",
        CookieState.Unreadable => "start-again/unreadable",
        CookieState.None or CookieState.Live => null,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This state has no page yet; add it."),
    };

    private static Task ClearAndLead(HttpContext context, string page)
    {
        context.RequestServices.GetRequiredService<AnswerCookie>().Clear(context);
        context.RequestServices.GetRequiredService<RowsCookie>().Clear(context);
        context.RequestServices.GetRequiredService<PapersCookie>().Clear(context);
        return new SeeOther($"/{page}").ExecuteAsync(context);
    }
}
