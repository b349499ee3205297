using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Wire;

/// <summary>What one account, or the events of one pool, bring to the return; an amount that open facts leave open is absent.</summary>
/// <param name="Accounts">The places in the request of the accounts that it is about: one, or the events of one pool that were taken as one.</param>
/// <param name="Character">What kind of deduction its loss is or would be; the words of federal.character.</param>
/// <param name="Loss">The loss the law sees in it; absent where it sees none.</param>
/// <param name="Deductible">What it adds to the deductions of the year beside the accounts before it, in the order of the request.</param>
/// <param name="Useful">How much of that lowers taxable income below what the standard deduction would have left.</param>
/// <param name="First">What it would add if it were counted before all others.</param>
/// <param name="Last">What it would add if it were counted after all others.</param>
/// <param name="StateDeductible">What it adds on the return of the state beside the accounts before it; absent where no state was tested for it.</param>
public sealed record ReturnPart(IReadOnlyList<int> Accounts, string Character, decimal? Loss, decimal? Deductible, decimal? Useful, decimal? First, decimal? Last, decimal? StateDeductible)
{
    /// <summary>Writes the part of one account.</summary>
    public static ReturnPart From(PartOfAccount part, IReadOnlyList<int> accounts)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(accounts, Token.Of(part.Character), Amounts.Dollars(part.Loss), Amounts.Dollars(part.Deductible), Amounts.Dollars(part.Useful), Amounts.Dollars(part.First), Amounts.Dollars(part.Last), Amounts.Dollars(part.OfTheState));
    }
}
