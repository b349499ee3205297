namespace RetirementLoss.Rules.Assessing;

/// <summary>Takes the sentences of a verdict one by one, with their values in them.</summary>
/// <remarks>The one place that knows how a verdict is put together: "For", the year, and the sentences.</remarks>
internal static class Spoken
{
    // Sentences that say no more than the word above them.
    private static readonly string[] Bare =
    [
        "yes.", "yes, in full.", "yes, in part.", "no deduction.", "no federal deduction.", "no loss.", "not covered.", "no deduction yet.", "no deduction now.",
        "no deduction in the end.", "no deduction, and we are sorry.", "no deduction on the IRS view, and we are sorry.", "no deduction yet, on the IRS view, and we are sorry.", "no deduction on the stricter reading, and we are sorry.", "not covered, and we are sorry that this happened.", "no deduction this year.", "no deduction for now.", "yes, but it would not lower the tax.",
    ];

    /// <summary>The sentences after "For 2024:"; where the first says no more than the word does and another follows, it is left out.</summary>
    public static IReadOnlyList<Sentence> Verdict(Sentence headline)
    {
        var all = Sentences(headline);
        var first = all[0].After("For ", ": ");
        return all.Count > 1 && Bare.Contains(first.ToString()) ? [.. all.Skip(1)] : [first.Without("yes, ").Capital(), .. all.Skip(1)];
    }

    /// <summary>The sentences, in order.</summary>
    public static IReadOnlyList<Sentence> Sentences(Sentence text) => text.OneByOne();

    /// <summary>How many words it has.</summary>
    public static int Words(Sentence sentence) => sentence.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
