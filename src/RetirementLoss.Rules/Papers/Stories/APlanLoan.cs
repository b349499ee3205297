using RetirementLoss.Rules.Law.Situations.PlanLoan;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>A plan loan was not paid back: code L for a loan treated as paid out, M for one taken off the account in time to be rolled over.</summary>
internal sealed class APlanLoan(Telling telling, DistributionCodes codes) : FormStory(telling, codes)
{
    public override void Tell()
    {
        TheCodeDecides($"a plan loan was not paid back");
        Form1099RAccount.Tell(Telling, Codes);
        var isOffset = Codes.Has('M');
        var saying = Telling.Say(
                Box.Code,
                isOffset ? (Sentence)$"A plan loan was taken off your account" : $"A plan loan counts as paid out, and you still owe it",
                $"{Sentence.Kept(Codes.Name)} says so.")
            .Answering(Opening.Happened, WhatHappened.SomethingElse)
            .Answering(Opening.WhatElse, OtherEvent.PlanLoan)
            .Answering(PlanLoanQuestions.End, isOffset ? LoanEnd.Offset : LoanEnd.Deemed);
        if (isOffset)
        {
            saying.Answering(PlanLoanQuestions.LeftOrPlanEnded, true);
        }

        if (Gross is { } gross)
        {
            Telling.Say(Box.Gross, $"{gross} of the loan counts as paid out", null, Box.Code).Answering(PlanLoanQuestions.Unpaid, gross);
        }

        TellThePerson(null);
    }
}
