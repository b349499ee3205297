using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenInTheAccount;

/// <summary>Money that was never taxed cannot be lost for tax, even when a thief takes it.</summary>
internal sealed class AlreadyTaxedMoneyWasInside : FederalRule<StolenInTheAccountCase>
{
    public override string Asks => "Was any of the money in the account already taxed (basis)?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165b, Federal.Irc72c, Federal.Conex149688_09];

    public override Finding Decide(StolenInTheAccountCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var sums = soFar.Sums with { Basis = facts.Basis };
        var step = facts.Basis.IsPositive
            ? Continue(facts, soFar, $"{facts.Basis} of already-taxed money had not come back to you. No reading of the law counts more than that as lost.", soFar with { Sums = sums })
            : Settle(
                facts,
                soFar,
                sums,
                Verdict.NoLoss,
                Sentence.Of($"no deduction, and we are sorry.", $"The stolen money had never been taxed, so the tax law sees no loss, not even from a theft."),
                $"A theft loss, like any loss, is measured by basis: already-taxed money. None of yours was in the account, so there is nothing the law can count, whatever was stolen.");
        return step.Noting(ForEveryTheftInside(facts)).Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year));
    }

    private static List<Note> ForEveryTheftInside(StolenInTheAccountCase facts)
    {
        List<Note> notes =
        [
            new(NoteKind.FormNotToUse, "no-safe-harbor-for-accounts", $"Form 4684, Section C: the IRS safe harbor for Ponzi schemes is for people who put money in themselves. The IRS does not give it to a person whose IRA or plan did.", Federal.RevProc2009_20, Federal.Conex131780_09, Federal.Conex138747_10),
            new(NoteKind.Caveat, "market-decline-is-not-theft", $"A fall in the price of real shares is not a theft, even if lies in the company caused it.", Federal.Taghadoss),
            .. RestoredMoney.Notes(facts.Pool),
            new(NoteKind.Alternative, "write-the-value-down", $"Ask the firm that holds the account to write the stolen holding down to what it is worth, and give it proof. If it is paid out later at an old value, you are taxed on that value.", Federal.Berks),
            new(NoteKind.Document, "inside-theft-report", $"Your reports to the police, the FBI at ic3.gov and the securities regulator, and the statements that show what went into the scheme.", Federal.Irc165e),
            new(NoteKind.Alternative, "beware-of-recovery-offers", $"Be careful with anyone who offers to get the money back for a fee. Many such offers come from thieves too. The police and the FBI take no fee."),
        ];
        if (!Pools.IsIra(facts.Pool))
        {
            notes.Add(new(NoteKind.Alternative, "claim-against-the-plan", $"Claim the money from the people who run the plan. They must make good what their own breach of duty cost it.", Federal.RevRul2002_45));
        }

        return notes;
    }
}
