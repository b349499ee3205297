using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Returns.SamePool;

/// <summary>What two events of one pool come to: one sheet, or two that stand beside each other, or what is against it.</summary>
internal sealed record JoinedEvents
{
    private JoinedEvents()
    {
    }

    /// <summary>The one sheet that holds both.</summary>
    public Answers? AsOne { get; private init; }

    /// <summary>The sheet of the second, where it keeps an answer of its own beside the first.</summary>
    public Answers? Beside { get; private init; }

    /// <summary>The fact on which the two disagree.</summary>
    public Question? Disputed { get; private init; }

    /// <summary>Why the two cannot be taken together, and what to do.</summary>
    public Sentence? Against { get; private init; }

    /// <summary>Both on one sheet.</summary>
    public static JoinedEvents One(Answers sheet) => new() { AsOne = sheet };

    /// <summary>Each with its own answer.</summary>
    public static JoinedEvents Two(Answers second) => new() { Beside = second };

    /// <summary>The two say different things of one fact.</summary>
    public static JoinedEvents Disagree(Question about, Sentence? words = null) => new()
    {
        Disputed = about,
        Against = words ?? $"They say different things of {Sentence.Kept(about.Name)}, which is one fact of all these accounts. Give the same answer in both",
    };

    /// <summary>The two cannot be taken together.</summary>
    public static JoinedEvents Refuse(Sentence why) => new() { Against = why };
}
