namespace RetirementLoss.Web.Wire;

/// <summary>One answer that a question offers by name.</summary>
/// <param name="Token">The word to send.</param>
/// <param name="Words">The answer in words.</param>
/// <param name="Hint">A line that tells it from its neighbours; absent where none is needed.</param>
public sealed record Possibility(string Token, string Words, string? Hint)
{
    /// <summary>Writes one offered answer.</summary>
    public static Possibility From(Rules.Interview.Possibility option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return new(option.Token, option.Words, option.Hint);
    }
}
