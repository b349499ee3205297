using System.Text.Json;

namespace RetirementLoss.Rules.Tests.Returns;

/// <summary>A whole return as it stands in its file: the facts of the return, its accounts, what the law makes of it, and the same with changed facts.</summary>
internal sealed record ReturnCaseFile
{
    public required string Title { get; init; }

    public required IReadOnlyDictionary<string, JsonElement> Return { get; init; }

    public required IReadOnlyList<IReadOnlyDictionary<string, JsonElement>> Accounts { get; init; }

    public required ReturnExpectation Expect { get; init; }

    public IReadOnlyList<ReturnVariant> Variants { get; init; } = [];
}

/// <summary>The same return with other answers on it, with changed accounts, or with the accounts in another order.</summary>
internal sealed record ReturnVariant
{
    public required string Title { get; init; }

    public IReadOnlyDictionary<string, JsonElement> With { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Changed answers by the place of the account.</summary>
    public IReadOnlyDictionary<int, IReadOnlyDictionary<string, JsonElement>> Change { get; init; } = new Dictionary<int, IReadOnlyDictionary<string, JsonElement>>();

    public IReadOnlyList<int>? Order { get; init; }

    public required ReturnExpectation Expect { get; init; }
}

/// <summary>What the law makes of a return; what is left out is not checked.</summary>
internal sealed record ReturnExpectation
{
    public required string Verdict { get; init; }

    public string? DecidedBy { get; init; }

    public string? Character { get; init; }

    public string? Certainty { get; init; }

    public IReadOnlyDictionary<string, decimal?> Amounts { get; init; } = new Dictionary<string, decimal?>();

    /// <summary>What a check of each account by itself would allow on the same facts.</summary>
    public IReadOnlyList<decimal>? Alone { get; init; }

    /// <summary>What each account adds, in their order.</summary>
    public IReadOnlyList<decimal>? Parts { get; init; }

    public IReadOnlyList<decimal>? Useful { get; init; }

    public IReadOnlyList<decimal>? First { get; init; }

    public IReadOnlyList<decimal>? Last { get; init; }

    public decimal? OnlyTogether { get; init; }

    /// <summary>The ends of the deduction while a fact is open; none for a top that cannot be told.</summary>
    public IReadOnlyList<decimal?>? Between { get; init; }

    public IReadOnlyList<string>? Open { get; init; }

    /// <summary>The places, as sent, of the accounts that were taken together.</summary>
    public IReadOnlyList<IReadOnlyList<int>>? Places { get; init; }

    public IReadOnlyList<string> Says { get; init; } = [];

    /// <summary>Ids of notes that stand with one of its accounts.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public ReturnStateExpectation? State { get; init; }
}

/// <summary>What the state makes of it.</summary>
internal sealed record ReturnStateExpectation
{
    public required string State { get; init; }

    public required string Verdict { get; init; }

    public IReadOnlyDictionary<string, decimal?> Amounts { get; init; } = new Dictionary<string, decimal?>();

    public IReadOnlyList<decimal>? Parts { get; init; }
}
