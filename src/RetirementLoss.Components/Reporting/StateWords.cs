using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Reporting;

/// <summary>The answer for a state in words: possible under its general rule, never more.</summary>
public static class StateWords
{
    /// <summary>The verdict in a few words.</summary>
    public static string Of(Verdict verdict, Money? deductible) => verdict switch
    {
        Verdict.Deductible or Verdict.Limited => deductible is { IsZero: true } ? T("Possible, but nothing is left of it") : T("Possible under the state’s general rule"),
        Verdict.NoLoss => T("No loss for the state"),
        Verdict.NotDeductible => T("Not deductible on the state return"),
        Verdict.Depends => T("It depends"),
        Verdict.OutsideScope => T("Not covered here"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "This verdict has no words for a state yet; add them."),
    };

    /// <summary>How sure it is.</summary>
    public static string Sure(Certainty certainty) => certainty switch
    {
        Certainty.Settled => T($"{CertaintyWords.Of(certainty)}. The state’s own law or form shows it."),
        Certainty.AgencyView => T($"{CertaintyWords.Of(certainty)}. Not every step is confirmed by a text of the state."),
        Certainty.Unsettled => T($"{CertaintyWords.Of(certainty)}. Check with the state."),
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "This certainty has no words for a state yet; add them."),
    };

    /// <summary>The class of the look of a state that has no broad income tax.</summary>
    public const string NoIncomeTax = "is-free";

    /// <summary>The class of the look of a state on the map.</summary>
    public static string Look(StateEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.HasNoIncomeTax ? NoIncomeTax : Look(entry.Answer);
    }

    /// <summary>The class of the look of an answer on the map; the plain look is that of a closed state.</summary>
    public static string Look(StateAnswer answer) => answer switch
    {
        StateAnswer.Open => "is-open",
        StateAnswer.Check => "is-check",
        StateAnswer.Closed or StateAnswer.NotCovered => "",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "This answer has no look yet; add one."),
    };
}
