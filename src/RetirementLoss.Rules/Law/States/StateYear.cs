using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>An unbroken run of years in which a state treats the class alike.</summary>
/// <param name="Years">The years.</param>
/// <param name="Treatment">What the state does.</param>
/// <param name="LeansClosed">Of a treatment that is not clear: whether it is most likely closed.</param>
/// <param name="Confidence">How sure it is whether the class is open or closed.</param>
/// <param name="CheckedOn">The day it was last checked.</param>
/// <param name="Says">The state's law in a sentence or two.</param>
/// <param name="Sources">The sources it rests on.</param>
internal sealed record StateYear(
    YearRange Years,
    StateTreatment Treatment,
    bool LeansClosed,
    StateConfidence Confidence,
    DateOnly CheckedOn,
    string Says,
    IReadOnlyList<Authority> Sources)
{
    /// <summary>What people who take the state for open, or nearly so, should read.</summary>
    public string? Message { get; init; }

    /// <summary>The floor, where the class is open.</summary>
    public StateFloor? Floor { get; init; }

    /// <summary>The form, where the class is open.</summary>
    public StateForm? Form { get; init; }

    /// <summary>A reading under which there is no floor.</summary>
    public StateOtherReading? OtherReading { get; init; }

    /// <summary>What high incomes must mind.</summary>
    public string? HighIncome { get; init; }

    /// <summary>Whatever else is to be minded.</summary>
    public IReadOnlyList<StateCaveat> Caveats { get; init; } = [];

    /// <summary>Whether the state still has the class.</summary>
    public bool IsOpen => Treatment == StateTreatment.OwnFloor;

    /// <summary>How firmly the sources support the answer; that an open class takes in this loss is only old federal practice.</summary>
    public Certainty Certainty => Confidence switch
    {
        StateConfidence.High => IsOpen ? Certainty.AgencyView : Certainty.Settled,
        // Where a step was not read in a text of the state, no tax agency was read to say so either.
        StateConfidence.MediumHigh or StateConfidence.Medium or StateConfidence.MediumLow or StateConfidence.Low => Certainty.Unsettled,
        _ => throw new InvalidOperationException($"The confidence '{Confidence}' has no certainty yet; add it."),
    };

    /// <summary>How sure it is, in the words of the federal answers.</summary>
    public string Sureness => Certainty switch
    {
        Certainty.Settled => "settled law",
        Certainty.AgencyView => "the tax agency’s view",
        Certainty.Unsettled => "not settled",
        _ => throw new InvalidOperationException($"The certainty '{Certainty}' has no words yet; add them."),
    };
}
