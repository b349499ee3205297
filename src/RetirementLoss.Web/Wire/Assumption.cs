namespace RetirementLoss.Web.Wire;

/// <summary>What is taken when no answer is sent.</summary>
/// <param name="Answer">The token that is taken.</param>
/// <param name="Said">The sentence that the report says of it; absent where nothing turns on it.</param>
public sealed record Assumption(string Answer, string? Said)
{
    /// <summary>Writes one assumption.</summary>
    public static Assumption From(Rules.Interview.Assumption assumption)
    {
        ArgumentNullException.ThrowIfNull(assumption);
        return new(assumption.Token, assumption.Said.Length == 0 ? null : T(assumption.Said));
    }
}
