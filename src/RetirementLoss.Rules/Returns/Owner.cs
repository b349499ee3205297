namespace RetirementLoss.Rules.Returns;

/// <summary>Whose account it is: each of two people on a joint return has pools of the own, and on a final return the person who died has.</summary>
public enum Owner
{
    Me,
    Spouse,

    /// <summary>The person who died, on the final return; a surviving husband or wife can file it jointly.</summary>
    PersonWhoDied,
}
