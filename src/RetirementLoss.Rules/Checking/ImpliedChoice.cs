using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Checking;

/// <summary>A choice that a program did not send and that another of its answers can only mean.</summary>
/// <param name="Question">The question of the choice.</param>
/// <param name="Token">The option taken.</param>
/// <param name="By">The question whose answer was sent.</param>
internal sealed record ImpliedChoice(Question Question, string Token, Question By)
{
    /// <summary>The sentence that says so.</summary>
    public Sentence Said => $"Nothing was said of {Sentence.Kept(Question.Name)}. Because {Sentence.Kept(By.Name)} was given, “{Sentence.Kept(Question.Show(Token))}” was taken.";
}
