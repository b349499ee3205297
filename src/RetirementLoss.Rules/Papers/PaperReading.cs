using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Papers;

/// <summary>What the filled boxes of a paper say: the answers, where each was taken from, and what is left to ask.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Answers">The answers it gives; none that rests on boxes that contradict each other.</param>
/// <param name="Took">What it says, in the order of the paper.</param>
/// <param name="Contradictions">Boxes that do not fit each other.</param>
/// <param name="Unread">Boxes that could not be read.</param>
/// <param name="CannotTell">What the paper cannot tell, which is left to the interview.</param>
/// <param name="Accounts">The kinds of account that the boxes leave possible; empty where they do not tell.</param>
public sealed record PaperReading(
    Paper Paper,
    Answers Answers,
    IReadOnlyList<Taken> Took,
    IReadOnlyList<PaperContradiction> Contradictions,
    IReadOnlyList<UnreadBox> Unread,
    IReadOnlyList<Sentence> CannotTell,
    IReadOnlyList<string> Accounts)
{
    /// <summary>Whether nothing was filled in.</summary>
    public bool IsEmpty => Took.Count == 0 && Contradictions.Count == 0 && Unread.Count == 0 && CannotTell.Count == 0;
}
