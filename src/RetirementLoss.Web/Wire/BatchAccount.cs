using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Wire;

/// <summary>One account of a row that is a whole return: its verdict by itself, and what it brings to the return.</summary>
/// <param name="Place">Its place in the row: accounts[0] in JSON, account.1 in a table.</param>
/// <param name="Situation">The word for the situation that its answers tell.</param>
/// <param name="Verdict">deductible, limited, no-loss, not-deductible, depends or outside-scope, by itself.</param>
/// <param name="DecidedBy">The rule, or the unknown fact, that decided.</param>
/// <param name="Character">What kind of deduction it is or would be.</param>
/// <param name="Certainty">settled, agency-view or unsettled.</param>
/// <param name="Amounts">The amounts in dollars by itself; they do not add up to those of the return.</param>
/// <param name="Part">What it brings to the return.</param>
/// <param name="Assumed">The ids of questions that were left out and for which the usual case was taken; absent where none was.</param>
/// <param name="NotUsed">The ids of its questions that were answered and that this case does not ask in this tax year; absent where all are used.</param>
public sealed record BatchAccount(
    string Place, string Situation, string Verdict, string DecidedBy, string Character, string Certainty, Amounts Amounts, ReturnPart Part, IReadOnlyList<string>? Assumed, IReadOnlyList<string>? NotUsed)
{
    /// <summary>Writes the verdict of an account and its part; an answer of the return that one account does not use is no mistake of that account.</summary>
    public static BatchAccount From(string place, BareVerdict verdict, PartOfAccount part)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return new(
            place,
            verdict.Situation,
            Token.Of(verdict.Federal.Verdict),
            verdict.Federal.DecidedBy,
            Token.Of(verdict.Federal.Character),
            Token.Of(verdict.Federal.Certainty),
            Amounts.From(verdict.Federal.Sums),
            ReturnPart.From(part),
            verdict.Assumed is { Count: > 0 } ? verdict.Assumed : null,
            verdict.NotUsed.Where(id => !ReturnSheet.IsOfTheReturn(id)).ToList() is { Count: > 0 } unused ? unused : null);
    }
}
