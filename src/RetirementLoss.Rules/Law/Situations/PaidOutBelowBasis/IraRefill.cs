using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.ItemizedDeduction;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>What is said of putting money back into an emptied pool of IRAs.</summary>
internal static class IraRefill
{
    /// <summary>The caveat, in years in which a loss could be deducted.</summary>
    public static IReadOnlyList<Note> Notes(PaidOutBelowBasisCase facts) => MiscellaneousItemizedFloor.Years.Includes(facts.Year)
        ? [new(NoteKind.Caveat, "refill", $"A contribution or rollover into an IRA of the same kind later in {facts.Year} would undo the loss. No text speaks of one in the next year; take care.", Federal.Irc408d2)]
        : [];
}
