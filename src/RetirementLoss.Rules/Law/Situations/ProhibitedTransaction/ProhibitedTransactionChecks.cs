using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Law.EarlyPayout;

namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>Checks the amounts of a deemed payout.</summary>
internal sealed class ProhibitedTransactionChecks : CrossChecks
{
    public ProhibitedTransactionChecks()
    {
        Include(new PayoutChecks());
        Include(new WashSaleChecks(ProhibitedTransactionQuestions.LossOfASale));
        Expect(
            ProhibitedTransactionQuestions.Value,
            answers => answers.Get(ProhibitedTransactionQuestions.Value)?.IsPositive,
            _ => $"The value that counts as paid out must be more than $0. Enter what the IRA was worth, or the part that was pledged");
        Expect(
            ProhibitedTransactionQuestions.OtherIras,
            answers => answers.Is(ProhibitedTransactionQuestions.OtherIrasLeft, true) ? answers.Get(ProhibitedTransactionQuestions.OtherIras)?.IsPositive : null,
            _ => $"You said that other IRAs held money, so their value was more than $0. Enter the value, or go back and say that none did");
    }
}
