using RetirementLoss.Rules.Law.Situations.ContributionReturned;
using RetirementLoss.Rules.Model;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>An IRA contribution was moved to the other kind of IRA: code N in the year it was made, R in the year after.</summary>
internal sealed class AContributionMoved(Telling telling, DistributionCodes codes) : FormStory(telling, codes)
{
    public override int YearsBefore => Codes.Has('R') ? 1 : 0;

    public override void Tell()
    {
        TheCodeDecides($"a contribution was moved to the other kind of IRA", MoneyNow.PutIntoAnotherAccount);
        Form1099RAccount.Tell(Telling, Codes);
        var saying = Telling.Say(Box.Code, $"A contribution was moved to the other kind of IRA", Codes.Has('R') ? (Sentence)$"Code R says that it was made the year before." : $"Code N says that it was made this year.")
            .Answering(Opening.Happened, WhatHappened.SomethingElse)
            .Answering(Opening.WhatElse, OtherEvent.ContributionReturned);
        if (Filled.Year(Box.Year) is { } year && !AConversionCouldBeUndoneUntilOctober15.Years.Includes(new TaxYear(year - YearsBefore)))
        {
            saying.Answering(ContributionQuestions.Fix, ContributionFix.MovedToOtherKind);
        }
        else
        {
            Telling.LeaveOpen($"In the older years the code was used for a conversion that was undone too, so we ask which it was.");
        }

        if (Gross is { } gross)
        {
            Telling.Say(Box.Gross, $"{gross} reached the other IRA", null, Box.Code).Answering(ContributionQuestions.CameBack, gross);
        }
    }
}
