using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Components.Tests.Embedding;

/// <summary>What another app keeps of a person: it is the app that keeps it, and not the components.</summary>
public sealed class OwnCase
{
    private static readonly HashSet<Door> NoDoors = [];

    /// <summary>The day it is in that app.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 30);

    /// <summary>The answers so far.</summary>
    public Answers Given { get; set; } = Answers.None;

    /// <summary>The page to ask next; none where the answer is firm.</summary>
    public Rules.Interview.Page? Next => Checker.NextPage(Given, NoDoors, Today);

    /// <summary>The questions of a page that are open.</summary>
    public IReadOnlyList<Question> OpenOn(Rules.Interview.Page page) => [.. page.Questions.Where(question => question.AskWhen(Given) && !Given.Has(question))];
}
