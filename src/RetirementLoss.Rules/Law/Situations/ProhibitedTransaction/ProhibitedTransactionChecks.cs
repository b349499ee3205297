using RetirementLoss.Rules.Law.Common;

namespace RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;

/// <summary>Checks the amounts of a deemed payout.</summary>
public sealed class ProhibitedTransactionChecks : CrossChecks
{
    public ProhibitedTransactionChecks()
    {
        Include(new PayoutChecks());
        Expect(
            ProhibitedTransactionQuestions.OtherIras,
            answers => answers.Is(ProhibitedTransactionQuestions.OtherIrasLeft, true) ? answers.Get(ProhibitedTransactionQuestions.OtherIras)?.IsPositive : null,
            _ => "You said that other IRAs held money, so their value was more than $0. Enter the value, or go back and say that none did");
    }
}
