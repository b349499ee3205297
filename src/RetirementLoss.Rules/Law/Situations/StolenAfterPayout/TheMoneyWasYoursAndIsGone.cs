using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenAfterPayout;

/// <summary>Cash that was paid out is its owner's and has basis; what is still gone of it is the most that can count.</summary>
internal sealed class TheMoneyWasYoursAndIsGone : FederalRule<StolenAfterPayoutCase>
{
    public override string Asks => "Was the money yours when it was stolen, and is it still gone?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc165b];

    public override Finding Decide(StolenAfterPayoutCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var payout = facts.Stolen;
        var found = soFar with
        {
            Character = Character.Itemized,
            Sums = soFar.Sums with { EconomicLoss = payout.Lost, Basis = payout.Stolen, Received = payout.PaidInTheYear, Taxable = payout.IncomeOfTheYear },
        };
        var step = payout.Lost.IsPositive
            ? Continue(facts, soFar, $"The money had been paid out to you before it was stolen. From then on it was yours, and all {payout.Stolen} of it counts as basis, whether the payout was taxed or not.{Back(payout)}", found)
            : Settle(
                facts,
                soFar,
                found.Sums,
                Verdict.NoLoss,
                Sentence.Of($"no deduction.", $"Nothing is missing any more, so there is no loss left to deduct.", ThePayoutItselfStaysTaxable.Income(payout)),
                $"{payout.Stolen} was stolen and {payout.PaidBack} has come back.");
        return step
            .Citing([.. StolenPayoutNotes.TaxedUnder(facts).Where(source => source.CoversYear(facts.Year)).Select(source => source.For(facts.Year))])
            .Noting(TheftNotes.Reports(facts))
            .Noting(StolenPayoutNotes.Reporting(facts, year))
            .Noting(new Note(NoteKind.Document, "payout-and-transfers", $"{Sentence.Kept(PapersOfAPayout.Of(facts.Account).Paper)}, and the statements that show how the money left your hands.", [.. facts.Pool is null ? StolenPayoutNotes.TaxedUnder(facts) : [Federal.Form1099R]]))
            .Noting(StolenPayoutNotes.SixtyDays(facts))
            .Noting(StolenPayoutNotes.CostOfTheIncome(facts))
            .Noting(StolenPayoutNotes.LoanBehindIt(facts));
    }

    private static Sentence Back(StolenPayout payout) => payout.PaidBack.IsPositive
        ? $" {payout.PaidBack} has come back, which leaves {payout.Lost}."
        : Sentence.None;
}
