using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>The checks that every story with a payout has in common.</summary>
internal sealed class PayoutChecks : CrossChecks
{
    public PayoutChecks()
    {
        Expect(
            BasisQuestions.CameBack,
            answers => answers.Get(BasisQuestions.CameBack) is { } back && answers.Get(BasisQuestions.Contributed) is { } contributed
                ? back <= contributed + (answers.Get(BasisQuestions.MovedIn) ?? Money.Zero)
                : null,
            answers => $"You said {answers.Get(BasisQuestions.CameBack)} came back tax-free, which is more than the {answers.Get(BasisQuestions.Contributed) + (answers.Get(BasisQuestions.MovedIn) ?? Money.Zero)} that went in. Enter the tax-free part only, or correct what went in");
        Expect(
            EarlyPayoutQuestions.RecentConversions,
            answers => answers.Get(EarlyPayoutQuestions.RecentConversions) is { } recent && Pools.IsRoth(Pools.Of(answers)) && BasisQuestions.BasisOf(answers) is { } basis && basis >= Money.Zero ? recent <= basis : null,
            answers => $"Conversions still in the account cannot be more than all the already-taxed money in it, {BasisQuestions.BasisOf(answers)}. Leave out what came out earlier, or correct the already-taxed money");
        Expect(
            EarlyPayoutQuestions.RecentUntaxed,
            answers => answers.Get(EarlyPayoutQuestions.RecentUntaxed) is { } untaxed && answers.Get(EarlyPayoutQuestions.RecentConversions) is { } recent && BasisQuestions.BasisOf(answers) is { } basis ? untaxed <= basis - recent : null,
            answers => $"The untaxed part cannot be more than the other already-taxed money in the account, {BasisQuestions.BasisOf(answers) - answers.Get(EarlyPayoutQuestions.RecentConversions)}. Leave out what came out earlier, or correct the already-taxed money");
        Expect(
            PayoutQuestions.BalanceBefore,
            answers => answers.Get(PayoutQuestions.BalanceBefore) is { } balance && answers.Get(PayoutQuestions.Received) is { } received
                ? balance >= received + (answers.Get(PayoutQuestions.SharesValue) ?? Money.Zero)
                : null,
            answers => $"The balance before the payout cannot be less than the {answers.Get(PayoutQuestions.Received) + (answers.Get(PayoutQuestions.SharesValue) ?? Money.Zero)} paid out. Enter the balance just before the payout");
        Expect(
            PayoutQuestions.YearEndValue,
            answers => answers.Get(PayoutQuestions.YearEndValue)?.IsPositive,
            _ => $"You said money was left, so its value was more than $0. Enter the value, or go back and say that nothing was left");
        Expect(
            PayoutQuestions.LastPaidOn,
            answers => answers.Get(PayoutQuestions.LastPaidOn) is { } day ? new TaxYear(answers.Require(Opening.Year)).Includes(day) : null,
            answers => $"The last payout must be a day in {answers.Require(Opening.Year)}. Enter a day of that year, or change the tax year");
        Expect(
            ReturnQuestions.NotCut,
            answers => answers.Get(ReturnQuestions.NotCut) is { } notCut && answers.Get(ReturnQuestions.OtherItemized) is { } other ? notCut <= other : null,
            answers => $"This part cannot be more than all your other itemized deductions, {answers.Get(ReturnQuestions.OtherItemized)}. Enter the part, or correct the whole");
        Expect(
            ReturnQuestions.AgeOrBlindBoxes,
            answers => answers.Get(ReturnQuestions.AgeOrBlindBoxes) is { } boxes && answers.Get(ReturnQuestions.Status) is { } status
                ? boxes <= ReturnQuestions.MostBoxes(status)
                : null,
            _ => $"Only married couples can check more than two boxes: one for age and one for blindness each. Choose 0, 1 or 2");
        Doubt(
            ReturnQuestions.OtherItemized,
            answers => answers.Get(ReturnQuestions.OtherItemized) is { } other && answers.Get(ReturnQuestions.Agi) is { } income ? other <= income : null,
            answers => $"You entered {answers.Require(ReturnQuestions.OtherItemized)} of other itemized deductions, more than your whole income of {answers.Require(ReturnQuestions.Agi)}. That can be, and seldom is. Check both amounts.");
    }
}
