using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PaidOutBelowBasis;

/// <summary>The loss is ordinary, belongs to the miscellaneous itemized deductions, and to this year alone.</summary>
internal sealed class TheLossIsOrdinaryAndItemized : FederalRule<PaidOutBelowBasisCase>
{
    public override string Asks => "Is it a capital loss, or one that can be claimed without itemizing?";

    public override YearRange InForce => YearRange.From(1987);

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc62a3, Federal.Irc165f, Federal.Irc67b, Federal.Conex149688_09];

    public override Finding Decide(PaidOutBelowBasisCase facts, ClaimSoFar soFar, FederalYear year) =>
        Deny(
            facts,
            soFar,
            $"A payout is not a sale, so this is not a capital loss. It can be claimed only by itemizing, and it is not on the short list of itemized deductions that the law allows in full. So it is a miscellaneous itemized deduction. It belongs to {facts.Year} and cannot be carried to another year.",
            soFar with { Character = Character.MiscellaneousItemized });

    public override Finding Tell(PaidOutBelowBasisCase facts, Finding found, FederalYear year) => found
        .Noting(
            new Note(NoteKind.FormNotToUse, "not-a-capital-loss", $"Form 8949 and Schedule D: the loss is not a capital loss, so the {year.CapitalLossLimit.Value[FilingStatus.Single]} limit does not apply and nothing carries forward.", Federal.Irc165f, Federal.Irc1211),
            new Note(NoteKind.FormNotToUse, "not-a-net-operating-loss", $"A net operating loss: this loss is not from a business and cannot make one, or join one.", Federal.Irc172d4),
            new Note(NoteKind.FormNotToUse, "not-on-form-4797", $"Form 4797: some advisers put annuity losses there; it is contrary to the published IRS view and risks a penalty.", Federal.Irc62a3))
        .Noting(AfterTheBan(facts, found.Before));

    private static IReadOnlyList<Note> AfterTheBan(PaidOutBelowBasisCase facts, ClaimSoFar soFar) => MiscellaneousItemizedFloor.Years.Includes(facts.Year)
        ? []
        : facts.Pool switch
        {
            Pool.TraditionalIras => [new(NoteKind.Caveat, "line-14-survival", $"The {soFar.Sums.Loss} stays on line 14 of Form 8606. Nothing says whether it survives once every IRA is empty. Some advisers keep a small IRA open so that it can shelter later money; a court or the IRS may see it otherwise.", Federal.Form8606)],
            Pool.DesignatedRoth when EligibleRollover.MayBeInTime(facts.AskedOn, facts.LastPaidOn ?? facts.Year.LastDay) && facts.WayBack.IsAllowed =>
                [new(NoteKind.Alternative, "roll-over-keeps-basis", $"Putting the payout into a Roth IRA within {Periods.Table.RolloverDays.Length} days keeps basis that a cash payout loses. No other account can take it.", Federal.Reg408A_10, Federal.Reg402A_1)],
            _ => [],
        };
}
