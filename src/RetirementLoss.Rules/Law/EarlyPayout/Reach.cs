namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>To which accounts an exception from the additional tax reaches.</summary>
internal enum Reach
{
    Neither,
    Plans,
    Iras,
    Both,

    /// <summary>Plans that promise a fixed pension, which stand under pensions and other workplace plans.</summary>
    Pensions,

    /// <summary>Plans, and the IRAs into which an employer pays a part of the wage.</summary>
    PlansAndIrasOfEmployers,
}
