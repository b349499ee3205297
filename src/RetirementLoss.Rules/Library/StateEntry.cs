using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Library;

/// <summary>What a state does in a year with the deduction that federal law bars.</summary>
/// <param name="Code">The postal code in capitals.</param>
/// <param name="Name">The name.</param>
/// <param name="Answer">Open, closed, to be checked, or not covered.</param>
/// <param name="Words">The answer in a few words.</param>
/// <param name="Says">The state's law in a sentence or two.</param>
public sealed record StateEntry(string Code, string Name, StateAnswer Answer, string Words, string Says)
{
    /// <summary>What people who take the state for open should read.</summary>
    public string? Message { get; init; }

    /// <summary>The years in which the state answers so.</summary>
    public YearRange Years { get; init; } = YearRange.Always;

    /// <summary>Whether the state has no broad income tax, so that there is no return to deduct it on.</summary>
    public bool HasNoIncomeTax { get; init; }

    /// <summary>The floor in a few words.</summary>
    public string? Floor { get; init; }

    /// <summary>The income that measures the floor, in words.</summary>
    public string? Base { get; init; }

    /// <summary>The form on which the loss goes.</summary>
    public string? Form { get; init; }

    /// <summary>Its lines.</summary>
    public IReadOnlyList<StateEntryLine> Lines { get; init; } = [];

    /// <summary>Where the result goes on.</summary>
    public string? Then { get; init; }

    /// <summary>Another reading of the state's law.</summary>
    public string? OtherReading { get; init; }

    /// <summary>What to mind.</summary>
    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>How the state's count of already-taxed money can differ.</summary>
    public string? Basis { get; init; }

    /// <summary>How sure the answer is, in words.</summary>
    public string Sureness { get; init; } = "";

    /// <summary>Whether nothing about the answer is in doubt.</summary>
    public bool IsSure { get; init; }

    /// <summary>The sources, as they are cited for the year.</summary>
    public IReadOnlyList<Citation> Sources { get; init; } = [];

    /// <summary>The day on which it was last checked.</summary>
    public DateOnly? CheckedOn { get; init; }
}
