using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.IraOfUnknownKind;

/// <summary>To 2017 a loss on an IRA that was paid out could be deducted, and the kind of IRA decides whether there is one.</summary>
internal sealed class TheKindOfIraIsToldForAnOldLoss : FederalRule<IraOfUnknownKindCase>
{
    public override string Topic => "loss-on-an-ira-of-any-kind";

    public override string Asks => "Is the kind of IRA known, so that its test can be applied?";

    public override YearRange InForce => YearRange.Through(2017);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d1];

    public override Finding Decide(IraOfUnknownKindCase facts, ClaimSoFar soFar, FederalYear year) => Settle(
            facts,
            soFar,
            Verdict.OutsideScope,
            Sentence.Of($"it turns on the kind of IRA.", $"A paper that you have tells the kind. Come back with it."),
            $"For {facts.Year} a loss on an IRA that was paid out could be deducted. Which accounts must be empty, and what counts as already taxed, is another matter for each kind. It does not mean that the answer is no.")
        .Noting(KindOfIra.HowToTell)
        .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
}
