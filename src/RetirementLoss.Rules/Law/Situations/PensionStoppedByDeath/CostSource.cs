namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>What is known of the cost: what went in and what came back, what went in and for how many months it came back, or only what was left.</summary>
internal enum CostSource
{
    Parts,
    Letter,
    Months,
}
