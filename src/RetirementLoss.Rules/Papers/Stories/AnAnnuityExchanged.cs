using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>An annuity or a life insurance was exchanged for another without tax: code 6.</summary>
internal sealed class AnAnnuityExchanged(Telling telling, DistributionCodes codes) : FormStory(telling, codes)
{
    public override void Tell()
    {
        TheCodeDecides($"a contract was exchanged for another without tax", MoneyNow.PutIntoAnotherAccount);
        Form1099RAccount.Tell(Telling, Codes);
        Telling.Say(Box.Code, $"It was exchanged for another contract", $"Code 6 is a tax-free exchange. What you paid for the old one counts for the new one.").Answering(Opening.Happened, WhatHappened.RolledOver);
    }
}
