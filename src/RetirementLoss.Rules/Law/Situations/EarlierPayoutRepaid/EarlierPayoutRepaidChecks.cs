using RetirementLoss.Rules.Law.EarlyPayout;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>Checks the taxes against the amount that was paid back.</summary>
internal sealed class EarlierPayoutRepaidChecks : CrossChecks
{
    public EarlierPayoutRepaidChecks()
    {
        Include(new PayoutChecks());
        Expect(
            EarlierPayoutRepaidQuestions.Repaid,
            answers => answers.Get(EarlierPayoutRepaidQuestions.Repaid)?.IsPositive,
            _ => $"The amount paid back must be more than $0. Enter it, or go back and say what else happened");
        Expect(
            PutBackQuestions.Income,
            answers => answers.Get(PutBackQuestions.Income)?.IsPositive,
            _ => $"The income of the payout must be more than $0; without income there is no tax to come back. Enter it, or go back and say that the money was never taxed");
        Expect(
            PutBackQuestions.Back,
            answers => answers.Get(PutBackQuestions.Back)?.IsPositive,
            _ => $"The amount put back must be more than $0. Enter it, or go back and say what else happened");
        Expect(
            EarlierPayoutRepaidQuestions.TaxItHadCost,
            answers => answers.Get(EarlierPayoutRepaidQuestions.TaxItHadCost) is { } tax && answers.Get(EarlierPayoutRepaidQuestions.Repaid) is { } repaid ? tax < repaid : null,
            answers => $"The tax cannot be as much as the {answers.Get(EarlierPayoutRepaidQuestions.Repaid)} it was on. Enter the tax, not the amount");
        Expect(
            EarlierPayoutRepaidQuestions.TaxDeductionSaves,
            answers => answers.Get(EarlierPayoutRepaidQuestions.TaxDeductionSaves) is { } tax && answers.Get(EarlierPayoutRepaidQuestions.Repaid) is { } repaid ? tax < repaid : null,
            answers => $"The tax saved cannot be as much as the {answers.Get(EarlierPayoutRepaidQuestions.Repaid)} deducted. Enter the tax, not the amount");
    }
}
