using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.ItemizedDeduction;

/// <summary>A refund for worthless shares or bonds, or for a debt that nobody can pay, can be claimed for seven years in place of three.</summary>
internal sealed class AWorthlessSecurityHasSevenYears : FederalRule<ClaimCase>
{
    public override string Asks => "Can a refund for the year still be claimed?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc6511d1];

    public override bool Concerns(ClaimCase facts, ClaimSoFar soFar) => facts.IsWorthlessSecurity;

    public override Finding Decide(ClaimCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var seven = RefundDays.Worthless(facts.AskedOn, year, facts.IsBadDebt);
        var isOpen = RefundDays.WorthlessIsOpenForSome(facts.AskedOn, year);
        var step = isOpen
            ? Continue(facts, soFar, $"Yes. {seven}")
            : Deny(facts, soFar, $"Normally not. {seven}", TheRefundWindowIsOpen.Closed(facts, soFar)).Noting(TheRefundWindowIsOpen.CarriedAllTheSame(facts, soFar));
        return step.Noting(new Note(NoteKind.Deadline, "worthless-seven-years", isOpen
            ? (Sentence)$"{seven} If you are not sure of the year in which it became worthless, claim the earliest one that fits."
            : $"{seven} If it became worthless in a later year, the loss is of that year, which has seven years of its own.", Federal.Irc6511d1));
    }
}
