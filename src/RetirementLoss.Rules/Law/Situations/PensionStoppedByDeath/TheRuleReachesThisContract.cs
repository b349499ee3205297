using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>Whether the rule reaches an IRA that was paid as an annuity is not settled.</summary>
internal sealed class TheRuleReachesThisContract : FederalRule<PensionStoppedByDeathCase>
{
    public override string Asks => "Does the rule reach this kind of account?";

    public override YearRange InForce => YearRange.From(1986);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc72b3, Federal.Irc408d2];

    public override Finding Decide(PensionStoppedByDeathCase facts, ClaimSoFar soFar, FederalYear year) => !facts.IsIra
        ? Continue(facts, soFar, $"It reaches pensions and annuities of a workplace plan, and annuities that a person bought.")
        : Settle(
            facts,
            soFar,
            Verdict.NotDeductible,
            Sentence.Of($"no deduction on the safe reading.", $"Nothing settles whether this rule reaches an IRA that was paid as an annuity, so ask an adviser about the {soFar.Sums.Loss}."),
            $"An IRA has its own way of counting already-taxed money, on Form 8606. On the safe reading that way alone applies, and no deduction comes of a death.")
            .OrElse(Continue(facts, soFar, $"The law speaks of any annuity contract and names no exception for an IRA. On the open reading the {soFar.Sums.Loss} can be deducted."))
            .Noting(
                new Note(NoteKind.Caveat, "ira-annuity-unsettled", $"No IRS text and no case was found on an IRA annuity that stops at a death. If it is claimed, keep the reasons, and ask about Form 8275, which discloses a position.", Federal.Irc72b3, Federal.Irc408d2),
                new Note(NoteKind.Document, "proof-of-ira-basis", $"Forms 8606 of all years: they show the already-taxed money in the IRAs of the person who died.", Federal.Form8606));
}
