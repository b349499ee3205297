namespace RetirementLoss.Web.Wire;

/// <summary>One answer that a question offers by name.</summary>
/// <param name="Token">The word to send.</param>
/// <param name="Words">The answer in words.</param>
/// <param name="Hint">A line that tells it from its neighbours; absent where none is needed.</param>
/// <param name="Offered">That it is offered only after some earlier answers; absent where it always is, and in a question worded for the answers sent, which lists only what is offered.</param>
public sealed record Possibility(string Token, string Words, string? Hint, string? Offered)
{
    /// <summary>Writes one offered answer.</summary>
    public static Possibility From(Rules.Interview.Possibility option, bool isAlwaysOffered = true)
    {
        ArgumentNullException.ThrowIfNull(option);
        return new(option.Token, T(option.Words), T(option.Hint), isAlwaysOffered ? null : "depends on earlier answers");
    }
}
