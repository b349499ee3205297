using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Exploring;

/// <summary>Other answers tried on top of kept ones: the questions they lead to, what is wrong with them, and what follows.</summary>
/// <param name="Fields">The questions on the way of the tried answers, in order; the last may have no answer yet.</param>
/// <param name="Dropped">The questions that the kept answers needed and these do not; not told before the end of the way.</param>
/// <param name="Report">What follows; none while an answer is missing, cannot be read, or does not fit the others.</param>
public sealed record Trial(IReadOnlyList<TrialField> Fields, IReadOnlyList<Question> Dropped, Report? Report)
{
    private static readonly Dictionary<string, Question> Known = Checker.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    /// <summary>Whether there is such a question.</summary>
    internal static bool Knows(string id) => Known.ContainsKey(id);

    /// <summary>The first field that stands in the way of an answer.</summary>
    public TrialField? InTheWay => Fields.FirstOrDefault(asked => asked.Problem is not null) ?? Fields.FirstOrDefault(asked => asked.Typed.Length == 0);

    /// <summary>Whether any answer is another one than the kept one.</summary>
    public bool IsChanged => Fields.Any(asked => asked.IsChanged) || Dropped.Count > 0;

    /// <summary>Reads what was typed, by question, over the kept answers, and answers the question anew.</summary>
    public static Trial Of(Answers kept, IReadOnlyDictionary<string, string> typed, DateOnly askedOn)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(typed);
        var sheet = kept;
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, text) in typed)
        {
            var parsed = Known[id].Parse(text);
            if (parsed.Token is { } token)
            {
                sheet = sheet.With(Known[id], token);
            }
            else
            {
                problems[id] = Written.Of(parsed.Problem!);
            }
        }

        var walk = Checker.Walk(sheet);
        IReadOnlyList<Question> onTheWay = walk.Next is { } next ? [.. walk.Path, next] : walk.Path;
        // What cannot be read matters only where it is asked; then the others need not be held against each other yet.
        if (!onTheWay.Any(question => problems.ContainsKey(question.Id)))
        {
            foreach (var problem in Checker.Problems(sheet))
            {
                problems.TryAdd(problem.QuestionId, Written.Of(problem.Message));
            }
        }

        var before = Checker.Walk(kept);
        var (marksBefore, marks) = (FromBefore.MarksOnTheWay(kept), FromBefore.MarksOnTheWay(sheet));
        var isReady = walk.IsComplete && !onTheWay.Any(question => problems.ContainsKey(question.Id));
        return new(
            [.. onTheWay.Select(question => Field(question, walk.Live, before.Live, typed.GetValueOrDefault(question.Id), problems.GetValueOrDefault(question.Id)) with { Mark = marks.GetValueOrDefault(question.Id), IsFromBefore = IsFromBefore(question) })],
            !walk.IsComplete ? [] : [.. before.Path.Where(question => !onTheWay.Any(asked => asked.Id == question.Id))],
            isReady ? Checker.Report(sheet, askedOn) : null);

        bool IsFromBefore(Question question) =>
            !typed.ContainsKey(question.Id) && kept.Has(question) && marksBefore.GetValueOrDefault(question.Id) != marks.GetValueOrDefault(question.Id);
    }

    private static TrialField Field(Question question, Answers live, Answers before, string? typed, string? problem)
    {
        var now = live.TryToken(question, out var token) ? token : "";
        var kept = before.TryToken(question, out var given) ? given : null;
        return new(question, live, typed ?? now, problem, kept is null ? null : Written.Of(question.Said(kept)), now != kept);
    }
}
