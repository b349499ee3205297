namespace RetirementLoss.Rules.Law.Situations.Divorce;

/// <summary>Who asks: the one whose account it was, or the one who got a share of it.</summary>
internal enum DivorceSide
{
    Owner,
    FormerSpouse,
}
