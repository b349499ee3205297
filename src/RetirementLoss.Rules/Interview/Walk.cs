namespace RetirementLoss.Rules.Interview;

/// <summary>The way through the interview that a sheet of answers takes: the questions met, and the next one open.</summary>
/// <param name="Path">The questions met, in order, all answered.</param>
/// <param name="Next">The first question on the way without an answer; none when the walk is complete.</param>
/// <param name="Live">The answers on the way; answers left over from another way are not among them.</param>
public sealed record Walk(IReadOnlyList<Question> Path, Question? Next, Answers Live)
{
    /// <summary>Whether every question on the way has its answer.</summary>
    public bool IsComplete => Next is null;

    /// <summary>The page on which the next question stands, with those of its questions that are open now: that one first, then each that may still be asked; none when the walk is complete.</summary>
    public Page? NextPage => On is { } page && Next is { } next
        ? page with { Questions = [.. page.Questions.SkipWhile(question => !ReferenceEquals(question, next)).Where(question => !Live.Has(question) && question.AskWhen(Live))] }
        : null;

    /// <summary>The whole page on which the next question stands.</summary>
    internal Page? On { get; init; }

    /// <summary>Replays the sheet over the opening pages and then over those of the situation they lead to.</summary>
    /// <param name="opening">The pages that open every interview.</param>
    /// <param name="then">The pages of the situation that the opening tells.</param>
    /// <param name="sheet">The answers.</param>
    /// <param name="whenMissing">What is taken for an answer that is missing, given the answers before it; without it, or where it takes nothing, the walk stops there.</param>
    /// <param name="whenUnknown">What is taken for an answer that leaves its value open, given the answers before it.</param>
    /// <param name="opened">The doors that are opened, where not all are: of a page behind none of them only the answers that were given are on the way.</param>
    public static Walk Along(
        IReadOnlyList<Page> opening,
        Func<Answers, IReadOnlyList<Page>> then,
        Answers sheet,
        Func<Question, Answers, string?>? whenMissing = null,
        Func<Question, Answers, string>? whenUnknown = null,
        IReadOnlySet<Door>? opened = null)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(sheet);
        var live = new AnswerTable(sheet.Count);
        var soFar = Answers.Over(live);
        var path = new List<Question>(sheet.Count);
        return Follow(opening, areOpen: true) ?? Follow(then(soFar), areOpen: opened is null) ?? new Walk(path, null, soFar);

        bool IsFromBefore(Question question) => sheet.Words.Count > 0 && sheet.Words.TryGetValue(question.Id, out var mark) && mark != Wording.MarkOf(question, soFar);

        Walk? Follow(IReadOnlyList<Page> pages, bool areOpen)
        {
            for (var i = 0; i < pages.Count; i++)
            {
                var page = pages[i];
                if (page.AskWhen?.Invoke(soFar) == false)
                {
                    continue;
                }

                var isOpen = areOpen || page.IsBehind(opened!, soFar);
                for (var j = 0; j < page.Questions.Count; j++)
                {
                    var question = page.Questions[j];
                    if (!question.AskOnItsPage(soFar))
                    {
                        continue;
                    }

                    // An answer that no longer fits the ones before it, or was given to other words, is not on the way; it is asked again.
                    var answer = sheet.Find(question);
                    if (answer is null || !question.Offers(answer, soFar) || IsFromBefore(question))
                    {
                        if ((isOpen ? whenMissing?.Invoke(question, soFar) : null) is not { } taken)
                        {
                            if (isOpen)
                            {
                                return new Walk(path, question, soFar) { On = page };
                            }

                            continue;
                        }

                        answer = new(question, taken);
                    }

                    path.Add(question);
                    live.Take(whenUnknown is not null && answer.LeavesOpen(question) ? new(question, whenUnknown(question, soFar)) : answer);
                }
            }

            return null;
        }
    }
}
