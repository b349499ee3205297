using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Authorities;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>A repayment is money that had to go back to the one who paid it; a choice, a market fall or a scam is not one.</summary>
internal sealed class ItHadToBePaidBack : FederalRule<EarlierPayoutRepaidCase>
{
    public override string Asks => "Did the money have to be paid back?";

    public override YearRange InForce => YearRange.Always;

    public override IReadOnlyList<Authority> RestsOn => [Federal.Irc1341];

    public override Finding Decide(EarlierPayoutRepaidCase facts, Standing soFar, FederalYear year) => facts.Why switch
    {
        RepaidWhy.Required => Continue(facts, soFar, $"It turned out not to be yours, and you had to give it back.")
            .Noting(
                new Note(NoteKind.Document, "proof-of-repayment", $"The letter that asked for the money, proof of payment, and Form 1099-R and the return of the year in which it was taxed.", Federal.Pub525Repayments),
                new Note(NoteKind.FormNotToUse, "do-not-amend-the-earlier-year", $"Form 1040-X for the earlier year: that return was right when it was filed. The repayment counts in {facts.Year}.", Federal.Irc1341))
            .Noting(new Note(NoteKind.Caveat, "repaid-disability-benefits", $"Disability benefits that were taxed and had to be paid back, for example because Social Security later paid for the same months, come under the same rule, section 1341. Benefits that Social Security itself takes back are netted on their own form, Form SSA-1099.", Federal.Irc1341)),
        RepaidWhy.PutBackInThreeYears => Settle(
                facts,
                soFar with { Character = Character.ExcludedFromIncome },
                Verdict.NoLoss,
                Sentence.Of($"no deduction is needed.", $"What you put back in time counts as if it had gone straight on to the account, so its tax comes back."),
                $"The law lets payouts of some kinds be put back within three years of the day after the payout: for the coronavirus, a declared disaster, a birth or adoption, abuse at home, an emergency or a terminal illness. As far as it was put back, it is not income of the year it was paid.")
            .Citing(Federal.Irc72t.For(facts.Year), Federal.Pl116_136Coronavirus.For(facts.Year))
            .Noting(
                new Note(NoteKind.Form, "amend-for-what-was-put-back", $"Form 1040-X for the year in which it was taxed, with Form 8915 of that kind for the coronavirus or a disaster. Income that was spread over three years is first lowered on the return of {facts.Year}, if it is one of them.", Federal.Irc72t, Federal.Pl116_136Coronavirus),
                new Note(NoteKind.Document, "proof-of-putting-back", $"The statement or Form 5498 of the account it went into, and Form 1099-R and the return of the year of the payout.", Federal.Irc72t),
                new Note(NoteKind.Caveat, "limits-of-putting-back", $"It must be a payout of one of these kinds, the kind must have been in the law when it was paid, and no more can go back than came out. A payout of another kind had sixty days.", Federal.Irc72t))
            .Noting(TheRefundWindowIsOpen.NotesIfClosed(facts, year)),
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
}
