namespace RetirementLoss.Rules.Interview;

/// <summary>A question whose answers are values of one type.</summary>
/// <typeparam name="T">The type of the answer.</typeparam>
public abstract class Question<T> : Question
    where T : struct
{
    private protected Question(string id, string name, Func<Answers, string> prompt)
        : base(id, name, prompt)
    {
    }

    /// <summary>The value of a token that <see cref="Question.Parse"/> accepted.</summary>
    public abstract T ValueOf(string token);

    /// <summary>The token of a value.</summary>
    public abstract string TokenOf(T value);
}
