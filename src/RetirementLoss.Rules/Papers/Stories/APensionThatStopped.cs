using RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;
using RetirementLoss.Rules.Model;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>A pension or annuity stopped at a death, and the form is for what was paid because of it.</summary>
internal sealed class APensionThatStopped(Telling telling, DistributionCodes codes) : FormStory(telling, codes)
{
    public override void Tell()
    {
        if (Codes.Has('D'))
        {
            TheCodeDecides($"an annuity was paid out because of a death", MoneyNow.PensionStopped);
        }

        Form1099RAccount.Tell(Telling, Codes);
        Telling.Say(Codes.Has('D') ? Box.Code : Box.Became, $"A pension or annuity ended at a death", Codes.Has('D') ? (Sentence)$"Codes 4 and D say so. We ask whether its payments had begun." : $"You chose it.", Box.Code)
            .Answering(Opening.Happened, WhatHappened.SomethingElse)
            .Answering(Opening.WhatElse, OtherEvent.PensionStoppedByDeath);
        if (Codes.Has('4'))
        {
            Telling.Say(Box.Code, $"Something was paid because of the death", $"Code 4 says so.").Answering(PensionStoppedByDeathQuestions.HasRefund, true);
            if (TaxFree is { } taxFree && taxFree >= Money.Zero)
            {
                Telling.Say(Box.Taxable, $"{taxFree} of it is tax-free", $"Box 1 less box 2a.", Box.Gross, Box.Code).Answering(PensionStoppedByDeathQuestions.RefundTaxFree, taxFree);
            }
        }

        if (Filled.Amount(Box.TotalContributions) is { } cost)
        {
            Telling.Say(Box.TotalContributions, $"{cost} had been taxed before payments began", null, Box.Code)
                .Answering(PensionStoppedByDeathQuestions.CostGiven, CostSource.Parts)
                .Answering(PensionStoppedByDeathQuestions.Cost, cost);
        }
    }
}
