namespace RetirementLoss.Rules.Library;

/// <summary>What one jurisdiction makes of a case; what is left out is not checked.</summary>
internal abstract record AssessmentExpectation
{
    public required string Verdict { get; init; }

    public string? DecidedBy { get; init; }

    public string? Character { get; init; }

    public string? Certainty { get; init; }

    /// <summary>Amounts by their names in the wire format; null says that the amount must be absent.</summary>
    public IReadOnlyDictionary<string, decimal?> Amounts { get; init; } = new Dictionary<string, decimal?>();

    /// <summary>Citations that the findings must have, in the words of the year.</summary>
    public IReadOnlyList<string> Cites { get; init; } = [];

    /// <summary>Words that must stand somewhere in what is said of it.</summary>
    public IReadOnlyList<string> Says { get; init; } = [];

    /// <summary>Words that must stand nowhere in what is said of it.</summary>
    public IReadOnlyList<string> NeverSays { get; init; } = [];

    /// <summary>The other readings of unsettled steps, in order; an empty list says that there is none.</summary>
    public IReadOnlyList<CaseOtherReading>? OtherReadings { get; init; }

    /// <summary>Ids of notes that must be there.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Ids of notes that must not be there.</summary>
    public IReadOnlyList<string> NoNotes { get; init; } = [];
}

/// <summary>What federal law makes of a case, and the state if it is told.</summary>
internal sealed record CaseExpectation : AssessmentExpectation
{
    /// <summary>What the state makes of it.</summary>
    public CaseState? State { get; init; }

    /// <summary>Whether no state must have been tested.</summary>
    public bool NoState { get; init; }
}

/// <summary>What a state makes of a case.</summary>
internal sealed record CaseState : AssessmentExpectation
{
    /// <summary>The postal code in capitals.</summary>
    public required string State { get; init; }
}

/// <summary>What an unsettled step leads to on its other reading.</summary>
internal sealed record CaseOtherReading
{
    public required string Verdict { get; init; }

    public required decimal? Deductible { get; init; }

    /// <summary>Further amounts, by their names in the wire format.</summary>
    public IReadOnlyDictionary<string, decimal?> Amounts { get; init; } = new Dictionary<string, decimal?>();
}
