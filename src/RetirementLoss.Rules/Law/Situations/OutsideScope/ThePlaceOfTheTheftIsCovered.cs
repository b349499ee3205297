using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.OutsideScope;

/// <summary>Outside IRAs and plans a theft is worked out only for money that its owner took out first.</summary>
internal sealed class ThePlaceOfTheTheftIsCovered : Rule<OutsideScopeCase, TaxYear>
{
    public override string Asks => "Is a theft from inside this account covered?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165a, Federal.Irc165b];

    public override bool Concerns(OutsideScopeCase facts, ClaimSoFar soFar) => facts.WasStolen;

    public override Finding Decide(OutsideScopeCase facts, ClaimSoFar soFar, TaxYear year) =>
        Settle(
            facts,
            soFar,
            Verdict.OutsideScope,
            Sentence.Of($"not covered, and we are sorry that this happened.", $"Money that a thief took straight from this kind of account may be deductible, but it is not worked out here."),
            $"For an IRA or a plan the account counts as robbed and not its owner. This account is another kind, and who the victim is, and what the money cost you, turn on facts that are not asked here. It does not mean that the answer is no.")
        .Noting(
            new Note(NoteKind.Alternative, "ask-about-a-theft-from-the-account", $"Ask a tax preparer about Form 4684, and bring what you had paid in with taxed money. If you moved the money out yourself, even because a thief told you to, go back and say so: that is worked out for every account.", Federal.Irc165a, Federal.Irc165b))
        .Noting(TheftNotes.Reports(facts));
}
