using RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>The IRA did a deal that the law forbids: code 5.</summary>
internal sealed class AForbiddenDeal(Telling telling, DistributionCodes codes) : FormStory(telling, codes)
{
    public override void Tell()
    {
        TheCodeDecides($"the IRA did a forbidden deal");
        Form1099RAccount.Tell(Telling, Codes);
        Telling.Say(Box.Code, $"The IRA did a forbidden deal", $"Code 5 says so.")
            .Answering(Opening.Happened, WhatHappened.SomethingElse)
            .Answering(Opening.WhatElse, OtherEvent.ProhibitedTransaction);
        if (Gross is { } gross)
        {
            Telling.Say(Box.Gross, $"{gross} counts as paid out", $"What the IRA, or the pledged part of it, was worth.", Box.Code).Answering(ProhibitedTransactionQuestions.Value, gross);
        }
    }
}
