using RetirementLoss.Rules.Model;

namespace RetirementLoss.Web.Wire;

/// <summary>One other answer that would move what the whole return comes to.</summary>
/// <param name="Account">The place in the request of the account that it is about; absent where it belongs to the return.</param>
/// <param name="Change">The change, with what it would make of the account by itself.</param>
/// <param name="Verdict">The verdict it gives for the return.</param>
/// <param name="Deductible">The amount it lets the return deduct; absent where it is not fixed.</param>
public sealed record ReturnChange(int? Account, Change Change, string Verdict, decimal? Deductible)
{
    /// <summary>Writes one change.</summary>
    public static ReturnChange Of(Rules.Returns.ReturnChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change.Account, Wire.Change.Of(change.Change), Token.Of(change.Verdict), Amounts.Dollars(change.Deductible));
    }
}
