using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Returns;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Batches;

/// <summary>A row of a table while its cells are read: one case, or a whole return as soon as a cell is of a further account.</summary>
/// <param name="refusal">Where what is wrong goes.</param>
internal sealed class TableRow(Refusal refusal)
{
    // The answers of the return and of the first account stand under 1.
    private readonly SortedDictionary<int, Dictionary<string, string>> answers = new() { [1] = new(StringComparer.Ordinal) };
    private readonly Dictionary<int, AccountHead> heads = [];
    private string? reference;
    private DateOnly? asOf;
    private bool isReturn;

    /// <summary>Takes what stands in a cell.</summary>
    public void Take(TableColumn column, string cell)
    {
        isReturn |= column.IsOfAReturn;
        if (!answers.TryGetValue(column.Account, out var tokens))
        {
            answers[column.Account] = tokens = new(StringComparer.Ordinal);
        }

        switch (column)
        {
            case { Question: { } question }:
                TakeAnswer(column, question, Cell.Plain(question, cell), tokens);
                break;
            case { Member: ReturnBody.OwnerMember }:
                TakeHead(column, new(Owner: cell));
                break;
            case { Member: ReturnBody.PoolMember }:
                TakeHead(column, new(Pool: cell));
                break;
            case { Member: TableColumn.AsOf }:
                asOf = Read(column, part => RequestBody.DayOf(Cell.DayOf(cell), part));
                break;
            default:
                reference = Read(column, part => RequestBody.ReferenceOf(cell, part));
                break;
        }
    }

    /// <summary>The row, once all its cells were taken.</summary>
    public ClientRow At(long number) =>
        !refusal.IsEmpty ? new(number, reference, null, refusal)
        : isReturn ? new(number, reference, null, null) { Return = Whole() }
        : new(number, reference, new(Answers.Of(answers[1]), asOf), null);

    private void TakeHead(TableColumn column, AccountHead told)
    {
        foreach (var failure in AccountHeadChecks.All.Validate(told).Errors)
        {
            Refuse(column, Sentence.Kept(failure.ErrorMessage));
        }

        var before = heads.GetValueOrDefault(column.Account, new AccountHead());
        heads[column.Account] = new(told.Owner ?? before.Owner, told.Pool ?? before.Pool);
    }

    private void TakeAnswer(TableColumn column, Rules.Interview.Question question, string plain, Dictionary<string, string> tokens)
    {
        var parsed = question.Parse(plain);
        if (parsed.Token is { } token)
        {
            tokens[question.Id] = token;
        }
        else
        {
            Refuse(column, $"{Sentence.Kept(Words(question))}: {parsed.Problem}");
        }
    }

    // What a request has beside its answers, told by the column in place of the member.
    private TRead? Read<TRead>(TableColumn column, Func<Refusal, TRead> read)
    {
        var part = new Refusal();
        var told = read(part);
        foreach (var because in part.Errors.SelectMany(error => error.Value))
        {
            // It is written already.
            refusal.Add(column.Name, T($"Column {column.Letter}, {because}"));
        }

        return told;
    }

    /// <summary>Says of a column what is wrong with its cell.</summary>
    public void Refuse(TableColumn column, Sentence because) => refusal.Add(column.Name, $"Column {new Rules.Model.Name(column.Letter)}, {because}");

    private RowReturn Whole()
    {
        var ofTheReturn = answers[1].Where(answer => ReturnSheet.IsOfTheReturn(answer.Key));
        var accounts = answers.Select(account => (Number: account.Key, Answers: account.Value.Where(answer => !ReturnSheet.IsOfTheReturn(answer.Key)).ToList()))
            .Where(account => account.Answers.Count > 0 || heads.ContainsKey(account.Number)).ToList();
        return new(
            new(Answers.Of(ofTheReturn), [.. accounts.Select(account => (heads.GetValueOrDefault(account.Number) ?? new AccountHead()).Over(Answers.Of(account.Answers)))]),
            asOf,
            new([.. accounts.Select(account => account.Number)]));
    }

    private static string Words(Rules.Interview.Question question) => question.Kind switch
    {
        "amount" => "an amount",
        "day" => "a day",
        "whole-number" => "a number",
        "yes-no" => "yes or no",
        _ => "a choice",
    };
}
