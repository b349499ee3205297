using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.TakenWithoutPermission;

/// <summary>Money that a thief took from a workplace plan was not paid to the member, who still has a claim on the plan.</summary>
internal sealed class ThePlanNoLongerOwesIt : FederalRule<TakenWithoutPermissionCase>
{
    public override string Asks => "Has the plan paid you, so that it owes you nothing more?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc402a, Federal.Roberts, Federal.Reg165_1, Federal.RevRul2002_45];

    // The case that decided this was about an IRA; for plans it is followed by analogy.
    public override Certainty Certainty => Certainty.Unsettled;

    public override bool Concerns(TakenWithoutPermissionCase facts, ClaimSoFar soFar) => facts.Taken is null;

    public override Finding Decide(TakenWithoutPermissionCase facts, ClaimSoFar soFar, FederalYear year) =>
        Settle(
            facts,
            soFar with { Character = Character.ExcludedFromIncome },
            soFar.Sums with { Taxable = Money.Zero },
            Verdict.NoLoss,
            Sentence.Of($"no deduction, and no income.", $"The plan did not pay you, so you still have your claim against it."),
            $"Money that a thief took from the plan without your permission was not paid to you. While your claim on the plan and the people who run it is open, nothing is lost for good.")
        .Noting(
            new Note(NoteKind.Alternative, "claim-against-the-plan", $"Write to the plan and to the firm that keeps its records at once. Say that you did not ask for the payout, and claim that they put the money back.", Federal.RevRul2002_45),
            new Note(NoteKind.Alternative, "money-restored", $"Money that the plan, its insurer or a court puts back into your account is not income, and not a contribution that uses up your yearly limit.", Federal.RevRul2002_45),
            new Note(NoteKind.Form, "dispute-the-1099-r", $"If the plan sends you Form 1099-R for it, dispute the form in writing and ask for a corrected one.", Federal.Form1099R, Federal.Roberts),
            new Note(NoteKind.Caveat, "if-the-plan-refuses", $"No ruling speaks of a plan that refuses for good. What could count then is only already-taxed money: check it as money stolen inside the account.", Federal.Irc165b),
            new Note(NoteKind.Caveat, "power-of-attorney", $"If the person who took it could sign for you, as with a power of attorney, the payout may count as yours. Ask a tax adviser.", Federal.Roberts))
        .Noting(TheftNotes.Reports(facts));
}
