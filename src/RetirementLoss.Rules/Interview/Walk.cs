namespace RetirementLoss.Rules.Interview;

/// <summary>The way through the interview that a sheet of answers takes: the questions met, and the next one open.</summary>
/// <param name="Path">The questions met, in order, all answered.</param>
/// <param name="Next">The first question on the way without an answer; none when the walk is complete.</param>
/// <param name="Live">The answers on the way; answers left over from another way are not among them.</param>
public sealed record Walk(IReadOnlyList<Question> Path, Question? Next, Answers Live)
{
    /// <summary>Whether every question on the way has its answer.</summary>
    public bool IsComplete => Next is null;

    /// <summary>Replays the sheet over the opening questions and then over those of the situation they lead to.</summary>
    /// <param name="opening">The questions that open every interview.</param>
    /// <param name="then">The questions of the situation that the opening tells.</param>
    /// <param name="sheet">The answers.</param>
    /// <param name="whenMissing">What is taken for an answer that is missing, given the answers before it; without it, or where it takes nothing, the walk stops there.</param>
    /// <param name="whenUnknown">What is taken for an answer that is not known, given the answers before it.</param>
    public static Walk Along(
        IReadOnlyList<Question> opening,
        Func<Answers, IReadOnlyList<Question>> then,
        Answers sheet,
        Func<Question, Answers, string?>? whenMissing = null,
        Func<Question, Answers, string>? whenUnknown = null)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(sheet);
        var live = new Dictionary<string, string>(sheet.Tokens.Count, StringComparer.Ordinal);
        var soFar = Answers.Over(live);
        var path = new List<Question>(sheet.Tokens.Count);
        return Follow(opening) ?? Follow(then(soFar)) ?? new Walk(path, null, soFar);

        bool IsFromBefore(Question question) => sheet.Words.TryGetValue(question.Id, out var mark) && mark != Wording.MarkOf(question, soFar);

        Walk? Follow(IReadOnlyList<Question> questions)
        {
            for (var i = 0; i < questions.Count; i++)
            {
                var question = questions[i];
                if (!question.AskWhen(soFar))
                {
                    continue;
                }

                // An answer that no longer fits the ones before it, or was given to other words, is not on the way; it is asked again.
                if ((!sheet.TryToken(question, out var token) || !question.Offers(token, soFar) || IsFromBefore(question)) && (token = whenMissing?.Invoke(question, soFar)) is null)
                {
                    return new Walk(path, question, soFar);
                }

                path.Add(question);
                live[question.Id] = token == Answers.Unknown && whenUnknown is not null ? whenUnknown(question, soFar) : token;
            }

            return null;
        }
    }
}
