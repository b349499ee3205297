using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>A repayment is money that had to go back to the one who paid it; a choice, a market fall or a scam is not one.</summary>
internal sealed class ItHadToBePaidBack : FederalRule<EarlierPayoutRepaidCase>
{
    public override string Asks => "Did the money have to be paid back?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc1341];

    public override Finding Decide(EarlierPayoutRepaidCase facts, ClaimSoFar soFar, FederalYear year) => facts.Why switch
    {
        RepaidWhy.Required => Continue(facts, soFar, $"It turned out not to be yours, and you had to give it back.")
            .Noting(
                new Note(NoteKind.Document, "proof-of-repayment", $"The letter that asked for the money, proof of payment, and Form 1099-R and the return of the year in which it was taxed.", Federal.Pub525Repayments),
                new Note(NoteKind.FormNotToUse, "do-not-amend-the-earlier-year", $"Form 1040-X for the earlier year: that return was right when it was filed. The repayment counts in {facts.Year}.", Federal.Irc1341))
            .Noting(new Note(NoteKind.Caveat, "repaid-disability-benefits", $"Disability benefits that were taxed and had to be paid back, for example because Social Security later paid for the same months, come under the same rule, section 1341. Benefits that Social Security itself takes back are netted on their own form, Form SSA-1099.", Federal.Irc1341)),
        RepaidWhy.PutBackInThreeYears => PutBackInTime(facts, soFar, facts.PutBack!).Noting(TheRefundWindowIsOpen.NotesIfClosedForIncomeTooMuch(facts, year)),
        RepaidWhy.ByChoice => Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction.", $"You did not have to pay it back, so the law treats it as your own choice."),
                $"Only a repayment that was required counts, in this year and in any other. If a plan, an agency or a court did require it, or if it went back into a retirement account within three years, change the answer and keep the papers.")
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year)),
        RepaidWhy.LostIt => Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction under this rule.", $"Money lost in the market or to a scam was not paid back to the one who paid it."),
                $"The rule is for money that turned out never to be yours. Money that was yours and was lost is tested by other rules.")
            .Noting(new Note(NoteKind.Alternative, "ask-as-a-payout-or-theft", $"Start again and choose that the account was paid out, or that the money was stolen. We are sorry if that happened to you.", Federal.Irc165a))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year)),
        _ => throw new InvalidOperationException($"'{facts.Why}' has no rule yet; add it."),
    };

    private Finding PutBackInTime(EarlierPayoutRepaidCase facts, ClaimSoFar soFar, PutBack back) => back switch
    {
        { Kind: EarlyPayoutReason.None } => Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"Only payouts of some kinds may go back within three years, and this was none of them."),
            $"A payout of another kind could go back within sixty days. What was put in later counts as a new contribution, if it counts at all; ask whether it is too much."),
        { After: PutBackAfter.Longer } => Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"It went back too late: the law gives {Periods.Table.RepaymentYears.Length} years from the day after the payout."),
            $"What was put in later counts as a new contribution, if it counts at all; ask whether it is too much."),
        { Kind: EarlyPayoutReason.Disaster, IsOfTheLaw: false } => Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"Whether a disaster payout of {back.PaidIn} could go back is not answered here: laws for single named disasters let some do so."),
            $"Each of those laws had its disaster, its places and its days. If yours was one of them, what went back in time is not income. Ask a preparer, with Form 8915 of that year."),
        { IsOfTheLaw: false } => Settle(
            facts,
            soFar,
            Verdict.NoLoss,
            Sentence.Of($"no deduction.", $"In {back.PaidIn} the law let no payout of this kind go back."),
            $"The kind must be in the law of the year of the payout, for the kind of account that it came from. Ask a preparer if the payout was of another kind as well."),
        _ => Settle(
                facts,
                soFar with { Character = Character.ExcludedFromIncome, Sums = soFar.Sums with { Taxable = back.LeftThisYear, TaxableNextYear = back.LeftNextYear } },
                Verdict.NoLoss,
                Sentence.Of($"no deduction is needed.", $"The {back.Counts} of income that you put back counts as if it had gone straight on to the account.", Where(back)),
                $"What went back within {Periods.Table.RepaymentYears.Length} years is not income. It comes off the income of the year in which it goes back first; what is more than that can go on to the next year of the three, or back to the years before; here it goes on first.")
            .Citing(back.Kind == EarlyPayoutReason.Coronavirus ? Federal.Pl116_136Coronavirus.For(back.PaidIn) : Federal.Irc72t.For(facts.Year))
            .Showing(
                new($"Income of the payout", back.Income),
                new($"Put back in {facts.Year}", back.Counts),
                new($"Comes off the income of {facts.Year}", (back.PartOfTheYear - back.LeftThisYear).GetValueOrDefault()),
                new($"Comes off the income of earlier years", back.OffEarlierYears))
            .Noting(Notes(facts, back)),
    };

    private static Sentence Where(PutBack back) => Sentence.Of(
        back.LeftThisYear is { } left ? $"{left} of that payout stays income of {back.Year}." : Sentence.None,
        back.LeftNextYear is { } next ? $"{next} is income of {back.Year.Next}." : Sentence.None,
        back.OffEarlierYears is { IsPositive: true } earlier ? $"{earlier} comes off the income of earlier years." : Sentence.None);

    private static IReadOnlyList<Note> Notes(EarlierPayoutRepaidCase facts, PutBack back)
    {
        var law = back.Kind == EarlyPayoutReason.Coronavirus ? Federal.Pl116_136Coronavirus : Federal.Irc72t;
        return
        [
            .. back.PartOfTheYear is null ? Array.Empty<Note>() : [new(NoteKind.Form, "form-8915-for-what-was-put-back", $"Form 8915-F for {facts.Year}: show what you put back there. It lowers the income that the form brings to this return.", law)],
            .. back.OffEarlierYears.IsZero ? Array.Empty<Note>() : [new(NoteKind.Form, "amend-for-what-was-put-back", back.IsSpread
                ? (Sentence)$"Form 1040-X, with Form 8915 of that year, for the earlier years in which the income counted: {back.OffEarlierYears} comes off there."
                : $"Form 1040-X for {back.PaidIn}: {back.OffEarlierYears} comes off its income{(EarlyPayoutExceptions.Of(back.Kind).SpreadsIncome ? $", with Form 8915 of that year" : Sentence.None)}.", law)],
            .. back.OffEarlierYears.IsZero ? Array.Empty<Note>() : [new(NoteKind.Caveat, "days-to-amend-for-what-was-put-back", Sentence.Of([$"Form 1040-X brings tax back only while a refund for its year can be claimed.", .. back.EarlierYears.Select(year => RefundDays.Of(facts.AskedOn, FederalYears.Of(year)))]), Federal.Irc6511)],
            new(NoteKind.Document, "proof-of-putting-back", $"The statement or Form 5498 of the account it went into, and Form 1099-R and the return of the year of the payout.", law),
            new(NoteKind.Caveat, "limits-of-putting-back", $"No more can go back than the law covers of such a payout, and the account must be one that takes rollovers. This takes it that both are so, and that nothing of that payout had gone back in an earlier year.", law),
        ];
    }
}
