namespace RetirementLoss.Web.Wire;

/// <summary>One line of the sums behind a step.</summary>
/// <param name="Words">What the amount is.</param>
/// <param name="Amount">The amount in dollars.</param>
public sealed record WorkingLine(string Words, decimal Amount)
{
    /// <summary>Writes one line.</summary>
    public static WorkingLine From(Rules.Assessing.WorkingLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new(Written.Of(line.Words), Amounts.Dollars(line.Amount));
    }
}
