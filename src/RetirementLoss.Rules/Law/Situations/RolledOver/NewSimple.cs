using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;

namespace RetirementLoss.Rules.Law.Situations.RolledOver;

/// <summary>What is said of a SIMPLE IRA that was moved within two years of joining the plan.</summary>
internal static class NewSimple
{
    /// <summary>Why the move is a payout.</summary>
    public static Sentence Barred(RolledOverCase facts) =>
        $"It was less than two years since you joined the SIMPLE plan, and the {facts.RolledOver} went to an account of another kind. The law does not take that for a rollover, even straight from firm to firm: all of it counts as paid out to you.";

    /// <summary>Why the move is a rollover.</summary>
    public static Sentence Allowed(RolledOverCase facts) => facts.SimpleTo == SimpleMovedTo.PlanInItsPlace
        ? $"The {facts.RolledOver} went to the plan that the employer put in place of the SIMPLE plan, which may take it within the two years."
        : (Sentence)$"The {facts.RolledOver} went to another SIMPLE IRA, which may take it within the two years.";

    /// <summary>What follows for the account that it reached.</summary>
    public static IReadOnlyList<Note> Notes(RolledOverCase facts, FederalYear year) =>
    [
        .. ExcessInTheNewAccount.Notes("take-simple-money-out", facts.RolledOver, facts, year),
        new(NoteKind.Caveat, "basis-of-barred-simple", $"What was income and stays in the new IRA is already-taxed money there. Keep this answer with your Form 8606.", Federal.Irc408o),
    ];
}
