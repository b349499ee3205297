using RetirementLoss.Rules.Law.Situations.ContributionReturned;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>An IRA contribution was taken back: code 8 in the year it was made, P in the year after.</summary>
internal sealed class AContributionTakenBack(Telling telling, DistributionCodes codes) : FormStory(telling, codes)
{
    public override int YearsBefore => Codes.Has('P') ? 1 : 0;

    public override void Tell()
    {
        TheCodeDecides($"an IRA contribution was taken back", MoneyNow.KeptAndEmpty, MoneyNow.KeptAndSomeLeft);
        Form1099RAccount.Tell(Telling, Codes);
        Telling.Say(Box.Code, $"An IRA contribution was taken back", Codes.Has('P') ? (Sentence)$"Code P says that it was put in the year before." : $"Code 8 says that it was put in this year.", Box.IsIra)
            .Answering(Opening.Happened, WhatHappened.SomethingElse)
            .Answering(Opening.WhatElse, OtherEvent.ContributionReturned)
            .Answering(ContributionQuestions.Fix, ContributionFix.TakenBack);
        if (Gross is not { } gross)
        {
            return;
        }

        Telling.Say(Box.Gross, $"{gross} came back to you", null, Box.Code).Answering(ContributionQuestions.CameBack, gross);
        if (Filled.Amount(Box.Taxable) is { IsPositive: true } gain && gain <= gross)
        {
            Telling.Say(Box.Taxable, $"{gain} of it is the gain, so {gross - gain} had been put in", null, Box.Gross, Box.Code).Answering(ContributionQuestions.Contribution, gross - gain);
        }
        else
        {
            Telling.LeaveOpen($"The form does not tell how much was put in when it came back at a loss, so we ask.");
        }
    }
}
