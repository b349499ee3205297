namespace RetirementLoss.Web.Wire;

/// <summary>A question answered with "unknown": whether it matters, what settles it, and what each reading gives.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Matters">Whether any verdict or amount turns on it.</param>
/// <param name="TurnsVerdict">Whether the verdict, or whether anything can be deducted, turns on it.</param>
/// <param name="SettledBy">The document that settles it; absent where none is known.</param>
/// <param name="Readings">What each value it could have would give.</param>
/// <param name="StateReadings">What each value would give on the return of the state; absent where nothing there turns on it.</param>
public sealed record Unknown(string Question, bool Matters, bool TurnsVerdict, string? SettledBy, IReadOnlyList<ReadingOfFact> Readings, IReadOnlyList<ReadingOfFact>? StateReadings)
{
    /// <summary>Writes one unknown fact.</summary>
    public static Unknown From(Rules.Assessing.UnknownFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(fact.Question.Id, fact.Matters, fact.TurnsVerdict, T(fact.Question.SettledBy), [.. fact.Readings.Select(ReadingOfFact.From)], fact.ForTheState.Count == 0 ? null : [.. fact.ForTheState.Select(ReadingOfFact.From)]);
    }
}
