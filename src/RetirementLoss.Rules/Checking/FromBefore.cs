using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Checking;

/// <summary>An answer belongs to the words it was given to: where a change makes its question read otherwise, it is from before and is asked again.</summary>
/// <remarks>
/// An answer without a mark was given to the words of its sheet as it stands: that of a program, of a file, or of a visit in which nothing was changed.
/// The mark is made only when a change takes those words away, so that it comes back into force when the change is taken back.
/// </remarks>
public static class FromBefore
{
    /// <summary>The marks of the words of each answered question on the way, and of the first that is open.</summary>
    public static IReadOnlyDictionary<string, string> MarksOnTheWay(Answers sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var walk = AllGiven(sheet);
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        var before = Answers.None;
        foreach (var question in walk.Path)
        {
            marks[question.Id] = Wording.MarkOf(question, before);
            before = before.With(question, walk.Live.Tokens[question.Id]);
        }

        var first = LawBook.Walk(sheet.Plain);
        if (first.Next is { } next)
        {
            marks[next.Id] = Wording.MarkOf(next, first.Live);
        }

        return marks;
    }

    /// <summary>The answers on the way that are from before, in the order of their questions.</summary>
    public static IReadOnlyList<Question> In(Answers sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (sheet.Words.Count == 0)
        {
            return [];
        }

        var marks = MarksOnTheWay(sheet);
        return [.. AllGiven(sheet).Path.Where(question => sheet.Words.TryGetValue(question.Id, out var mark) && mark != marks[question.Id])];
    }

    /// <summary>A changed sheet, with the words noted of each answer that stays and whose words the change took away.</summary>
    public static Answers Noted(Answers before, Answers after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (then, now) = (MarksOnTheWay(before), MarksOnTheWay(after));
        return QuestionList.All
            .Where(question => after.TryToken(question, out var token) && before.TryToken(question, out var given) && given == token)
            .Where(question => !before.Words.ContainsKey(question.Id) && then.TryGetValue(question.Id, out var mark) && now.GetValueOrDefault(question.Id) != mark)
            .Aggregate(after, (noted, question) => noted.GivenTo(question, then[question.Id]));
    }

    /// <summary>The marks of the words of some questions that are shown together, answered or not.</summary>
    public static IReadOnlyDictionary<string, string> MarksOf(Answers sheet, IEnumerable<Question> shown, Answers soFar)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var onTheWay = MarksOnTheWay(sheet);
        return shown.ToDictionary(question => question.Id, question => onTheWay.TryGetValue(question.Id, out var mark) ? mark : Wording.MarkOf(question, soFar), StringComparer.Ordinal);
    }

    /// <summary>The sheet with one question answered; where it was shown in words that are no longer those of the sheet, as in another tab, the answer belongs to those.</summary>
    /// <param name="given">The sheet.</param>
    /// <param name="question">The question.</param>
    /// <param name="token">The answer.</param>
    /// <param name="shown">The mark of the words in which it was shown, where that is known.</param>
    public static Answers Answer(Answers given, Question question, string token, string? shown)
    {
        ArgumentNullException.ThrowIfNull(given);
        ArgumentNullException.ThrowIfNull(question);
        var after = Noted(given, given.With(question, token));
        return shown is null || MarksOnTheWay(after).GetValueOrDefault(question.Id) == shown ? after.Without(question).With(question, token) : after.GivenTo(question, shown);
    }

    // A person who opened one door has answers behind a question that was never asked; they belong to their words as much as the others.
    private static Walk AllGiven(Answers sheet) => LawBook.Walk(sheet.Plain, opened: new HashSet<Door>());
}
