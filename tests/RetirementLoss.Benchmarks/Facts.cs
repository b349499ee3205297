namespace RetirementLoss.Benchmarks;

/// <summary>The facts of the sheet of 2017 as plain values, for the peer.</summary>
public sealed record Facts(
    int Year, decimal Received, decimal Basis, decimal Agi, decimal OtherTwoPercent, decimal OtherItemized, decimal RecentConversions,
    bool NothingIsLeft, bool SpouseItemizes, bool OverFiftyNineAndAHalf, bool Qualified);
