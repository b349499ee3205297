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
            .Noting(new Note(NoteKind.Caveat, "repaid-disability-benefits", $"Disability benefits that were taxed and had to be paid back, for example because Social Security later paid for the same months, come under the same rule, section 1341. Benefits that Social Security itself takes back are netted on their own form, Form SSA-1099.", Federal.Irc1341)),
        RepaidWhy.ByChoice => Settle(
                facts,
                soFar,
                Verdict.NoLoss,
                Sentence.Of($"no deduction.", $"You did not have to pay it back, so the law treats it as your own choice."),
                $"Only a repayment that was required counts. If a plan, an agency or a court did require it, change the answer and keep the letter.")
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
