namespace RetirementLoss.Rules.Law.Situations.Divorce;

/// <summary>Whom a court order lets the plan pay.</summary>
internal enum ShareFor
{
    Spouse,
    Child,
}
