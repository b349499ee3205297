using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;

/// <summary>Checks the cost, what came back and the dates of an annuity against each other.</summary>
internal sealed class PensionStoppedByDeathChecks : CrossChecks
{
    public PensionStoppedByDeathChecks()
    {
        Include(new PayoutChecks());
        Expect(
            PensionStoppedByDeathQuestions.Recovered,
            answers => answers.Get(PensionStoppedByDeathQuestions.Recovered) is { } back && answers.Get(PensionStoppedByDeathQuestions.Cost) is { } cost ? back <= cost : null,
            answers => $"You said {answers.Get(PensionStoppedByDeathQuestions.Recovered)} came back tax-free, which is more than the {answers.Get(PensionStoppedByDeathQuestions.Cost)} of cost. Enter the tax-free part only, or correct the cost");
        Expect(
            PensionStoppedByDeathQuestions.MonthlyPart,
            answers => answers.Get(PensionStoppedByDeathQuestions.MonthlyPart) is { } part && answers.Get(PensionStoppedByDeathQuestions.Cost) is { } cost ? part <= cost : null,
            answers => $"You said {answers.Get(PensionStoppedByDeathQuestions.MonthlyPart)} of one payment was tax-free, which is more than the {answers.Get(PensionStoppedByDeathQuestions.Cost)} of cost. Enter the tax-free part of one payment, or correct the cost");
        Expect(
            PensionStoppedByDeathQuestions.Share,
            answers => answers.Get(PensionStoppedByDeathQuestions.Share) is { } share ? share.IsPositive && share < Money.Hundred : null,
            _ => $"Your share of each {Money.Hundred} must be more than {Money.Zero} and less than {Money.Hundred}. If all of it is yours, say that one person gets the refund");
        Expect(
            PensionStoppedByDeathQuestions.BeganOn,
            answers => answers.Get(PensionStoppedByDeathQuestions.BeganOn) is { } day ? day <= new TaxYear(answers.Require(Opening.Year)).LastDay : null,
            answers => $"The annuity must have begun by the end of {answers.Require(Opening.Year)}. Enter the day of the first payment, or change the tax year");
        Expect(
            PensionStoppedByDeathQuestions.ReturnOf,
            answers => !(answers.Is(PensionStoppedByDeathQuestions.ReturnOf, WhoseReturn.RefundRecipient) && answers.Is(PensionStoppedByDeathQuestions.HasRefund, false)),
            _ => $"You said that no refund is paid, so nobody can be the one who gets it. Choose another return, or correct the answer about the refund");
    }
}
