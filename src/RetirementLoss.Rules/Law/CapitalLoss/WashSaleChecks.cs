using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.CapitalLoss;

/// <summary>Checks the losses on shares bought back against the whole loss.</summary>
internal sealed class WashSaleChecks : CrossChecks
{
    /// <summary>Sets up the checks for the loss of one story; none while it is not known.</summary>
    public WashSaleChecks(Func<Answers, Money?> loss)
    {
        Expect(
            WashSaleQuestions.LossBoughtBack,
            answers => answers.Get(WashSaleQuestions.LossBoughtBack) is { } part && loss(answers) is { } all ? part <= all : null,
            answers => $"The loss on shares you bought back cannot be more than all your losses of {loss(answers)}. Correct one of them");
        Expect(
            WashSaleQuestions.LossElsewhere,
            answers => Parts(answers) is { } parts && loss(answers) is { } all ? parts <= all : null,
            answers => $"The losses on shares you bought back come to {Parts(answers)}. They cannot be more than all your losses of {loss(answers)}. Correct one of them");
    }

    private static Money? Parts(Answers answers) =>
        answers.Get(WashSaleQuestions.LossInMyIra) + answers.Get(WashSaleQuestions.LossInATaxableAccount) + answers.Get(WashSaleQuestions.LossElsewhere);
}
