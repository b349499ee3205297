namespace RetirementLoss.Rules.Law.Claims;

/// <summary>A condition as it is written in the file of its topic; what is left out does not matter.</summary>
internal sealed record ConditionText
{
    /// <summary>How closely the claim then touches the case.</summary>
    public required string How { get; init; }

    /// <summary>Ids of situations.</summary>
    public required IReadOnlyList<string> Situations { get; init; }

    /// <summary>Words for kinds of account.</summary>
    public IReadOnlyList<string> Accounts { get; init; } = [];

    /// <summary>The tax years.</summary>
    public string Years { get; init; } = "all years";

    /// <summary>By question, the answers of which one must have been given.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Answers { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Ids of rules of which one must stand in the trace.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Ids of rules of which one must have decided.</summary>
    public IReadOnlyList<string> DecidedBy { get; init; } = [];

    /// <summary>Words for verdicts.</summary>
    public IReadOnlyList<string> Verdicts { get; init; } = [];

    /// <summary>Amounts that must be more than zero, all of them.</summary>
    public IReadOnlyList<string> Amounts { get; init; } = [];
}
