using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Papers;

/// <summary>One thing that a box says, and the answers that follow from it.</summary>
internal sealed class Saying(PaperBox box, Sentence words, Sentence? because, IReadOnlyList<PaperBox> restsOnToo)
{
    private readonly List<(Question Question, string Token)> answers = [];

    /// <summary>The answers.</summary>
    public IReadOnlyList<(Question Question, string Token)> Answers => answers;

    /// <summary>Answers a question by it.</summary>
    public Saying Answering<T>(Question<T> question, T value)
        where T : struct
    {
        answers.Add((question, question.TokenOf(value)));
        return this;
    }

    /// <summary>Whether it rests on one of these boxes.</summary>
    public bool RestsOn(HashSet<string> boxes) => boxes.Contains(box.Id) || restsOnToo.Any(other => boxes.Contains(other.Id));

    /// <summary>What is told of it.</summary>
    public Taken ToTaken() => new(box, words, because, [.. answers.Select(answer => answer.Question)]);
}
