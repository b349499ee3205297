using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.States;

/// <summary>What is said of a year that is closed on the federal return, where a state may allow the deduction: its own time was not read.</summary>
internal static class TimeOfTheState
{
    /// <summary>The claim with the words that its verdict then needs.</summary>
    public static ClaimSoFar InItsOwnTime(this ClaimSoFar soFar, LossCase facts, StateFile home) =>
        soFar.Allowed is { IsPositive: true } && IsClosed(facts) ? soFar with { Afterword = $"The federal time to claim for {facts.Year} has normally passed, and the time of {home} was not read here." } : soFar;

    /// <summary>What goes with it.</summary>
    public static IReadOnlyList<Note> Notes(LossCase facts, StateFile home) => IsClosed(facts)
        ? [new(NoteKind.Deadline, "state-time-to-claim", $"{home} has its own time to claim a refund for {facts.Year}, which was not read here. Ask before you count on it; the federal time has normally passed.")]
        : [];

    private static bool IsClosed(LossCase facts) => !RefundDays.IsOpenForSome(facts.AskedOn, FederalYears.Of(facts.Year));
}
