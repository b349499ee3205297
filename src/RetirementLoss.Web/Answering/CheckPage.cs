using Microsoft.AspNetCore.Components;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Web.Security;

namespace RetirementLoss.Web.Answering;

/// <summary>A page that works on the answers of the visit, or leads to the page that should be seen first.</summary>
[Weighs(Weight.Step)]
public abstract class CheckPage : ComponentBase
{
    /// <summary>The page for a visit on whose answers the rules fail.</summary>
    private const string Stuck = "check/stuck";

    /// <summary>The return of the visit; the answers are those of the account that is asked about.</summary>
    protected KeptReturn Return { get; private set; } = KeptReturn.None;

    /// <summary>The answers of the visit.</summary>
    protected Answers Given { get; private set; } = Answers.None;

    /// <summary>The doors that the person opened.</summary>
    protected IReadOnlySet<Door> Opened { get; private set; } = Doors.Read(null);

    /// <summary>Whose pages are asked: those of the doors that were opened, and while the kind of the answer is open those that tell it.</summary>
    protected IReadOnlySet<Door> Asking { get; private set; } = Doors.Closed;

    /// <summary>The kind of the answer, as soon as nothing still to be asked can turn it.</summary>
    protected Firm? FirmAnswer { get; private set; }

    /// <summary>The pages of this story, the opening ones included.</summary>
    protected IReadOnlyList<Page> Pages { get; private set; } = [];

    /// <summary>The way they take through the interview.</summary>
    protected Walk Walk { get; private set; } = null!;

    /// <summary>The way they would take if those from before still held.</summary>
    protected Walk WayAsGiven { get; private set; } = null!;

    /// <summary>The questions whose answers are from before: given to other words than the question has now.</summary>
    protected IReadOnlyList<Question> FromBefore { get; private set; } = [];

    /// <summary>What was typed into papers.</summary>
    protected KeptPapers Filled { get; private set; } = KeptPapers.None;

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

        if (!TryTake(Given, Opened))
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
        (Return, Given, Opened) = (Cookie.OpenReturn(Context).Return, opened.Answers, opened.Opened);
        Filled = Papers.Open(Context);
        return true;
    }

    /// <summary>Sends changed answers back to the visitor; false, and nothing is kept, where the rules fail on them.</summary>
    protected bool TryKeep(Answers answers)
    {
        if (!Judge.CanJudge(answers) || !TryTake(answers, Opened))
        {
            return false;
        }

        Cookie.Keep(Context, answers, Opened);
        return true;
    }

    /// <summary>Whether there is an answer to show: all that was to be asked is told, or the kind of the answer can turn no more, whatever doors are still half open.</summary>
    protected bool MayAnswer => Walk.IsComplete || (FirmAnswer is not null && FromBefore.Count == 0);

    /// <summary>The report on the answers; none, and the page is left, where something is to be answered or mended first.</summary>
    protected Report? ReportOrLeave() => AskOrLeave(Judge.Report) is { } report ? OfWhatWasAsked(report) : null;

    /// <summary>The answer alone; none, and the page is left, as with the report.</summary>
    protected ShortReport? ShortOrLeave() => AskOrLeave(Judge.AnswerAlone);

    private T? AskOrLeave<T>(Func<Answers, T> ask)
        where T : class
    {
        if (!MayAnswer || Contradictions.Count > 0)
        {
            GoTo(NextAddress());
            return null;
        }

        if (!Judge.TryDo(() => ask(Given), out var told))
        {
            GoTo(Stuck);
            return null;
        }

        return told;
    }

    /// <summary>The page to see next: where answers contradict each other, then the next open page, or that with answers from before, then the answer so far with its doors, then the check of all answers.</summary>
    protected string NextAddress() =>
        Contradictions is [var problem, ..] ? AddressOf(problem.QuestionId)
        : BasisWorksheet.ComesNext(Walk) ? WorksheetActions.Page
        : Walk.Next is { } open && StoryFirst.IsOpening(open) && StoryFirst.Next(Given, Walk) is { } opening ? FromBefore.Any(question => question.Id == opening.Id) ? "check/from-before" : $"check/{(PageOf(opening.Id)?.Id ?? opening.Id)}"
        : Walk.NextPage is { } next ? next.Questions.Any(question => FromBefore.Any(before => before.Id == question.Id)) ? "check/from-before" : AddressOfNext(next)
        : Opened.Count == 0 && DoorsLeft().Count > 0 ? "check/now"
        : "check/answers";

    /// <summary>The doors behind which something is left to ask.</summary>
    protected IReadOnlyList<DoorAhead> DoorsLeft() => Judge.TryDo(() => Judge.DoorsLeft(Given), out var doors) ? doors! : [];

    // A page that is asked again for the rest of its fields is entered at the first of them.
    private string AddressOfNext(Page next) => PageOf(next.Questions[0].Id) is { } page && page.Questions.Any(Walk.Path.Contains) ? $"check/{next.Id}#{next.Questions[0].Id}" : $"check/{next.Id}";

    /// <summary>The page on which a question stands for this person; none where it is not asked.</summary>
    protected Page? PageOf(string questionId) =>
        Pages.FirstOrDefault(page => page.Questions.Any(question => question.Id == questionId && IsMet(question)))
        ?? Pages.FirstOrDefault(page => page.Questions.Any(question => question.Id == questionId) && page.Questions.Any(IsMet));

    /// <summary>Whether the question is answered on the way, or is the first that is open.</summary>
    protected bool IsMet(Question question) => ReferenceEquals(WayAsGiven.Next, question) || WayAsGiven.Path.Any(passed => ReferenceEquals(passed, question));

    /// <summary>The report without the facts that were not asked: those are told as such, and not as facts that a person did not know.</summary>
    protected Report OfWhatWasAsked(Report report) => VisitReport.OfWhatWasAsked(report, Walk);

    /// <summary>Leads to another page of the app.</summary>
    protected void GoTo(string address) => Addresses.NavigateTo(address);

    /// <summary>The address of a question: that of its page, and the question on it where others stand there too.</summary>
    protected string AddressOf(string questionId) => PageOf(questionId) is { } page ? Address(page, questionId) : $"check/{questionId}";

    /// <summary>Where an answer is changed: on its page, or by telling the story anew that gave it.</summary>
    protected string AddressToChange(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return StoryFirst.Retold(question, Given) is { } story ? $"check/{story.Id}" : AddressOf(question.Id);
    }

    /// <summary>The address of a question on its page.</summary>
    protected static string Address(Page page, string questionId) =>
        page?.Questions.Count > 1 && page.Questions[0].Id != questionId ? $"check/{page.Id}#{questionId}" : $"check/{page!.Id}";

    private bool TryTake(Answers answers, IReadOnlySet<Door> opened)
    {
        if (!Judge.TryDo(() => SheetSoFar.Of(Judge, answers, opened), out var told))
        {
            return false;
        }

        (Given, Opened, FirmAnswer, Asking, Pages) = (answers, opened, told!.Firm, told.Asking, told.Pages);
        (Walk, WayAsGiven, FromBefore, Contradictions) = (told.Way, told.AsGiven, told.FromBefore, told.Problems);
        return true;
    }
}
