namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>To which accounts an exception from the additional tax reaches.</summary>
public enum Reach
{
    Neither,
    Plans,
    Iras,
    Both,
}
