
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;

namespace RetirementLoss.Rules.Law.Situations.StolenInTheAccount;

/// <summary>Checks what was stolen inside an account against its basis.</summary>
internal sealed class StolenInTheAccountChecks : CrossChecks
{
    public StolenInTheAccountChecks()
    {
        Include(new PayoutChecks());
        Expect(
            StolenInTheAccount.StolenInside,
            answers => answers.Get(StolenInTheAccount.StolenInside) is { } stolen && BasisQuestions.BasisOf(answers) is { } basis ? stolen < basis : null,
            answers => $"You said less was stolen than your already-taxed money of {BasisQuestions.BasisOf(answers)}. Enter less than that, or go back and say that at least that much was stolen");
    }
}
