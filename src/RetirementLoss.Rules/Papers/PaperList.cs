namespace RetirementLoss.Rules.Papers;

/// <summary>All papers that can be filled in, in the order shown.</summary>
internal static class PaperList
{
    public static IReadOnlyList<Paper> All { get; } = [new Form1099R(), new Form8606(), new Form5498(), new AnnuityLetter()];
}
