using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>What is settled already, whatever the answers to the rest would be.</summary>
/// <param name="Kind">deduction, none or outside.</param>
/// <param name="Verdict">The verdict, where that too is the same whatever is still asked; absent where it can still turn within its kind.</param>
/// <param name="Headline">The answer in one sentence that names the year.</param>
/// <param name="StaysOpen">The doors behind which something is left to ask: amount, cost, state. Empty where nothing is.</param>
public sealed record FirmAnswer(string Kind, string? Verdict, string Headline, IReadOnlyList<string> StaysOpen)
{
    /// <summary>Writes what is settled, beside the doors that are left.</summary>
    public static FirmAnswer From(Rules.Checking.Firm firm, IReadOnlyList<DoorAhead> doors)
    {
        ArgumentNullException.ThrowIfNull(firm);
        return new(Token.Of(firm.Kind), firm.Verdict is { } verdict ? Token.Of(verdict) : null, Written.Of(firm.Headline), [.. doors.Where(door => door.Count > 0).Select(door => door.Door)]);
    }
}
