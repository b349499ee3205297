namespace RetirementLoss.Rules.Interview;

/// <summary>What came of reading an answer: its token, or what is wrong with it and what to do.</summary>
public sealed record Parsed
{
    private Parsed(string? token, Sentence? problem)
    {
        Token = token;
        Problem = problem;
    }

    /// <summary>The token, when the answer could be read.</summary>
    public string? Token { get; }

    /// <summary>What is wrong and how to mend it, when it could not.</summary>
    public Sentence? Problem { get; }

    /// <summary>An answer that was read.</summary>
    public static Parsed Right(string token) => new(token, null);

    /// <summary>An answer that could not be read.</summary>
    public static Parsed Wrong(Sentence problem) => new(null, problem);
}
