using Microsoft.AspNetCore.Components;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Answering;

/// <summary>A page over all accounts of the visit, or leads to the page that should be seen first.</summary>
public abstract class ReturnPage : ComponentBase
{
    /// <summary>The return of the visit.</summary>
    protected KeptReturn Return { get; private set; } = KeptReturn.None;

    /// <summary>All its accounts, and how far each is.</summary>
    protected AccountsTogether Together { get; private set; } = null!;

    /// <summary>The accounts.</summary>
    protected IReadOnlyList<AccountSoFar> Accounts => Together.Accounts;

    /// <summary>The request.</summary>
    [CascadingParameter]
    protected HttpContext Context { get; set; } = null!;

    /// <summary>The rules, as the pages ask them.</summary>
    [Inject]
    protected Judge Judge { get; set; } = null!;

    [Inject]
    private AnswerCookie Cookie { get; set; } = null!;

    [Inject]
    private RowsCookie Rows { get; set; } = null!;

    [Inject]
    private PapersCookie Papers { get; set; } = null!;

    [Inject]
    private NavigationManager Addresses { get; set; } = null!;

    /// <summary>Reads the return; leads away, and returns false, when the cookie is no longer good.</summary>
    protected bool TryOpen()
    {
        var (state, kept) = Cookie.OpenReturn(Context);
        if (LeadingOn.Gone(state) is { } page)
        {
            Cookie.Clear(Context);
            Rows.Clear(Context);
            Papers.Clear(Context);
            GoTo(page);
            return false;
        }

        // Every page of the visit keeps the worksheet and the papers alive as well, or they would go before the answers.
        Rows.Open(Context);
        Papers.Open(Context);
        Return = kept;
        Together = AccountsTogether.Of(Judge, kept);
        return true;
    }

    /// <summary>The report on the whole return; none, and the page is left, where an account is to be answered or mended first, or is the only one.</summary>
    protected ReturnReport? ReportOrLeave()
    {
        if (Accounts.Count == 1)
        {
            GoTo("check/result");
            return null;
        }

        if (!Together.IsReady || !Judge.TryDo(() => Judge.Return(Together.Sheet), out var report))
        {
            GoTo(ReturnActions.Page[1..]);
            return null;
        }

        return report;
    }

    /// <summary>Leads to another page of the app.</summary>
    protected void GoTo(string address) => Addresses.NavigateTo(address);
}
