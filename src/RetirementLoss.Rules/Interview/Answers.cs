using System.Diagnostics.CodeAnalysis;

namespace RetirementLoss.Rules.Interview;

/// <summary>A person's answers as text tokens under the ids of the questions; a changed sheet is a new sheet.</summary>
public sealed class Answers
{
    /// <summary>The token for "I don't know".</summary>
    public const string Unknown = "unknown";

    private static readonly Dictionary<string, string> NoWords = [];

    private readonly AnswerTable given;
    private readonly IReadOnlyDictionary<string, string> words;
    private readonly HashSet<string>? lookedAt;

    private Answers(AnswerTable given, IReadOnlyDictionary<string, string> words, HashSet<string>? lookedAt = null) => (this.given, this.words, this.lookedAt) = (given, words, lookedAt);

    /// <summary>The empty sheet.</summary>
    public static Answers None { get; } = new(new AnswerTable(0), NoWords);

    /// <summary>The tokens by question id.</summary>
    public IReadOnlyDictionary<string, string> Tokens => given.Tokens;

    /// <summary>The marks of the words that answers were given to, by question id, where those may no longer be the words of the sheet.</summary>
    public IReadOnlyDictionary<string, string> Words => words;

    /// <summary>The same answers, each taken as given to the words of the sheet as it stands.</summary>
    public Answers Plain => words.Count == 0 ? this : new(given, NoWords);

    /// <summary>How many answers there are.</summary>
    internal int Count => given.Count;

    /// <summary>Makes a sheet of tokens that were parsed before, such as those of a sealed cookie, with the words that some were given to.</summary>
    public static Answers Of(IEnumerable<KeyValuePair<string, string>> tokens, IEnumerable<KeyValuePair<string, string>> words)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var all = new AnswerTable(0);
        foreach (var (id, token) in tokens)
        {
            all.Take(new(id, token));
        }

        return new(all, new Dictionary<string, string>(words, StringComparer.Ordinal));
    }

    /// <summary>Makes a sheet of tokens that were parsed before.</summary>
    public static Answers Of(IEnumerable<KeyValuePair<string, string>> tokens) => Of(tokens, NoWords);

    /// <summary>A sheet that <see cref="Walk"/> is still collecting; it must not be handed out before all answers are there.</summary>
    internal static Answers Over(AnswerTable growing) => new(growing, NoWords);

    /// <summary>The same sheet, which notes the id of each question that is looked at.</summary>
    internal Answers WatchedBy(HashSet<string> ids) => new(given, words, ids);

    /// <summary>The sheet with this question answered by the token, given to the words of the sheet as it stands.</summary>
    public Answers With(Question question, string token)
    {
        ArgumentNullException.ThrowIfNull(question);
        var more = new AnswerTable(given);
        more.Take(new(question, token));
        return new(more, WordsBut(question), lookedAt);
    }

    /// <summary>The sheet with this question unanswered.</summary>
    public Answers Without(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var fewer = new AnswerTable(given.Count);
        for (var i = 0; i < given.Count; i++)
        {
            if (given[i].Id != question.Id)
            {
                fewer.Take(given[i]);
            }
        }

        return new(fewer, WordsBut(question), lookedAt);
    }

    /// <summary>The sheet with the words noted that the answer of this question was given to.</summary>
    public Answers GivenTo(Question question, string mark)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(given, new Dictionary<string, string>(words, StringComparer.Ordinal) { [question.Id] = mark }, lookedAt);
    }

    /// <summary>The sheet with the answers of some questions only.</summary>
    public Answers Only(Func<string, bool> isKept) => Of(Tokens.Where(answer => isKept(answer.Key)), words.Where(mark => isKept(mark.Key)));

    /// <summary>Whether the question has an answer, "I don't know" included.</summary>
    public bool Has(Question question) => Find(question) is not null;

    /// <summary>Whether the answer leaves the value open: "I don't know", or only where an amount lies.</summary>
    public bool IsUnknown(Question question) => Find(question) is { } answer && answer.LeavesOpen(question);

    /// <summary>Finds the token that answers the question.</summary>
    public bool TryToken(Question question, [MaybeNullWhen(false)] out string token)
    {
        token = Find(question)?.Token;
        return token is not null;
    }

    /// <summary>The answer as a value, or none when it was not given or is not known.</summary>
    public T? Get<T>(Question<T> question)
        where T : struct => Find(question)?.ValueFor(question);

    /// <summary>The answer to the question; none where there is none.</summary>
    internal Given? Find(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        lookedAt?.Add(question.Id);
        return given.Find(question);
    }

    /// <summary>Whether the answer is this value.</summary>
    public bool Is<T>(Question<T> question, T value)
        where T : struct => Get(question) is { } given && EqualityComparer<T>.Default.Equals(given, value);

    /// <summary>The answer as a value, for reading a case after a complete walk.</summary>
    /// <exception cref="InvalidOperationException">The question was not answered, or with "I don't know".</exception>
    public T Require<T>(Question<T> question)
        where T : struct => Get(question) ?? throw new InvalidOperationException($"The case needs an answer to '{question?.Id}'. Complete the walk, and settle every unknown, before reading a case.");

    private IReadOnlyDictionary<string, string> WordsBut(Question question) =>
        words.ContainsKey(question.Id) ? words.Where(mark => mark.Key != question.Id).ToDictionary(StringComparer.Ordinal) : words;
}
