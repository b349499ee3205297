namespace RetirementLoss.Rules.Assessing;

/// <summary>A report as a letter of one page to the person it is about: facts, answer, amount, next steps, what to keep.</summary>
public sealed record ClientLetter
{
    /// <summary>What the letter is about.</summary>
    public required Sentence Subject { get; init; }

    /// <summary>A kind word for a person who was robbed or deceived; none for others.</summary>
    public Sentence? Sorry { get; init; }

    /// <summary>The facts that count most, as sentences.</summary>
    public required Sentence Facts { get; init; }

    /// <summary>The answer on the federal return.</summary>
    public required LetterAnswer Federal { get; init; }

    /// <summary>The answer on the return of the state; none where none was tested.</summary>
    public LetterAnswer? State { get; init; }

    /// <summary>What the payout costs, how sure the answers are, and what is open or left out of them.</summary>
    public required Sentence Besides { get; init; }

    /// <summary>What happens next, at most three things.</summary>
    public required IReadOnlyList<NextThing> Next { get; init; }

    /// <summary>The papers to keep.</summary>
    public required Sentence Keep { get; init; }

    /// <summary>A request to say so where a fact is told wrong.</summary>
    public required Sentence TellUs { get; init; }

    /// <summary>Words for the foot of the letter, where the firm has none of its own.</summary>
    public required Sentence Disclaimer { get; init; }
}
