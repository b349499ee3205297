namespace RetirementLoss.Rules.Assessing;

/// <summary>What a person should know within ten seconds: yes or no, how much, how sure, what to do next.</summary>
public sealed record FirstScreen
{
    /// <summary>Whether the person was robbed or deceived, so that a kind word comes first.</summary>
    public required bool IsVictim { get; init; }

    /// <summary>Whether it is the plain no of money that is still in the account.</summary>
    public required bool IsPlainNo { get; init; }

    /// <summary>The kind of account, as the person chose it.</summary>
    public required string Account { get; init; }

    /// <summary>The federal answer.</summary>
    public required ShortAnswer Federal { get; init; }

    /// <summary>The answer of the state; none where none was tested.</summary>
    public ShortAnswer? State { get; init; }

    /// <summary>What to do next, at most three.</summary>
    public required IReadOnlyList<NextThing> Next { get; init; }

    /// <summary>What is open; none where nothing that matters is.</summary>
    public OpenPoint? Open { get; init; }
}
