namespace RetirementLoss.Rules.Interview;

/// <summary>Questions that belong together and share one page.</summary>
/// <param name="Id">The stable word for the page, told once in a situation; the same group of questions has the same word in every situation.</param>
/// <param name="Title">The page in a few words, for a heading over several questions.</param>
/// <param name="Door">What the page is asked for.</param>
/// <param name="Questions">Its questions, in order.</param>
public sealed record Page(string Id, string Title, Door Door, params IReadOnlyList<Question> Questions)
{
    /// <summary>Other doors that need these facts too, so that they are asked there where they were not asked before.</summary>
    public IReadOnlyList<Door> AlsoFor { get; init; } = [];

    /// <summary>The same page, asked only when this holds as well.</summary>
    public Page When(Func<Answers, bool> alsoWhen) => this with { Questions = [.. Questions.Select(question => question.When(alsoWhen))] };

    /// <summary>Whether the page is asked by a person who opened these doors.</summary>
    public bool IsBehind(IReadOnlySet<Door> opened)
    {
        ArgumentNullException.ThrowIfNull(opened);
        return opened.Contains(Door) || AlsoFor.Any(opened.Contains);
    }

    /// <summary>Those of its questions that are asked after these answers, in order, whether they are answered or not.</summary>
    /// <remarks>
    /// A question that turns on another of the page is among them while it may still be asked. When the fields come back they are read in order, and one
    /// that the answers before it have made idle is passed over.
    /// </remarks>
    public IReadOnlyList<Question> Asked(Answers answers) => [.. Questions.Where(question => question.AskWhen(answers))];
}
