using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.ItemizedDeduction;

namespace RetirementLoss.Rules.Law.Theft;

/// <summary>Checks the amounts of a stolen payout against each other.</summary>
internal sealed class TheftChecks : CrossChecks
{
    public TheftChecks()
    {
        Include(new PayoutChecks());
        Expect(
            TheftQuestions.TaxFree,
            answers => TheftQuestions.Total(answers)?.IsPositive,
            _ => $"You entered $0 for both parts of the payout. Enter what was paid out, or go back and say what else happened");
        Expect(
            TheftQuestions.ConvertedOut,
            answers => answers.Get(TheftQuestions.ConvertedOut) is { } converted && answers.Get(TheftQuestions.TaxFree) is { } taxFree ? converted <= taxFree : null,
            answers => $"Converted money that came out cannot be more than the {answers.Get(TheftQuestions.TaxFree)} of the payout that is not taxed. Correct one of the two");
        Expect(
            TheftQuestions.StolenAmount,
            answers => answers.Get(TheftQuestions.StolenAmount) is { } stolen ? stolen.IsPositive && (TheftQuestions.Total(answers) is not { } total || stolen <= total) : null,
            answers => answers.Get(TheftQuestions.StolenAmount) is { IsZero: true } ? (Sentence)$"You entered $0 as stolen. Enter what was stolen, or go back and say what else happened" : $"You said {answers.Get(TheftQuestions.StolenAmount)} was stolen, which is more than the {TheftQuestions.Total(answers)} paid out. Enter only money from this account; other money that was stolen is a question for a tax preparer");
        Expect(
            TheftQuestions.SpentForMe,
            answers => answers.Get(TheftQuestions.SpentForMe) is { } reached && TheftQuestions.Total(answers) is { } total ? reached <= total : null,
            answers => $"You said {answers.Get(TheftQuestions.SpentForMe)} reached you, which is more than the {TheftQuestions.Total(answers)} taken. Correct one of the two");
        Expect(
            TheftQuestions.PaidBack,
            answers => answers.Get(TheftQuestions.PaidBack) is { } back && TheftQuestions.StolenOf(answers) is { } stolen ? back <= stolen : null,
            answers => $"You said {answers.Get(TheftQuestions.PaidBack)} came back, which is more than the {TheftQuestions.StolenOf(answers)} stolen. Enter what came back for this money only");
        Expect(
            TheftQuestions.MayComeBack,
            answers => answers.Get(TheftQuestions.MayComeBack) is { } waiting ? waiting.IsPositive && (TheftQuestions.LostOf(answers) is not { } lost || waiting <= lost) : null,
            answers => answers.Get(TheftQuestions.MayComeBack) is { IsPositive: true }
                ? (Sentence)$"No more can come back than the {TheftQuestions.LostOf(answers)} that is missing. Enter that or less"
                : $"You said more could still come back, so enter more than 0. Or go back and say that nothing more could come back");
        Doubt(
            ReturnQuestions.Agi,
            answers => answers.Get(ReturnQuestions.Agi) is { } income && answers.Get(TheftQuestions.Taxed) is { } taxed && !answers.Is(TheftQuestions.Timing, TheftTiming.PaidOutEarlier) ? income >= taxed : null,
            answers => $"You entered an income of {answers.Require(ReturnQuestions.Agi)}, less than the {answers.Require(TheftQuestions.Taxed)} of the payout that is taxed. Adjusted gross income holds what is taxed of the payout, even where it was stolen. Losses and deductions can bring it lower, and seldom do. Check both amounts.");
    }
}
