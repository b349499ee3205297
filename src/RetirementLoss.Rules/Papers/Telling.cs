using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Papers;

/// <summary>Takes down what a paper says, box by box.</summary>
/// <param name="Filled">The boxes.</param>
/// <param name="Before">The answers that were there before.</param>
internal sealed record Telling(FilledBoxes Filled, Answers Before)
{
    private readonly List<Saying> said = [];
    private readonly List<Sentence> open = [];
    private readonly List<PaperContradiction> against = [];
    private readonly List<string> accounts = [];

    /// <summary>Notes what a box says; answers are hung on it.</summary>
    public Saying Say(PaperBox box, Sentence words, Sentence? because = null, params IReadOnlyList<PaperBox> restsOnToo)
    {
        var saying = new Saying(box, words, because, restsOnToo);
        said.Add(saying);
        return saying;
    }

    /// <summary>Notes what the paper cannot tell.</summary>
    public void LeaveOpen(Sentence words) => open.Add(words);

    /// <summary>Notes boxes that do not fit each other.</summary>
    public void Contradict(Sentence message, params IReadOnlyList<PaperBox> at) => against.Add(new(at, message));

    /// <summary>Notes which accounts are left possible.</summary>
    public void Narrow(IEnumerable<AccountKind> possible) => accounts.AddRange(possible.Select(Opening.Account.TokenOf));

    /// <summary>All of it, without the answers that rest on boxes in contradiction.</summary>
    public PaperReading ToReading(Paper paper)
    {
        var doubted = against.SelectMany(contradiction => contradiction.At).Select(box => box.Id).ToHashSet(StringComparer.Ordinal);
        var firm = said.Where(saying => !saying.RestsOn(doubted)).ToList();
        return new(
            paper,
            firm.SelectMany(saying => saying.Answers).Aggregate(Answers.None, (sheet, answer) => sheet.With(answer.Question, answer.Token)),
            [.. firm.Select(saying => saying.ToTaken())],
            against,
            Filled.Unread,
            open,
            accounts);
    }
}
