using RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>A plan sent back what was too much: code P for money of the year before, 8 of the same year, E for other limits.</summary>
internal sealed class PayOverALimitSentBack(Telling telling, DistributionCodes codes) : FormStory(telling, codes)
{
    public override void Tell()
    {
        TheCodeDecides($"a plan sent back what was too much", MoneyNow.KeptAndEmpty, MoneyNow.KeptAndSomeLeft);
        Form1099RAccount.Tell(Telling, Codes);
        var saying = Telling.Say(
                Box.Code,
                $"A plan sent back what was too much",
                Codes.Has('P') ? (Sentence)$"Code P: it was put in the year before." : Codes.Has('8') ? $"Code 8: it is taxed in the year of the form." : (Sentence)$"Code E: it was over a limit of the plan.")
            .Answering(Opening.Happened, WhatHappened.SomethingElse)
            .Answering(Opening.WhatElse, OtherEvent.ExcessDeferralReturned);
        if (!Codes.Has('E'))
        {
            saying.Answering(ExcessDeferralQuestions.Timing, Codes.Has('P') ? ExcessTiming.PutInTheYearBefore : ExcessTiming.PutInTheSameYear);
        }

        if (Gross is { } gross)
        {
            Telling.Say(Box.Gross, $"{gross} was sent back to you", null, Box.Code).Answering(ExcessDeferralQuestions.SentBack, gross);
        }

        Telling.LeaveOpen($"Why it was too much, and how much, stands in the plan\u2019s letter. If two forms came, use the one with code P here.");
    }
}
