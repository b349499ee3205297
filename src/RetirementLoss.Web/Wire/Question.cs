using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Web.Wire;

/// <summary>One question of the interview, in the words that fit a sheet of answers.</summary>
public sealed record Question
{
    /// <summary>The stable word under which the answer is sent.</summary>
    public required string Id { get; init; }

    /// <summary>choice, yes-no, amount, day or whole-number.</summary>
    public required string Kind { get; init; }

    /// <summary>What is asked for, as a noun.</summary>
    public required string Name { get; init; }

    /// <summary>The question as asked.</summary>
    public required string Prompt { get; init; }

    /// <summary>One short line of help.</summary>
    public string? Hint { get; init; }

    /// <summary>Why the answer matters.</summary>
    public string? Why { get; init; }

    /// <summary>On which paper, form and box the answer stands.</summary>
    public string? WhereToFind { get; init; }

    /// <summary>When the question is asked: "always", or that it depends on earlier answers.</summary>
    public required string Asked { get; init; }

    /// <summary>Whether "unknown" is an answer.</summary>
    public required bool MayBeUnknown { get; init; }

    /// <summary>The document that settles an unknown answer.</summary>
    public string? SettledBy { get; init; }

    /// <summary>What is taken, and said to be taken, when no answer is sent; absent where a missing answer counts as unknown or is refused.</summary>
    public Assumption? Assumes { get; init; }

    /// <summary>The answers offered by name, in order; empty for amounts and days.</summary>
    public required IReadOnlyList<Possibility> Options { get; init; }

    /// <summary>Writes one question in the words that fit the answers so far, with the options that fit them.</summary>
    public static Question From(Rules.Interview.Question question, Answers soFar)
    {
        ArgumentNullException.ThrowIfNull(question);
        return From(question, soFar, [.. question.OptionsFor(soFar).Select(option => Possibility.From(option))]);
    }

    /// <summary>Writes one question in the words that fit the answers so far, with options of the caller's choice.</summary>
    public static Question From(Rules.Interview.Question question, Answers soFar, IReadOnlyList<Possibility> options)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new()
        {
            Id = question.Id,
            Kind = question.Kind,
            Name = T(question.Name),
            Prompt = T(question.Prompt(soFar)),
            Hint = T(question.Hint?.Invoke(soFar)),
            Why = T(question.Why?.Invoke(soFar)),
            WhereToFind = T(question.WhereToFind?.Invoke(soFar)),
            Asked = question.Id == Rules.Checker.Questions[0].Id ? "always" : "depends on earlier answers",
            MayBeUnknown = question.MayBeUnknown,
            SettledBy = T(question.SettledBy),
            Assumes = question.Assumes is { } usual ? Assumption.From(usual) : null,
            Options = options,
        };
    }
}
