namespace RetirementLoss.Rules.Interview;

/// <summary>One answer of a sheet: the text that was given, and what it means, which is read once however many sheets hold it.</summary>
internal sealed class Given
{
    // What an answer is read as that leaves its value open.
    private static readonly object Open = new();

    // One field, so that whoever meets it sees it read or not, and never half; two that read it at once read the same.
    private object? read;

    /// <summary>The answer to a question.</summary>
    public Given(Question question, string token)
    {
        (Id, Place, Token) = (question.Id, question.Place, token);
    }

    /// <summary>The answer to a question of which only the word is known; it may be one that is not asked any more.</summary>
    public Given(string id, string token)
    {
        (Id, Place, Token) = (id, Question.PlaceOf(id), token);
    }

    /// <summary>The word for the question.</summary>
    public string Id { get; }

    /// <summary>The number of the question; none where no question has that word.</summary>
    public int Place { get; }

    /// <summary>The text of the answer.</summary>
    public string Token { get; }

    /// <summary>Whether the answer leaves the value open.</summary>
    public bool LeavesOpen(Question question) => read is null ? question.LeavesOpen(Token) : ReferenceEquals(read, Open);

    /// <summary>The answer as a value; none where it leaves it open.</summary>
    public T? ValueFor<T>(Question<T> question)
        where T : struct
    {
        read ??= question.LeavesOpen(Token) ? Open : question.ValueOf(Token);
        return read is T value ? value : ReferenceEquals(read, Open) ? null : question.ValueOf(Token);
    }
}
