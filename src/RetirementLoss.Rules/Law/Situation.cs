using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law;

/// <summary>One story the law knows: its questions, its checks and its rules.</summary>
public abstract class Situation
{
    private protected Situation() => Id = Token.FromName(GetType().Name);

    /// <summary>The stable word for the situation.</summary>
    public string Id { get; }

    /// <summary>The situation in a few words.</summary>
    public abstract string Title { get; }

    /// <summary>Its questions, in the order they are asked, after the opening ones.</summary>
    public abstract IReadOnlyList<Question> Questions { get; }

    /// <summary>Its checks of answers against each other.</summary>
    public abstract CrossChecks Checks { get; }

    /// <summary>Its rules, in the order a lawyer would test them.</summary>
    public abstract IReadOnlyList<IRule> Rules { get; }

    /// <summary>Whether the opening answers tell this story.</summary>
    public abstract bool IsToldBy(Answers opening);

    /// <summary>Decides a complete sheet without unknowns.</summary>
    public abstract Assessment Assess(Answers live, DateOnly askedOn);
}
