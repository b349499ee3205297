namespace RetirementLoss.Rules.Law.Payout;

/// <summary>How many children were born or adopted; the amount that the exception covers counts for each.</summary>
internal enum ChildCount
{
    One = 1,
    Two,
    Three,
    FourOrMore,
}
