using RetirementLoss.Rules.Law.Situations.RolledOver;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>Money was paid out to the person, who put it into another retirement account.</summary>
internal sealed class APayoutPutIn(Telling telling, DistributionCodes codes) : FormStory(telling, codes)
{
    public override void Tell()
    {
        var account = Form1099RAccount.Tell(Telling, Codes);
        Telling.Say(Box.Became, $"It went into another retirement account", $"You chose it. How much reached it stands on Form 5498 of the new account.", Box.Code).Answering(Opening.Happened, WhatHappened.RolledOver);
        if (Gross is { } gross)
        {
            Telling.Say(Box.Gross, $"{gross} left the account", null, Box.Code).Answering(RolledOverQuestions.Moved, gross);
        }

        TellThePerson(account);
        TellTheCode();
        TellThePlansBasis(account, Filled.IsMarked(Box.Total));
    }
}
