using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.TakenWithoutPermission;

/// <summary>An IRA owner is not taxed on what a thief took and the owner never had; IRS lawyers count income and a theft deduction instead.</summary>
internal sealed class ThePayoutWentToTheOwner : FederalRule<TakenWithoutPermissionCase>
{
    public override string Asks => "Did you ask for the payout, or did the money reach you?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc408d1, Federal.Roberts, Federal.Cca202511015];

    public override bool Concerns(TakenWithoutPermissionCase facts, ClaimSoFar soFar) => facts.Taken is not null;

    public override Finding Decide(TakenWithoutPermissionCase facts, ClaimSoFar soFar, FederalYear year)
    {
        var taken = facts.Taken!;
        var sums = soFar.Sums with { Received = taken.PaidInTheYear, Taxable = taken.IncomeOfTheYear };
        if (taken.Stolen.IsZero)
        {
            var told = Settle(
                    facts,
                    soFar,
                    sums,
                    Verdict.NoLoss,
                    Sentence.Of($"no deduction.", $"All of the money reached you, so nothing was stolen from you in the eyes of the tax law."),
                    $"Money that came to you or was spent for you counts as paid to you, whoever asked for the payout.")
                .Noting(TheftNotes.Reporting(facts, facts.Pool, taken, year));
            return told with { Answer = Answered.Yes };
        }

        var reached = ReachedTheOwner(taken);
        return Settle(
                facts,
                soFar with { Character = Character.ExcludedFromIncome },
                sums with { EconomicLoss = taken.Lost, Taxable = taken.IncomeOfTheYear is null ? null : reached },
                Verdict.NoLoss,
                reached.IsPositive
                    ? Sentence.Of($"no deduction is needed, on the Tax Court's reading.", $"What a thief took without your permission is not your income; only the {reached} of income in what reached you is.")
                    : Sentence.Of($"no deduction is needed, on the Tax Court's reading.", $"What a thief took without your permission was not paid to you, so it is not your income."),
                $"You did not ask for the payout, and {taken.Stolen} of it never reached you. The Tax Court held in such a case that the owner was not the one paid: no income, and so no loss to deduct. Your already-taxed money in the account is not used up by it.")
            .OrElse(Other(facts, soFar with { Sums = sums with { EconomicLoss = taken.Lost, AdditionalTax = AdditionalTax(facts, taken, year) } }, taken))
            .Noting(Notes(facts, taken, year))
            .Noting(TheftNotes.Reports(facts))
            .Noting(taken.Timing == TheftTiming.FoundOutLater || !taken.GoneForGood.IsPositive ? TheRefundWindowIsOpen.NotesIfClosedForIncomeTooMuch(facts, year) : TheRefundWindowIsOpen.Notes(facts, year));
    }

    // What reached the owner is income in the proportion of the whole payout.
    private static Money ReachedTheOwner(StolenPayout taken) => taken.Taxed.Share(taken.Total - taken.Stolen, taken.Total);

    private Finding Other(TakenWithoutPermissionCase facts, ClaimSoFar before, StolenPayout taken) => taken switch
    {
        { Timing: TheftTiming.FoundOutLater } => Settle(facts, before, Verdict.NoLoss, $"income now, and a theft deduction in the year you found out.", $"The lawyers of the IRS count such a payout as your income of {facts.Year}, {taken.Taxed}{Bearing(before)}, and allow a theft deduction in the later year in which you found out."),
        { GoneForGood.IsZero: true } => Settle(facts, before, Verdict.NoLoss, $"income, and no theft deduction while the money is back or may come back.", $"The lawyers of the IRS count such a payout as your income{Bearing(before)}. A theft deduction is allowed only for what is gone for good, which is nothing so far."),
        _ => Continue(
            facts,
            before,
            taken.IncomeOfTheYear is { } income
                ? (Sentence)$"The lawyers of the IRS count such a payout as your income, {income}{Bearing(before)}, and allow a theft deduction of the {taken.GoneForGood} that is gone for good, if you itemize."
                : $"The lawyers of the IRS count such a payout as your income of the earlier year, and allow a theft deduction of the {taken.GoneForGood} that is gone for good, if you itemize.",
            before with { Allowed = taken.GoneForGood, Character = Character.Itemized, Sums = before.Sums with { Basis = taken.Stolen, Loss = taken.GoneForGood } }),
    };

    // The Tax Court spared the owner this tax because the payout was not the owner's; where it is, the age counts as for any other.
    private static Money? AdditionalTax(TakenWithoutPermissionCase facts, StolenPayout taken, FederalYear year) => taken.IncomeOfTheYear is not { } income ? null
        : facts.Payout!.IsPaidBecauseOfDeath || facts.Early.IsOver59Half == true ? Money.Zero
        : income * (facts.Early.IsSimpleInFirstTwoYears ? year.EarlyPayout.SimpleIraAdditionalTax : year.EarlyPayout.AdditionalTax).Value;

    private static Sentence Bearing(ClaimSoFar before) => before.Sums.AdditionalTax is { IsPositive: true } tax ? (Sentence)$", with {tax} of additional tax under 59½ unless an exception fits" : Sentence.None;

    private static List<Note> Notes(TakenWithoutPermissionCase facts, StolenPayout taken, FederalYear year)
    {
        List<Note> notes =
        [
            new(NoteKind.Form, "dispute-the-1099-r", $"If Form 1099-R has your name on it, write to the firm that sent it: you did not ask for the payout, and you want a corrected form.", Federal.Form1099R, Federal.Roberts),
            new(
                NoteKind.Form,
                "report-and-explain",
                year.Form1040.IraTotal.TryGetValue(out var total) && year.Form1040.IraTaxable.TryGetValue(out var taxable)
                    ? (Sentence)$"If no corrected form comes, show the payout on {total} of the year of the payout, only your own part on line {new Name(taxable.Number)}, and attach a page that says why, with the police report."
                    : $"If no corrected form comes, show the payout on Form 1040, only your own part as taxable, and attach a page that says why, with the police report.",
                Federal.Roberts),
            new(NoteKind.Form, "form-4684-on-the-other-reading", $"Form 4684, Section B, and Schedule A: only if you report the payout as income, as the lawyers of the IRS see it. Use one way or the other, never both.", Federal.Form4684, Federal.Cca202511015),
            new(NoteKind.Document, "forgery-papers", $"The fraud report of the firm that held the account, the forged or faked request, and proof of where the money went.", Federal.Roberts),
            new(NoteKind.Alternative, "claim-against-the-firm", $"Claim the money back from the firm that paid it out and from your bank. If it is put back into the IRA, the IRS has said in private rulings that this is not a contribution; they bind nobody but the person who asked.", Federal.RestoredIraRulings),
            new(NoteKind.Caveat, "power-of-attorney", $"If the person who took it could sign for you, as with a power of attorney, the payout may count as yours. Ask a tax adviser.", Federal.Roberts),
            new(NoteKind.Caveat, "irs-may-disagree", $"The IRS may hold to its own view, above all if you gave a code or a signature to the thief: the payout is your income, and the theft of {taken.Stolen} is at most an itemized deduction. Decide with a tax adviser before you file.", Federal.Cca202511015, Federal.Roberts),
        ];
        if (taken.TaxFree.IsPositive || Pools.IsRoth(facts.Pool))
        {
            notes.Add(new(NoteKind.Form, "form-8606-not-used-up", $"Form 8606: on the Tax Court's reading the theft uses up no basis. Keep that in your records for later payouts.", Federal.Form8606));
        }

        return notes;
    }
}
