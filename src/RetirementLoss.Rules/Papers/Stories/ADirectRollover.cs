using RetirementLoss.Rules.Law.Situations.RolledOver;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>The money went straight to another retirement account: code G, or H from Roth money in a plan to a Roth IRA.</summary>
internal sealed class ADirectRollover(Telling telling, DistributionCodes codes) : FormStory(telling, codes)
{
    public override void Tell()
    {
        TheCodeDecides($"the money went straight to another retirement account", MoneyNow.PutIntoAnotherAccount);
        var account = Form1099RAccount.Tell(Telling, Codes);
        var saying = Telling.Say(Box.Code, $"It went straight to another account", $"{Sentence.Kept(Codes.Name)} is a direct rollover.")
            .Answering(Opening.Happened, WhatHappened.RolledOver)
            .Answering(RolledOverQuestions.How, MovedHow.Direct);
        if (Codes.Has('H') || Codes.Has('B'))
        {
            saying.Answering(RolledOverQuestions.To, Codes.Has('H') ? MovedTo.RothIra : MovedTo.AnotherRothAccount);
        }

        if (Gross is { } gross)
        {
            Telling.Say(Box.Gross, $"{gross} left the account, and all of it arrived", $"A direct rollover has a form of its own; what you kept would be on a second one.", Box.Code)
                .Answering(RolledOverQuestions.Moved, gross)
                .Answering(RolledOverQuestions.RolledOver, gross);
        }

        TellThePerson(account);
        TellTheCode();
        TellThePlansBasis(account, Filled.IsMarked(Box.Total));
    }
}
