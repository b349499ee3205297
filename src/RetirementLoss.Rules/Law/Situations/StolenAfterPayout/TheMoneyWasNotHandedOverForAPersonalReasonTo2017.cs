using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>To 2017 a theft for a personal reason counted, above an amount for each theft and a part of income.</summary>
internal sealed class TheMoneyWasNotHandedOverForAPersonalReasonTo2017 : FederalRule<StolenAfterPayoutCase>
{
    public override string Topic => "personal-theft";

    public override string Asks => "Was the money handed over to earn with it or to protect it, so that no part of it is left out?";

    public override YearRange InForce => PersonalTheft.Counts;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165c3, Federal.Irc165hBefore, Federal.Irc67b3];

    public override bool Concerns(StolenAfterPayoutCase facts, ClaimSoFar soFar) => facts.MayBePersonal;

    public override Finding Decide(StolenAfterPayoutCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var loss = facts.Stolen.GoneForGood;
        var theft = new PersonalTheft(loss, facts.CasualtyGains, facts.Return!.Agi, year);
        var sums = soFar.Sums with { Loss = loss };
        if (facts.CasualtyGains.IsPositive && theft.AboveTheAmount <= facts.CasualtyGains)
        {
            return Settle(
                facts,
                soFar,
                sums,
                Verdict.OutsideScope,
                Sentence.Of($"not covered.", $"The theft counts, but your gains from other property are larger, and then all of them are worked out together as capital gains and losses.", ThePayoutItselfStaysTaxable.Income(facts.Stolen)),
                $"Of the theft {theft.AboveTheAmount} counts, which is not more than the gains of {facts.CasualtyGains}. Form 4684, Section A, sets them against each other.");
        }

        var after = soFar with { Allowed = theft.Allowed, Sums = sums with { Floor = loss - theft.Allowed } };
        Sentence why = facts.For == HandedOverFor.FineOrFee
            ? (Sentence)$"On the stricter reading a supposed fine or fee is paid for a personal reason."
            : $"You handed the money over for a person, not to earn with it or to protect it.";
        var step = Limit(
            facts,
            soFar,
            after,
            $"{why} The law calls that a personal theft. In {facts.Year} it still counted, itemized and outside the {MiscellaneousItemizedFloor.Part} deductions: above {theft.PerEvent} for each theft, and above {theft.IncomeShare} of your income of {facts.Return.Agi}. That leaves {theft.Allowed} of {loss}.");
        return (facts.For == HandedOverFor.FineOrFee
                ? step.OrElse(Continue(facts, soFar, $"If the fee was part of an investment, or was paid to get your own money back or to keep it safe, the theft can count as one in a deal for profit, and nothing is left out.", soFar with { Allowed = loss, Sums = sums }))
                : step)
            .Showing(
                new($"Theft loss", loss),
                new($"The amount of each theft that does not count", theft.AboveTheAmount - loss),
                new($"{theft.IncomeShare} of adjusted gross income, as far as it comes off", theft.Allowed - theft.AboveTheAmount),
                new($"What counts", theft.Allowed))
            .Noting(TheftNotes.Form4684SectionA(facts, year))
            .Noting(
                new Note(NoteKind.Caveat, "one-part-of-income-for-all", $"The {theft.IncomeShare} comes off once, from all personal thefts and casualties of {facts.Year} together; the {theft.PerEvent} comes off each of them. Here this theft is taken to be the only one, and payments to the same thief as one theft.", Federal.Irc165hBefore),
                new Note(NoteKind.Caveat, "it-must-be-a-theft", $"It must be a theft under the law of your state, such as fraud.", Federal.Irc165c3),
                new Note(NoteKind.FormNotToUse, "not-a-capital-loss", $"Form 8949 and Schedule D: a theft is not a sale, so the loss is not a capital loss.", Federal.Irc165f),
                TheftNotes.NetOperatingLoss,
                TheftNotes.LaterRecovery);
    }
}
