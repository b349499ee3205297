using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.IraOfUnknownKind;

/// <summary>No kind of IRA gives a loss while money is left in it, or went on to another account of the kind.</summary>
internal sealed class AllOfTheIraWasPaidOut : FederalRule<IraOfUnknownKindCase>
{
    public override string Asks => "Was all of the IRA paid out, so that something can be lost for good?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408e1, Federal.Irc408d1, Federal.Reg165_1];

    public override Finding Decide(IraOfUnknownKindCase facts, ClaimSoFar soFar, FederalYear year) => facts.Happened == WhatHappened.PaidOut
        ? Continue(facts, soFar, $"All of it was paid out.")
        : Settle(facts, soFar, Verdict.NoLoss, Sentence.Of($"no deduction, whichever kind of IRA it is.", Where(facts)), $"Every kind of IRA is exempt from tax, and what it gains or loses inside is not its owner's. A loss of its owner is final only when all of it has been paid out.")
            .Noting(KindOfIra.HowToTell)
            .Noting(facts.Happened == WhatHappened.StillInside ? [] : [Income])
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));

    /// <summary>What of a payout is income is another matter, and turns on the kind.</summary>
    internal static Note Income { get; } = new(NoteKind.Caveat, "income-turns-on-the-kind", $"How much of what came out is income, and whether an additional tax comes on top, turns on the kind of IRA. It is not worked out here.", Federal.Irc408d1);

    private static Sentence Where(IraOfUnknownKindCase facts) => facts.Happened switch
    {
        WhatHappened.RolledOver => $"The money went on to another account of the kind, and what had been taxed goes with it.",
        WhatHappened.PartlyPaidOut => $"Some of the money is still in it, so nothing is final yet.",
        _ => $"The money is still in it.",
    };
}
