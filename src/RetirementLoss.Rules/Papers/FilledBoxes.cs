using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Papers;

/// <summary>The boxes of a paper as typed, each read by the parser of the questions it answers; a blank is not zero.</summary>
internal sealed class FilledBoxes
{
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);
    private readonly List<UnreadBox> unread = [];

    public FilledBoxes(Paper paper, IReadOnlyDictionary<string, string> typed)
    {
        foreach (var box in paper.Boxes)
        {
            if (typed.GetValueOrDefault(box.Id)?.Trim() is { Length: > 0 } text)
            {
                var (value, problem) = Read(box, text);
                if (value is not null)
                {
                    values[box.Id] = value;
                }
                else if (problem is not null)
                {
                    unread.Add(new(box, problem));
                }
            }
        }
    }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<UnreadBox> Unread => unread;

    /// <summary>Whether something that can be read stands in the box.</summary>
    public bool Has(PaperBox box) => values.ContainsKey(box.Id);

    /// <summary>The amount in the box; none where it is blank.</summary>
    public Money? Amount(PaperBox box) => values.TryGetValue(box.Id, out var value) ? (Money)value : null;

    /// <summary>The year in the box; none where it is blank.</summary>
    public int? Year(PaperBox box) => values.TryGetValue(box.Id, out var value) ? (int)value : null;

    /// <summary>Whether the small box is marked.</summary>
    public bool IsMarked(PaperBox box) => values.ContainsKey(box.Id);

    /// <summary>The codes in the box; none where it is blank.</summary>
    public DistributionCodes? Codes(PaperBox box) => values.GetValueOrDefault(box.Id) as DistributionCodes;

    /// <summary>The day in the box; none where it is blank.</summary>
    public DateOnly? Day(PaperBox box) => values.TryGetValue(box.Id, out var value) ? (DateOnly)value : null;

    /// <summary>What was chosen; none where nothing was.</summary>
    public T? Chosen<T>(PaperBox box)
        where T : struct, Enum => values.TryGetValue(box.Id, out var value) && Token.TryRead<T>((string)value, out var chosen) ? chosen : null;

    private static (object? Value, Sentence? Problem) Read(PaperBox box, string text) => box.Kind switch
    {
        BoxKind.Amount => Parsed(new Amount(box.Id, box.Name, _ => "") { Ends = _ => [], MayBeUnknown = false }, text),
        BoxKind.Year => Parsed(Opening.Year, text),
        BoxKind.Day => Parsed(new Interview.Day(box.Id, box.Name, _ => "") { Ends = _ => [], MayBeUnknown = false }, text),
        BoxKind.Code => DistributionCodes.Read(text, out var problem) is { } codes ? (codes, null) : (null, problem),
        BoxKind.Mark => string.Equals(text, "no", StringComparison.OrdinalIgnoreCase) || string.Equals(text, "false", StringComparison.OrdinalIgnoreCase) ? (null, null) : (true, null),
        BoxKind.State => Token.TryRead<UsState>(text, out var state) && state != UsState.None
            ? (state, null)
            : (null, $"Enter the two letters of the state that stand in {Sentence.Kept(box.Name)}, like CA"),
        BoxKind.Choice => box.Options.Any(option => option.Token == text)
            ? (text, null)
            : (null, $"Choose one of the lines for {Sentence.Kept(box.Name)}, or leave it open"),
        _ => throw new ArgumentOutOfRangeException(nameof(box), box.Kind, "This kind of box is not read yet; add it."),
    };

    private static (object? Value, Sentence? Problem) Parsed<T>(Question<T> question, string text)
        where T : struct => question.Parse(text) is { Token: { } token } ? (question.ValueOf(token), null) : (null, question.Parse(text).Problem);
}
