namespace RetirementLoss.Rules.Interview;

/// <summary>Questions that belong together and share one page.</summary>
/// <param name="Id">The stable word for the page, told once in a situation; the same group of questions has the same word in every situation.</param>
/// <param name="Title">The page in a few words, for a heading over several questions.</param>
/// <param name="Door">What the page is asked for.</param>
/// <param name="Questions">Its questions, in order.</param>
public sealed record Page(string Id, string Title, Door Door, params IReadOnlyList<Question> Questions)
{
    /// <summary>Other doors that need these facts too, so that they are asked there where they were not asked before. The amount needs all that the kind does.</summary>
    public IReadOnlyList<Door> AlsoFor { get; init; } = [];

    /// <summary>Whether a page of the kind can still turn it after these answers; where it cannot, only the other doors ask it.</summary>
    public Func<Answers, bool> TurnsWhile { get; init; } = static _ => true;

    /// <summary>Whether the rules read a fact of it on the way to the kind, though none of its facts turns it.</summary>
    internal bool IsReadForTheKind { get; init; }

    /// <summary>When any of its questions is asked at all; no question of the page itself turns it, so that a walk looks once for all of them.</summary>
    internal Func<Answers, bool>? AskWhen { get; private init; }

    /// <summary>The same page, asked only when this holds as well.</summary>
    /// <param name="alsoWhen">A condition that turns on no question of the page.</param>
    public Page When(Func<Answers, bool> alsoWhen) => this with
    {
        AskWhen = AskWhen is { } already ? answers => already(answers) && alsoWhen(answers) : alsoWhen,
        Questions = [.. Questions.Select(question => question.OnAPage(alsoWhen))],
    };

    /// <summary>Whether a question of the page can turn the kind of the answer after these answers.</summary>
    public bool IsOfTheKind(Answers soFar) => Door == Door.Kind && TurnsWhile(soFar);

    /// <summary>Whether the page is asked, after these answers, by a person who opened these doors.</summary>
    public bool IsBehind(IReadOnlySet<Door> opened, Answers soFar)
    {
        ArgumentNullException.ThrowIfNull(opened);
        return (opened.Contains(Door) && (Door != Door.Kind || TurnsWhile(soFar))) || (Door == Door.Kind && opened.Contains(Door.Amount)) || AlsoFor.Any(opened.Contains);
    }

    /// <summary>Those of its questions that are asked after these answers, in order, whether they are answered or not.</summary>
    /// <remarks>
    /// A question that turns on another of the page is among them while it may still be asked. When the fields come back they are read in order, and one
    /// that the answers before it have made idle is passed over.
    /// </remarks>
    public IReadOnlyList<Question> Asked(Answers answers) => [.. Questions.Where(question => question.AskWhen(answers))];
}
