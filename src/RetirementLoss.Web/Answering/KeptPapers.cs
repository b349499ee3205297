namespace RetirementLoss.Web.Answering;

/// <summary>The papers as they were left.</summary>
/// <param name="Boxes">What was typed, by paper and box.</param>
/// <param name="Checked">The paper of which the person asked what it says; none when that was another one, or nothing yet.</param>
public sealed record KeptPapers(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Boxes, string? Checked)
{
    private static readonly Dictionary<string, string> Blank = [];

    /// <summary>No papers yet.</summary>
    public static KeptPapers None { get; } = new(new Dictionary<string, IReadOnlyDictionary<string, string>>(), null);

    /// <summary>What was typed into a paper.</summary>
    public IReadOnlyDictionary<string, string> Of(string paper) => Boxes.GetValueOrDefault(paper) ?? Blank;

    /// <summary>The papers with one filled in anew, and what it says asked for.</summary>
    public KeptPapers With(string paper, IReadOnlyDictionary<string, string> boxes) =>
        new(new Dictionary<string, IReadOnlyDictionary<string, string>>(Boxes, StringComparer.Ordinal) { [paper] = boxes }, paper);
}
