namespace RetirementLoss.Rules.Law.Figures;

/// <summary>Days that were put off for everybody to a later one.</summary>
/// <param name="First">The first of them.</param>
/// <param name="To">The day to which all before it were put off.</param>
internal sealed record DaysPutOff(DateOnly First, DateOnly To)
{
    /// <summary>The day on which something due on this day was really due.</summary>
    public DateOnly Move(DateOnly day) => day >= First && day < To ? To : day;
}
