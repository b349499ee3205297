using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanLoan;

/// <summary>Checks the amounts and the day of an unpaid loan.</summary>
internal sealed class PlanLoanChecks : CrossChecks
{
    public PlanLoanChecks()
    {
        Include(new PayoutChecks());
        Expect(
            PlanLoanQuestions.Unpaid,
            answers => answers.Is(PlanLoanQuestions.TaxedBefore, true) ? null : answers.Get(PlanLoanQuestions.Unpaid)?.IsPositive,
            _ => $"You entered $0 as the unpaid loan, so nothing was treated as paid out. Enter the amount in box 1 of Form 1099-R, or go back and say what else happened");
        Expect(
            PayoutQuestions.BalanceBefore,
            answers => answers.Get(PayoutQuestions.BalanceBefore) is { } balance && answers.Get(PlanLoanQuestions.Unpaid) is { } unpaid ? balance >= unpaid : null,
            answers => $"The loan is part of your balance, so the balance before cannot be less than the {answers.Get(PlanLoanQuestions.Unpaid)} that was treated as paid out. Enter the balance with the loan in it");
        Expect(
            PlanLoanQuestions.RolledOver,
            answers => answers.Get(PlanLoanQuestions.RolledOver) is { } rolled && answers.Get(PlanLoanQuestions.Unpaid) is { } unpaid ? rolled <= unpaid : null,
            answers => $"No more than the {answers.Get(PlanLoanQuestions.Unpaid)} that was taken out of the account can be rolled over. Enter that amount or less");
        Expect(
            PlanLoanQuestions.OffsetOn,
            answers => answers.Get(PlanLoanQuestions.OffsetOn) is { } day ? new TaxYear(answers.Require(Opening.Year)).Includes(day) : null,
            answers => $"The day must be in {answers.Require(Opening.Year)}. Enter a day of that year, or change the tax year");
    }
}
