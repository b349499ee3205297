using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Keeping;

/// <summary>Answers as a file holds them: what the rules of today understand, and what they do not.</summary>
internal static class SavedAnswers
{
    /// <summary>Reads them.</summary>
    public static (Answers Answers, IReadOnlyList<Problem> LeftOut) Read(IReadOnlyDictionary<string, string> saved)
    {
        var answers = Answers.None;
        var leftOut = new List<Problem>();
        foreach (var (id, text) in saved)
        {
            if (Checker.Questions.FirstOrDefault(question => question.Id == id) is not { } asked)
            {
                leftOut.Add(new(id, $"There is no question \"{new Name(id)}\" any more, so its answer was left out."));
            }
            else if (asked.Parse(text).Token is { } token)
            {
                answers = answers.With(asked, token);
            }
            else
            {
                leftOut.Add(new(id, $"The answer for {Sentence.Kept(asked.Name)} is no longer one of those offered. Answer it again."));
            }
        }

        return (answers, leftOut);
    }
}
