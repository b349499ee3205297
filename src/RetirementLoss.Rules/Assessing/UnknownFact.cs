using RetirementLoss.Rules.Interview;

namespace RetirementLoss.Rules.Assessing;

/// <summary>A question answered with "I don't know".</summary>
/// <param name="Question">The question.</param>
/// <param name="Matters">Whether any verdict or amount turns on it, that of the state among them.</param>
/// <param name="TurnsVerdict">Whether the verdict, or whether anything can be deducted, turns on it.</param>
/// <param name="Readings">What each value it could have would give.</param>
public sealed record UnknownFact(Question Question, bool Matters, bool TurnsVerdict, IReadOnlyList<ReadingOfFact> Readings)
{
    /// <summary>Whether the federal verdict or an amount of it turns on it.</summary>
    public bool MattersForTheReturn { get; init; } = Matters;

    /// <summary>What each value would give on the return of the state; empty where nothing there turns on it.</summary>
    public IReadOnlyList<ReadingOfFact> ForTheState { get; init; } = [];

    /// <summary>The values told as a person reads them: those that lead to the same are one.</summary>
    public IReadOnlyList<ToldReading> Told => ToldReading.Of(Readings);

    /// <summary>The same for the return of the state.</summary>
    public IReadOnlyList<ToldReading> ToldForTheState => ToldReading.Of(ForTheState);

    /// <summary>What the person said in its place, such as on which side an amount lies; none for "I don't know".</summary>
    internal string? Side { get; init; }
}
