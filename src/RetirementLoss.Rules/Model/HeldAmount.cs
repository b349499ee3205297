namespace RetirementLoss.Rules.Model;

/// <summary>An amount, or none, in the room of the amount alone; a set of sums holds some twenty of them and is copied at each step.</summary>
internal readonly record struct HeldAmount
{
    // Nothing is none, so that what was never set is absent; no dollars at all are kept as what no amount can be.
    private const long NoDollars = long.MinValue;

    private readonly long cents;

    /// <summary>Holds an amount, or none.</summary>
    public HeldAmount(Money? amount) => cents = amount is { } held ? held.IsZero ? NoDollars : held.Cents : 0;

    /// <summary>The amount; none where none is held.</summary>
    public Money? Amount => cents switch
    {
        0 => null,
        NoDollars => Money.Zero,
        _ => Money.OfCents(cents),
    };
}
