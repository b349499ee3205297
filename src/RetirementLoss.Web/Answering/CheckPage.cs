using Microsoft.AspNetCore.Components;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>A page that works on the answers of the visit, or leads to the page that should be seen first.</summary>
public abstract class CheckPage : ComponentBase
{
    /// <summary>The page for a visit on whose answers the rules fail.</summary>
    private const string Stuck = "check/stuck";

    /// <summary>The answers of the visit.</summary>
    protected Answers Given { get; private set; } = Answers.None;

    /// <summary>The way they take through the interview.</summary>
    protected Walk Walk { get; private set; } = null!;

    /// <summary>The way they would take if those from before still held.</summary>
    protected Walk WayAsGiven { get; private set; } = null!;

    /// <summary>The questions whose answers are from before: given to other words than the question has now.</summary>
    protected IReadOnlyList<Question> FromBefore { get; private set; } = [];

    /// <summary>Where they contradict each other.</summary>
    protected IReadOnlyList<Problem> Contradictions { get; private set; } = [];

    /// <summary>The request.</summary>
    [CascadingParameter]
    protected HttpContext Context { get; set; } = null!;

    [Inject]
    protected AnswerCookie Cookie { get; set; } = null!;

    [Inject]
    protected RowsCookie Rows { get; set; } = null!;

    [Inject]
    protected PapersCookie Papers { get; set; } = null!;

    /// <summary>The rules, as the pages ask them.</summary>
    [Inject]
    protected Judge Judge { get; set; } = null!;

    [Inject]
    private NavigationManager Addresses { get; set; } = null!;

    /// <summary>Reads the answers; leads away, and returns false, when the cookie is no longer good or the rules fail on what is in it.</summary>
    protected bool TryOpen()
    {
        if (!TryOpenCookie())
        {
            return false;
        }

        if (!TryTake(Given))
        {
            GoTo(Stuck);
            return false;
        }

        return true;
    }

    /// <summary>Reads the answers and asks the rules nothing; leads away, and returns false, when the cookie is no longer good.</summary>
    protected bool TryOpenCookie()
    {
        var opened = Cookie.Open(Context);
        if (LeadingOn.Gone(opened.State) is { } page)
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
        Given = opened.Answers;
        return true;
    }

    /// <summary>Sends changed answers back to the visitor; false, and nothing is kept, where the rules fail on them.</summary>
    protected bool TryKeep(Answers answers)
    {
        if (!Judge.CanJudge(answers) || !TryTake(answers))
        {
            return false;
        }

        Cookie.Keep(Context, answers);
        return true;
    }

    /// <summary>The report on the answers; none, and the page is left, where something is to be answered or mended first.</summary>
    protected Report? ReportOrLeave()
    {
        if (!Walk.IsComplete || Contradictions.Count > 0)
        {
            GoTo(NextAddress());
            return null;
        }

        if (!Judge.TryDo(() => Judge.Report(Given), out var report))
        {
            GoTo(Stuck);
        }

        return report;
    }

    /// <summary>The page to see next: where answers contradict each other, then the next open question, or those with answers from before, then the check of all answers.</summary>
    protected string NextAddress() =>
        Contradictions is [var problem, ..] ? AddressOf(problem.QuestionId)
        : BasisWorksheet.ComesNext(Walk) ? WorksheetActions.Page
        : StoryFirst.Next(Given, Walk) is { } next ? FromBefore.Any(question => question.Id == next.Id) ? "check/from-before" : AddressOf(next.Id)
        : "check/answers";

    /// <summary>Leads to another page of the app.</summary>
    protected void GoTo(string address) => Addresses.NavigateTo(address);

    /// <summary>The address of a question's page.</summary>
    protected static string AddressOf(string questionId) => $"check/{questionId}";

    private bool TryTake(Answers answers)
    {
        if (!Judge.TryDo(() => (Way: Judge.Walk(answers), AsGiven: Judge.Walk(answers.Plain), FromBefore: Rules.FromBefore.In(answers), Problems: Judge.Problems(answers)), out var told))
        {
            return false;
        }

        (Given, Walk, WayAsGiven, FromBefore, Contradictions) = (answers, told.Way, told.AsGiven, told.FromBefore, told.Problems);
        return true;
    }
}
