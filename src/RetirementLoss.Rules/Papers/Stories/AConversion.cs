using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Situations.ConvertedToRoth;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>The money was converted to Roth: code G with an amount in box 2a, or code 2 or 7 of an IRA where the person says so.</summary>
internal sealed class AConversion(Telling telling, DistributionCodes codes) : FormStory(telling, codes)
{
    public override void Tell()
    {
        if (Codes.Has('G'))
        {
            TheCodeDecides($"the money went straight to another account, and an amount in box 2a means that it went to Roth", MoneyNow.ConvertedToRoth);
        }
        else if (Codes.Has('J', 'Q', 'T', 'B', '1', 'S') || !Filled.IsMarked(Box.IsIra))
        {
            Telling.Contradict($"{Sentence.Kept(Codes.Name)} is not the code of a conversion: that has G with an amount in box 2a, or 2 or 7 with the IRA mark. Check box 7, or choose another line", Box.Became, Box.Code);
            return;
        }

        Form1099RAccount.Tell(Telling, Codes);
        if (Codes.Has('G'))
        {
            Telling.Say(Box.Code, $"It was converted to Roth", $"Code G with an amount in box 2a is a taxed rollover.", Box.Taxable).Answering(Opening.Happened, WhatHappened.ConvertedToRoth);
        }
        else
        {
            Telling.Say(Box.Became, $"It was converted to a Roth IRA", $"You chose it, and box 7 agrees.", Box.Code).Answering(Opening.Happened, WhatHappened.ConvertedToRoth);
        }

        if (Gross is { } gross)
        {
            Telling.Say(Box.Gross, $"{gross} was converted", null, Box.Code).Answering(ConvertedToRoth.Converted, gross);
        }

        if (!Filled.IsMarked(Box.IsIra) && Filled.Amount(Box.Contributions) is { } basis)
        {
            Telling.Say(Box.Contributions, $"{basis} of it was already taxed", null, Box.Code)
                .Answering(BasisQuestions.AnyBasis, basis.IsPositive)
                .Answering(BasisQuestions.Given, BasisSource.Total)
                .Answering(BasisQuestions.Left, basis);
        }
    }
}
