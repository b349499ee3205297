using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>Asks the rules for the pages, as of today in UTC; a sheet on which the rules themselves fail is never kept, and no page falls over it.</summary>
/// <remarks>Open to tests, which make it fail where the rules do not.</remarks>
public partial class Judge(TimeProvider clock, ILogger<Judge> logger)
{
    /// <summary>The way that the answers take through the interview.</summary>
    public virtual Walk Walk(Answers answers) => Checker.Walk(answers);

    /// <summary>Where answers contradict each other.</summary>
    public virtual IReadOnlyList<Problem> Problems(Answers answers) => Checker.Problems(answers);

    /// <summary>The report of today.</summary>
    public virtual Report Report(Answers answers) => Checker.Report(answers, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));

    /// <summary>Whether the rules can deal with the sheet, as far as it goes.</summary>
    public bool CanJudge(Answers answers) => TryDo(() => Problems(answers).Count == 0 && Walk(answers).IsComplete ? Report(answers) : null, out _);

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
