using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace RetirementLoss.Rules.Interview;

/// <summary>A person's answers as text tokens under the ids of the questions; a changed sheet is a new sheet.</summary>
public sealed class Answers
{
    /// <summary>The token for "I don't know".</summary>
    public const string Unknown = "unknown";

    // A table of places is at least twice as long as the answers it finds, so that a look rarely goes past the first place.
    private const int RoomForEach = 2;
    private const int LeastRoom = 16;

    private static readonly Dictionary<string, string> NoWords = [];

    private readonly IReadOnlyDictionary<string, string> words;
    private readonly HashSet<string>? lookedAt;

    // The answers in the order they were given; the table says by the number of a question where its answer stands, counted from one.
    private Given[] given;
    private ushort[] table;
    private int count;
    private bool hasStrays;
    private Dictionary<string, string>? tokens;

    private Answers(int room, IReadOnlyDictionary<string, string>? words = null)
    {
        given = new Given[room];
        table = new ushort[TableFor(room)];
        this.words = words ?? NoWords;
    }

    private Answers(Answers other, IReadOnlyDictionary<string, string> words, HashSet<string>? lookedAt)
    {
        (given, table, count, hasStrays, tokens) = (other.given, other.table, other.count, other.hasStrays, other.tokens);
        (this.words, this.lookedAt) = (words, lookedAt);
    }

    /// <summary>The empty sheet.</summary>
    public static Answers None { get; } = new(0);

    /// <summary>The tokens by question id.</summary>
    public IReadOnlyDictionary<string, string> Tokens => tokens ??= given.Take(count).ToDictionary(answer => answer.Id, answer => answer.Token, StringComparer.Ordinal);

    /// <summary>The marks of the words that answers were given to, by question id, where those may no longer be the words of the sheet.</summary>
    public IReadOnlyDictionary<string, string> Words => words;

    /// <summary>The same answers, each taken as given to the words of the sheet as it stands.</summary>
    public Answers Plain => words.Count == 0 ? this : new(this, NoWords, null);

    /// <summary>How many answers there are.</summary>
    internal int Count => count;

    /// <summary>Makes a sheet of tokens that were parsed before, such as those of a sealed cookie, with the words that some were given to.</summary>
    public static Answers Of(IEnumerable<KeyValuePair<string, string>> tokens, IEnumerable<KeyValuePair<string, string>> words)
    {
        var sheet = new Answers(0, new Dictionary<string, string>(words, StringComparer.Ordinal));
        foreach (var (id, token) in tokens)
        {
            sheet.Take(new(id, token));
        }

        return sheet;
    }

    /// <summary>Makes a sheet of tokens that were parsed before.</summary>
    public static Answers Of(IEnumerable<KeyValuePair<string, string>> tokens) => Of(tokens, NoWords);

    /// <summary>A sheet that <see cref="Walk"/> is still collecting; it must not be handed out before all answers are there.</summary>
    internal static Answers Growing(int room) => new(room);

    /// <summary>The same sheet, which notes the id of each question that is looked at.</summary>
    internal Answers WatchedBy(HashSet<string> ids) => new(this, words, ids);

    /// <summary>The sheet with this question answered by the token, given to the words of the sheet as it stands.</summary>
    public Answers With(Question question, string token)
    {
        ArgumentNullException.ThrowIfNull(question);
        var more = new Answers(this, WordsBut(question), lookedAt) { given = new Given[count + 1], table = [.. table], tokens = null };
        Array.Copy(given, more.given, count);
        more.Take(new(question, token));
        return more;
    }

    /// <summary>The sheet with this question unanswered.</summary>
    public Answers Without(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var fewer = new Answers(count, WordsBut(question));
        for (var i = 0; i < count; i++)
        {
            if (given[i].Id != question.Id)
            {
                fewer.Take(given[i]);
            }
        }

        return lookedAt is null ? fewer : fewer.WatchedBy(lookedAt);
    }

    /// <summary>The sheet with the words noted that the answer of this question was given to.</summary>
    public Answers GivenTo(Question question, string mark)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(this, new Dictionary<string, string>(words, StringComparer.Ordinal) { [question.Id] = mark }, lookedAt);
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
        return PlaceIn(question.Place, question.Id) is var place && place >= 0 ? given[place] : null;
    }

    /// <summary>Takes one more answer in, or another in the place of the one before; only while the sheet is made.</summary>
    internal void Take(Given answer)
    {
        tokens = null;
        if (PlaceIn(answer.Place, answer.Id) is var place && place >= 0)
        {
            given[place] = answer;
            return;
        }

        if (count == given.Length)
        {
            Array.Resize(ref given, Math.Max(LeastRoom, count * RoomForEach));
        }

        given[count++] = answer;
        if (answer.Place < 0)
        {
            hasStrays = true;
        }
        else if (TableFor(count) > table.Length)
        {
            table = new ushort[TableFor(count)];
            for (var i = 0; i < count; i++)
            {
                Enter(i);
            }
        }
        else
        {
            Enter(count - 1);
        }
    }

    /// <summary>Whether the answer is this value.</summary>
    public bool Is<T>(Question<T> question, T value)
        where T : struct => Get(question) is { } given && EqualityComparer<T>.Default.Equals(given, value);

    /// <summary>The answer as a value, for reading a case after a complete walk.</summary>
    /// <exception cref="InvalidOperationException">The question was not answered, or with "I don't know".</exception>
    public T Require<T>(Question<T> question)
        where T : struct => Get(question) ?? throw new InvalidOperationException($"The case needs an answer to '{question?.Id}'. Complete the walk, and settle every unknown, before reading a case.");

    /// <summary>Takes the answer that came last out again; only while the sheet is made.</summary>
    internal void TakeBackLast()
    {
        tokens = null;
        var at = given[count - 1].Place & (table.Length - 1);
        while (table[at] != count)
        {
            at = (at + 1) & (table.Length - 1);
        }

        // What came last is last in its row of places, so that nothing behind it is lost.
        table[at] = 0;
        given[--count] = null!;
    }

    private static int TableFor(int answers) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(LeastRoom, answers * RoomForEach));

    private void Enter(int place)
    {
        var at = given[place].Place & (table.Length - 1);
        while (table[at] != 0)
        {
            at = (at + 1) & (table.Length - 1);
        }

        table[at] = (ushort)(place + 1);
    }

    private int PlaceIn(int number, string id)
    {
        if (number >= 0)
        {
            for (var at = number & (table.Length - 1); table[at] != 0; at = (at + 1) & (table.Length - 1))
            {
                if (given[table[at] - 1].Place == number)
                {
                    return table[at] - 1;
                }
            }
        }

        return hasStrays ? PlaceOfStray(id) : -1;
    }

    private int PlaceOfStray(string id) => Array.FindIndex(given, 0, count, answer => answer.Id == id);

    private IReadOnlyDictionary<string, string> WordsBut(Question question) =>
        words.ContainsKey(question.Id) ? words.Where(mark => mark.Key != question.Id).ToDictionary(StringComparer.Ordinal) : words;
}
