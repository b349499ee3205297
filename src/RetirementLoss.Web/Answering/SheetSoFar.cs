using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Answering;

/// <summary>How far the answers of one account go.</summary>
/// <param name="Firm">The kind of the answer, as soon as nothing still to be asked can turn it.</param>
/// <param name="Asking">Whose pages are asked.</param>
/// <param name="Pages">The pages of its story, the opening ones included.</param>
/// <param name="Way">The way they take through the interview.</param>
/// <param name="AsGiven">The way they would take if those from before still held.</param>
/// <param name="FromBefore">The questions whose answers are from before.</param>
/// <param name="Problems">Where they contradict each other.</param>
public sealed record SheetSoFar(
    Firm? Firm, IReadOnlySet<Door> Asking, IReadOnlyList<Page> Pages, Walk Way, Walk AsGiven, IReadOnlyList<Question> FromBefore, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether there is an answer to show: all that was to be asked is told, or the kind of the answer can turn no more, whatever doors are still half open.</summary>
    public bool MayAnswer => Way.IsComplete || (Firm is not null && FromBefore.Count == 0);

    /// <summary>Asks the rules.</summary>
    public static SheetSoFar Of(Judge judge, Answers answers, IReadOnlySet<Door> opened)
    {
        var firm = judge.Firm(answers);
        var asking = Judge.Asking(firm, opened);
        return new(firm, asking, Checker.Pages(answers.Plain), judge.Walk(answers, asking), judge.Walk(answers.Plain, asking), Rules.Checking.FromBefore.In(answers), judge.Problems(answers, asking));
    }
}
