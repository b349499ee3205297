using System.Diagnostics.CodeAnalysis;

namespace RetirementLoss.Rules.Interview;

/// <summary>A person's answers as text tokens under the ids of the questions; a changed sheet is a new sheet.</summary>
public sealed class Answers
{
    /// <summary>The token for "I don't know".</summary>
    public const string Unknown = "unknown";

    private static readonly Dictionary<string, string> NoWords = [];

    private readonly Dictionary<string, string> tokens;
    private readonly IReadOnlyDictionary<string, string> words;
    private readonly HashSet<string>? lookedAt;

    private Answers(Dictionary<string, string> tokens, IReadOnlyDictionary<string, string>? words = null, HashSet<string>? lookedAt = null)
    {
        this.tokens = tokens;
        this.words = words ?? NoWords;
        this.lookedAt = lookedAt;
    }

    /// <summary>The empty sheet.</summary>
    public static Answers None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The tokens by question id.</summary>
    public IReadOnlyDictionary<string, string> Tokens => tokens;

    /// <summary>The marks of the words that answers were given to, by question id, where those may no longer be the words of the sheet.</summary>
    public IReadOnlyDictionary<string, string> Words => words;

    /// <summary>The same answers, each taken as given to the words of the sheet as it stands.</summary>
    public Answers Plain => words.Count == 0 ? this : new(tokens);

    /// <summary>Makes a sheet of tokens that were parsed before, such as those of a sealed cookie, with the words that some were given to.</summary>
    public static Answers Of(IEnumerable<KeyValuePair<string, string>> tokens, IEnumerable<KeyValuePair<string, string>> words) =>
        new(new Dictionary<string, string>(tokens, StringComparer.Ordinal), new Dictionary<string, string>(words, StringComparer.Ordinal));

    /// <summary>Makes a sheet of tokens that were parsed before.</summary>
    public static Answers Of(IEnumerable<KeyValuePair<string, string>> tokens) => new(new Dictionary<string, string>(tokens, StringComparer.Ordinal));

    /// <summary>A sheet over tokens that <see cref="Walk"/> is still collecting; it must not be handed out before they are all there.</summary>
    internal static Answers Over(Dictionary<string, string> growing) => new(growing);

    /// <summary>The same sheet, which notes the id of each question that is looked at.</summary>
    internal Answers WatchedBy(HashSet<string> ids) => new(tokens, words, ids);

    /// <summary>The sheet with this question answered by the token, given to the words of the sheet as it stands.</summary>
    public Answers With(Question question, string token)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(new Dictionary<string, string>(tokens, StringComparer.Ordinal) { [question.Id] = token }, WordsBut(question), lookedAt);
    }

    /// <summary>The sheet with this question unanswered.</summary>
    public Answers Without(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var fewer = new Dictionary<string, string>(tokens, StringComparer.Ordinal);
        fewer.Remove(question.Id);
        return new(fewer, WordsBut(question), lookedAt);
    }

    /// <summary>The sheet with the words noted that the answer of this question was given to.</summary>
    public Answers GivenTo(Question question, string mark)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(tokens, new Dictionary<string, string>(words, StringComparer.Ordinal) { [question.Id] = mark }, lookedAt);
    }

    /// <summary>The sheet with the answers of some questions only.</summary>
    public Answers Only(Func<string, bool> isKept) => Of(tokens.Where(answer => isKept(answer.Key)), words.Where(mark => isKept(mark.Key)));

    /// <summary>Whether the question has an answer, "I don't know" included.</summary>
    public bool Has(Question question)
    {
        return TryToken(question, out _);
    }

    /// <summary>Whether the answer leaves the value open: "I don't know", or only where an amount lies.</summary>
    public bool IsUnknown(Question question) => TryToken(question, out var token) && question.LeavesOpen(token);

    /// <summary>Finds the token that answers the question.</summary>
    public bool TryToken(Question question, [MaybeNullWhen(false)] out string token)
    {
        ArgumentNullException.ThrowIfNull(question);
        lookedAt?.Add(question.Id);
        return tokens.TryGetValue(question.Id, out token);
    }

    /// <summary>The answer as a value, or none when it was not given or is not known.</summary>
    public T? Get<T>(Question<T> question)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(question);
        return TryToken(question, out var token) && !question.LeavesOpen(token) ? question.ValueOf(token) : null;
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
