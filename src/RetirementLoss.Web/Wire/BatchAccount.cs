using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Web.Wire;

/// <summary>One account of a row that is a whole return, or the events of one pool that were taken as one: its verdict by itself, and what it brings to the return.</summary>
/// <param name="Place">Its place in the row, or the first of its places: accounts[0] in JSON, account.1 in a table.</param>
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
    internal static BatchAccount From(ReturnSheet sheet, ReturnReport report, int order, ReturnPlaces places)
    {
        var (account, sent) = (report.Accounts[order], report.Events[order]);
        var federal = account.Federal;
        IReadOnlyList<string> assumed = [.. federal.Notes.Where(note => note.Id.StartsWith(AssumedNote, StringComparison.Ordinal)).Select(note => note.Id[AssumedNote.Length..])];
        IReadOnlyList<string> unused = [.. sent.SelectMany(place => sheet.Accounts[place].Answers.Tokens.Keys).Distinct().Where(id => !account.Answers.Tokens.ContainsKey(id) && !ReturnSheet.IsOfTheReturn(id))];
        return new(
            places.Of(sent[0]),
            account.Situation,
            Token.Of(federal.Verdict),
            federal.DecidedBy,
            Token.Of(federal.Character),
            Token.Of(federal.Certainty),
            Amounts.From(federal.Sums),
            ReturnPart.From(report.Federal.Parts[order], sent),
            assumed.Count > 0 ? assumed : null,
            unused.Count > 0 ? unused : null);
    }

    private const string AssumedNote = "assumed-";
}
