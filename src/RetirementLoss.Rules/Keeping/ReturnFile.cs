using System.Text.Json;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Json;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Rules.Keeping;

/// <summary>A person's own copy of a return of several accounts, with what the rules said when it was saved; a single check has an <see cref="AnswerFile"/>.</summary>
public sealed record ReturnFile : SavedFile
{
    private const int NewestFormat = 2;

    private ReturnFile()
    {
    }

    /// <summary>The answers on the return that the rules of today understand.</summary>
    public required Answers Return { get; init; }

    /// <summary>The accounts, in order.</summary>
    public required IReadOnlyList<SavedAccount> Accounts { get; init; }

    /// <summary>The return that it holds.</summary>
    public ReturnSheet Sheet => new(Return, [.. Accounts.Select(account => account.Event)]);

    /// <summary>The file of a report.</summary>
    public static ReturnFile Of(ReturnSheet sheet, ReturnReport report)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(report);
        return new()
        {
            AskedOn = report.AskedOn,
            RulesVersion = report.Edition.Version,
            RulesHash = report.Edition.Hash,
            LawAsOf = report.Edition.LawAsOf,
            Return = sheet.Return,
            Accounts = [.. sheet.Accounts.Select((account, place) => new SavedAccount(account, SavedResult.Of(report.ReportOf(place).Federal)))],
            Result = SavedResult.Of(report.Federal.Whole),
        };
    }

    /// <summary>Reads a file; nothing when the text is not a file of ours that can be read.</summary>
    public static ReturnFile? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= MostCharacters
            && StrictJson.Try<Shape>(text) is { Format: NewestFormat, Accounts.Count: > 0 and <= ReturnSheet.MostAccounts } shape
            && FileHeadChecks.All.Validate(shape).IsValid
            && shape.Accounts.TrueForAll(account => account is { Pool: var pool } && (pool is null || AccountEvent.IsPoolWord(pool)) && SavedResultChecks.All.Validate(account.Result).IsValid)
                ? Of(shape)
                : null;
    }

    /// <summary>The file as text.</summary>
    public override string ToString() => JsonSerializer.Serialize(
        new Shape(
            OurKind,
            NewestFormat,
            AskedOn,
            Stamps,
            Return.Tokens.ToDictionary(StringComparer.Ordinal),
            [.. Accounts.Select(account => new AccountShape(Token.Of(account.Event.Owner), account.Event.Answers.Tokens.ToDictionary(StringComparer.Ordinal), account.Result, account.Event.Pool))],
            Result),
        Written);

    // An answer in the wrong place is left out like one that is not understood: a file is not changed by hand.
    private static ReturnFile Of(Shape shape)
    {
        var (facts, leftOut) = SavedAnswers.Read(shape.Return);
        var read = shape.Accounts.Select(account => (account, Read: SavedAnswers.Read(account.Answers))).ToList();
        return new()
        {
            AskedOn = shape.AskedOn,
            RulesVersion = shape.Rules.Version,
            RulesHash = shape.Rules.Hash,
            LawAsOf = shape.Rules.LawAsOf,
            Return = facts.Only(ReturnSheet.IsOfTheReturn),
            Accounts =
            [
                .. read.Select(one => new SavedAccount(
                    new AccountEvent(one.Read.Answers.Only(id => !ReturnSheet.IsOfTheReturn(id)))
                    {
                        Owner = Token.TryRead<Owner>(one.account.Owner, out var owner) ? owner : Owner.Me,
                        Pool = one.account.Pool,
                    },
                    one.account.Result)),
            ],
            LeftOut = [.. leftOut, .. read.SelectMany(one => one.Read.LeftOut)],
            Result = shape.Result,
        };
    }

    private sealed record Shape(string Kind, int Format, DateOnly AskedOn, FileStamps Rules, Dictionary<string, string> Return, List<AccountShape> Accounts, SavedResult Result) : IFileHead;

    private sealed record AccountShape(string Owner, Dictionary<string, string> Answers, SavedResult Result, string? Pool = null);
}
