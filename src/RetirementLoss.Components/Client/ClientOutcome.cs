using RetirementLoss.Rules;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Client;

/// <summary>What follows from a client's answers, where a field that is empty counts as not known, and so does an answer from before.</summary>
/// <param name="Counted">The answers that were counted, with "I don't know" for each that is missing; none before the opening is complete.</param>
/// <param name="Problems">Where answers do not fit together; then nothing is counted.</param>
/// <param name="Report">The answer.</param>
public sealed record ClientOutcome(Answers? Counted, IReadOnlyList<Problem> Problems, ShortReport? Report)
{
    /// <summary>Works out what follows.</summary>
    public static ClientOutcome Of(Answers given, DateOnly askedOn)
    {
        ArgumentNullException.ThrowIfNull(given);
        var problems = new List<Problem>();
        var counted = Counting(given, problems);
        problems.AddRange(counted is null ? [] : Checker.Problems(counted));
        IReadOnlyList<Problem> told = [.. problems.DistinctBy(problem => problem.QuestionId)];
        return new(counted, told, counted is null || told.Count > 0 ? null : Checker.Short(counted, askedOn));
    }

    private static Answers? Counting(Answers given, List<Problem> problems)
    {
        var sheet = given;
        for (var walk = Checker.Walk(sheet); walk.Next is { } next; walk = Checker.Walk(sheet))
        {
            // An answer that is there and still not on the way does not fit those before it, unless it is from before.
            if (sheet.Has(next) && !sheet.Words.ContainsKey(next.Id))
            {
                problems.AddRange(Checker.Problems(sheet));
            }

            if (WhenEmpty(next, walk.Live) is not { } token)
            {
                return null;
            }

            sheet = sheet.With(next, token);
        }

        return sheet;
    }

    // A question of how a fact is told, such as in one amount or in parts, is nothing to be unknown; the amount itself is then not known.
    private static string? WhenEmpty(Question question, Answers soFar) =>
        question.MayBeUnknown ? Answers.Unknown
        : !StoryFirst.IsOpening(question) && question.AssumedAfter(soFar) is { Said.Length: 0 } taken ? taken.Token
        : null;
}
