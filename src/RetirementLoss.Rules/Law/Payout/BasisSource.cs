namespace RetirementLoss.Rules.Law.Payout;

/// <summary>How a person gives basis: as one total from a form, or built from what went in and came back.</summary>
internal enum BasisSource
{
    Total,
    Parts,
}
