using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>Reads what the additional tax on an early payout turns on from the answers.</summary>
internal static class EarlyPayoutAnswers
{
    /// <summary>The facts of the answers; of a story that asks for the day of the payout in its own way, with that day.</summary>
    public static EarlyPayoutFacts Facts(Answers live, DateOnly? paidOn = null) => new(
        live.Get(EarlyPayoutQuestions.Over59Half),
        live.Get(EarlyPayoutQuestions.Reason) ?? EarlyPayoutReason.None,
        live.Get(EarlyPayoutQuestions.SpentOnReason) ?? Money.Zero,
        live.Get(EarlyPayoutQuestions.MedicalExpenses) ?? Money.Zero,
        live.Get(ReturnQuestions.Agi) ?? Money.Zero,
        live.Is(EarlyPayoutQuestions.SelfOrSpouseIs65, true),
        live.Is(EarlyPayoutQuestions.SimpleInFirstTwoYears, true),
        live.Get(EarlyPayoutQuestions.Children) ?? ChildCount.One,
        live.Get(EarlyPayoutQuestions.RecentConversions) ?? Money.Zero,
        live.Get(EarlyPayoutQuestions.RecentUntaxed) ?? Money.Zero,
        !live.Is(EarlyPayoutQuestions.ExceptionFits, false),
        live.Is(EarlyPayoutQuestions.SpreadElectedOut, true),
        ConvertedOut: null)
    {
        PaidOn = live.Get(PayoutQuestions.LastPaidOn) ?? paidOn,
        Balance = live.Get(PayoutQuestions.BalanceBefore) is { IsPositive: true } balance ? balance : null,
        IsRothIn457b = live.Is(EarlyPayoutQuestions.RothIn457b, true),
    };
}
