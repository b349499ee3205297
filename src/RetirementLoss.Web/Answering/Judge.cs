using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Answering;

/// <summary>Asks the rules for the pages, as of today in UTC; a sheet on which the rules themselves fail is never kept, and no page falls over it.</summary>
/// <remarks>Open to tests, which make it fail where the rules do not.</remarks>
public partial class Judge(TimeProvider clock, ILogger<Judge> logger)
{
    /// <summary>The way that the answers take through the interview, with every door open unless told otherwise.</summary>
    public virtual Walk Walk(Answers answers, IReadOnlySet<Door>? opened = null) => opened is null ? Checker.Walk(answers) : Checker.Walk(answers, opened);

    /// <summary>Where answers contradict each other.</summary>
    public virtual IReadOnlyList<Problem> Problems(Answers answers, IReadOnlySet<Door>? opened = null) => opened is null ? Checker.Problems(answers) : Checker.Problems(answers, opened);

    /// <summary>The report of today.</summary>
    public virtual Report Report(Answers answers) => Checker.Report(answers, Today);

    /// <summary>The answer of today alone, which takes a fraction of the time of a report.</summary>
    public virtual ShortReport AnswerAlone(Answers answers) => Checker.Short(answers, Today);

    /// <summary>What keeps a return from being assessed.</summary>
    public IReadOnlyList<ReturnProblem> Objections(ReturnSheet sheet) => Checker.Objections(sheet, Today);

    /// <summary>What a return would be in other years and by other answers; ends where nobody waits for it any more.</summary>
    public ReturnOtherwise Otherwise(ReturnSheet sheet, ReturnReport report, CancellationToken cancellation) => Checker.Otherwise(sheet, report, cancellation);

    /// <summary>What is asked only because accounts count as one.</summary>
    public IReadOnlyList<AskedTogether> AskedTogether(ReturnSheet sheet) => Checker.AskedTogether(sheet, Today);

    /// <summary>The report of today on a whole return.</summary>
    public ReturnReport Return(ReturnSheet sheet) => Checker.Return(sheet, Today);

    /// <summary>The kind of the answer, as soon as nothing still to be asked can turn it.</summary>
    public Firm? Firm(Answers answers) => Checker.Firm(answers, Today);

    /// <summary>Whose pages are asked: those of the doors that were opened, and while the kind of the answer is open those that tell it.</summary>
    public IReadOnlySet<Door> Asking(Answers answers, IReadOnlySet<Door> opened) => Asking(Firm(answers), opened);

    /// <summary>The same where it is known whether the kind is open.</summary>
    public static IReadOnlySet<Door> Asking(Firm? firm, IReadOnlySet<Door> opened) => firm is null ? opened.Append(Door.Kind).ToHashSet() : opened;

    /// <summary>The doors behind which something is left to ask.</summary>
    public IReadOnlyList<DoorAhead> DoorsLeft(Answers answers) => [.. Checker.Doors(answers, Today).Where(door => door.Adds)];

    /// <summary>The day of today, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Whether the rules can deal with the sheet, as far as it goes.</summary>
    public bool CanJudge(Answers answers) => TryDo(() => Problems(answers).Count == 0 && Walk(answers).IsComplete ? PartsOf(Report(answers)) : 0, out _);

    // What is worked out when somebody looks is looked at here, so that it cannot fail on the page that shows it.
    private static int PartsOf(Report report) => report.Years.Count + report.WouldChange.Count;

    /// <summary>Asks the rules; false where they fail, which is noted without what they failed on.</summary>
    public bool TryDo<T>(Func<T> ask, out T? answer)
    {
        ArgumentNullException.ThrowIfNull(ask);
        try
        {
            answer = ask();
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(logger, fault);
            answer = default;
            return false;
        }
    }

    // The log takes the type and the place of the fault, and leaves out its message.
    [LoggerMessage(Level = LogLevel.Error, Message = "The rules failed on the answers of a visit.")]
    private static partial void Failed(ILogger logger, Exception fault);
}
