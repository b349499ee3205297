namespace RetirementLoss.Rules.Returns;

/// <summary>Whose account it is: each of two people on a joint return has pools of the own.</summary>
public enum Owner
{
    Me,
    Spouse,
}
