using Microsoft.AspNetCore.Components;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>A page that works on the answers of the visit, or leads to the page that should be seen first.</summary>
public abstract class CheckPage : ComponentBase
{
    /// <summary>The answers of the visit.</summary>
    protected Answers Given { get; private set; } = Answers.None;

    /// <summary>The way they take through the interview.</summary>
    protected Walk Walk { get; private set; } = null!;

    /// <summary>The request.</summary>
    [CascadingParameter]
    protected HttpContext Context { get; set; } = null!;

    [Inject]
    protected AnswerCookie Cookie { get; set; } = null!;

    [Inject]
    protected RowsCookie Rows { get; set; } = null!;

    [Inject]
    private NavigationManager Addresses { get; set; } = null!;

    /// <summary>Reads the answers; leads away, and returns false, when the cookie is no longer good.</summary>
    protected bool TryOpen()
    {
        var opened = Cookie.Open(Context);
        if (opened.State is CookieState.Expired or CookieState.Unreadable)
        {
            Cookie.Clear(Context);
            Rows.Clear(Context);
            GoTo(opened.State == CookieState.Expired ? "start-again/idle" : "start-again/unreadable");
            return false;
        }

        // Every page of the visit keeps the worksheet alive as well, or its rows would go before the answers.
        Rows.Open(Context);
        Take(opened.Answers);
        return true;
    }

    /// <summary>Sends changed answers back to the visitor.</summary>
    protected void Keep(Answers answers)
    {
        Cookie.Keep(Context, answers);
        Take(answers);
    }

    /// <summary>The page to see next: where answers contradict each other, then the next open question, then the check of all answers.</summary>
    protected string NextAddress() =>
        Checker.Problems(Given) is [var problem, ..] ? AddressOf(problem.QuestionId)
        : Walk.Next is { } next ? AddressOf(next.Id)
        : "check/answers";

    /// <summary>Leads to another page of the app.</summary>
    protected void GoTo(string address) => Addresses.NavigateTo(address);

    /// <summary>The address of a question's page.</summary>
    protected static string AddressOf(string questionId) => $"check/{questionId}";

    private void Take(Answers answers)
    {
        Given = answers;
        Walk = Checker.Walk(answers);
    }
}
