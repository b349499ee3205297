using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>The payout was stolen: after the person took it out, or by a thief who took it out.</summary>
internal sealed class AStolenPayout(Telling telling, DistributionCodes codes) : FormStory(telling, codes)
{
    public override void Tell()
    {
        Form1099RAccount.Tell(Telling, Codes);
        Telling.Say(Box.Became, $"It was stolen", $"You chose it. We are sorry this happened to you.", Box.Code)
            .Answering(Opening.Happened, WhatHappened.Stolen)
            .Answering(Opening.Stolen, Filled.Chosen<MoneyNow>(Box.Became) == MoneyNow.TakenByAThief ? StolenHow.WithoutMyPermission : StolenHow.AfterIPaidItOut);
        if (Codes.Has('Q') && Gross is { } gross)
        {
            Telling.Say(Box.Gross, $"{gross} came out, and none of it is taxed", $"Code Q says so.", Box.Code).Answering(TheftQuestions.Taxed, Money.Zero).Answering(TheftQuestions.TaxFree, gross);
        }
        else if (TaxFree is { } taxFree && Filled.Amount(Box.Taxable) is { } taxed && taxFree >= Money.Zero)
        {
            Telling.Say(Box.Taxable, $"{taxed} of it is taxed", null, Box.Code).Answering(TheftQuestions.Taxed, taxed);
            Telling.Say(Box.Gross, $"{taxFree} more came out that is not taxed", $"Box 1 less box 2a.", Box.Taxable, Box.Code).Answering(TheftQuestions.TaxFree, taxFree);
        }
        else
        {
            Telling.LeaveOpen($"The payer did not say how much of it is taxed, so we ask.");
        }

        if (Codes.Has('1', '7', 'S'))
        {
            TellThePerson(null);
        }
    }
}
