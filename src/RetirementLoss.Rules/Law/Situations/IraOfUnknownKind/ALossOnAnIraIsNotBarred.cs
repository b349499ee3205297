using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.IraOfUnknownKind;

/// <summary>From 2018 a loss on an IRA that was paid out is barred for every kind of IRA.</summary>
internal sealed class ALossOnAnIraIsNotBarred : FederalRule<IraOfUnknownKindCase>
{
    public override string Topic => "loss-on-an-ira-of-any-kind";

    public override string Asks => "Does the law of the year allow a loss on an IRA of any kind?";

    public override YearRange InForce => YearRange.From(2018);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc67Ban, Federal.Irc67b, Federal.Pl115_97, Federal.Pl119_21];

    public override Finding Decide(IraOfUnknownKindCase facts, ClaimSoFar soFar, FederalYear year) => Settle(
            facts,
            soFar,
            Verdict.NotDeductible,
            Sentence.Of($"no federal deduction, whichever kind of IRA it is.", $"A loss on an IRA that was paid out has not been allowed since 2018, with no end date."),
            $"Where less came out than had been taxed, the law sees a loss in every kind of IRA. It is a miscellaneous itemized deduction, and none is allowed for {facts.Year}.")
        .Noting(
            KindOfIra.HowToTell,
            AllOfTheIraWasPaidOut.Income,
            new Note(NoteKind.Caveat, "state-turns-on-the-kind", $"Some states still allow such a loss. To test yours, the kind of IRA must be known.", Federal.Irc67Ban))
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
}
