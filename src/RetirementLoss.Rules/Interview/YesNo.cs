namespace RetirementLoss.Rules.Interview;

/// <summary>A question answered by yes or no.</summary>
public sealed class YesNo(string id, string name, Func<Answers, string> prompt) : Question<bool>(id, name, prompt)
{
    private static readonly IReadOnlyList<Possibility> YesOrNo = [new("yes", "Yes"), new("no", "No")];
    private static readonly IReadOnlyList<Possibility> NoOrYes = [.. YesOrNo.Reverse()];

    /// <summary>Whether "no" is the safe reading, which is told first where the answer is not known.</summary>
    public bool NoIsSafe { get; init; }

    public override string Kind => "yes-no";

    public override IReadOnlyList<Possibility> Options => YesOrNo;

    public override bool ValueOf(string token) => token == "yes";

    public override string TokenOf(bool value) => value ? "yes" : "no";

    public override IReadOnlyList<Possibility> Possibilities(Answers soFar) => NoIsSafe ? NoOrYes : YesOrNo;

    private protected override Parsed Read(string text) => text.ToUpperInvariant() switch
    {
        "YES" or "TRUE" => Parsed.Right("yes"),
        "NO" or "FALSE" => Parsed.Right("no"),
        _ => Parsed.Wrong($"Answer yes, no or unknown for {Noun}"),
    };

    private protected override string Words(string token) => token == "yes" ? "Yes" : "No";

    private protected override Sentence AskForAnswer() => MayBeUnknown ? (Sentence)$"Choose yes, no or I don't know" : $"Choose yes or no";
}
