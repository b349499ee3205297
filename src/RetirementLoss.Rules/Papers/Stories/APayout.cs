using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;
using Box = RetirementLoss.Rules.Papers.Form1099RBoxes;

namespace RetirementLoss.Rules.Papers.Stories;

/// <summary>Money was paid out to the person, who kept it.</summary>
internal sealed class APayout(Telling telling, DistributionCodes codes) : FormStory(telling, codes)
{
    public override void Tell()
    {
        var account = Form1099RAccount.Tell(Telling, Codes);
        var happened = TellWhere();
        TellWhatCame(account, happened);
        TellThePerson(account);
        if (account != AccountKind.Annuity)
        {
            TellTheCode();
            TellThePlansBasis(account, isAllOfIt: happened == WhatHappened.PaidOut);
        }

        if (Filled.Amount(Box.RecentRollovers) is { } recent && Codes.Has('B'))
        {
            Telling.Say(Box.RecentRollovers, $"{recent} was moved into Roth in the plan in the last five years").Answering(EarlyPayoutQuestions.RecentConversions, recent);
        }

        if (Filled.IsMarked(Box.IsIra) && Codes.Has('2', '7'))
        {
            Telling.LeaveOpen($"{Sentence.Kept(Codes.Name)} is used for a conversion to a Roth IRA too. If it was one, choose that below the form.");
        }

        if (Codes.Has('U'))
        {
            Telling.Say(Box.Code, $"It was dividends on the employer\u2019s stock", $"Code U says so.").Answering(EarlyPayoutQuestions.Reason, EarlyPayoutReason.EmployerStockDividends);
        }

        if (Codes.Has('A'))
        {
            Telling.LeaveOpen($"Code A allows a tax over ten years for people born long ago. That tax is not worked out here.");
        }
    }

    private WhatHappened? TellWhere()
    {
        switch (Filled.Chosen<MoneyNow>(Box.Became), Filled.IsMarked(Box.Total))
        {
            case (MoneyNow.KeptAndEmpty, _):
                Telling.Say(Box.Became, $"All of it came out, and you kept it", $"You chose it.", Box.Code).Answering(Opening.Happened, WhatHappened.PaidOut);
                return WhatHappened.PaidOut;
            case (MoneyNow.KeptAndSomeLeft, true):
                Telling.Contradict($"\u201CTotal distribution\u201D is marked in box 2b, but you said that money is left in this account. Check the mark, or choose another line", Box.Became, Box.Total);
                return null;
            case (MoneyNow.KeptAndSomeLeft, false):
                Telling.Say(Box.Became, $"Some came out, and some is left", $"You chose it.", Box.Code).Answering(Opening.Happened, WhatHappened.PartlyPaidOut);
                return WhatHappened.PartlyPaidOut;
            case (_, true):
                Telling.Say(Box.Total, $"All of it came out", $"\u201CTotal distribution\u201D is marked. We take it that you kept the money; choose another line below the form if you did not.", Box.Code)
                    .Answering(Opening.Happened, WhatHappened.PaidOut);
                return WhatHappened.PaidOut;
            default:
                Telling.LeaveOpen($"\u201CTotal distribution\u201D is not marked, and some payers never mark it. Choose below the form whether money is left, or we ask.");
                return null;
        }
    }

    private void TellWhatCame(AccountKind? account, WhatHappened? happened)
    {
        if (Gross is not { } gross)
        {
            Telling.LeaveOpen($"Box 1 is empty, so we ask how much was paid out.");
            return;
        }

        if (account == AccountKind.Annuity)
        {
            TellTheAnnuity(gross, happened);
            return;
        }

        if (happened == WhatHappened.PartlyPaidOut)
        {
            Telling.Say(Box.Gross, $"{gross} was paid out", null, Box.Code).Answering(PayoutQuestions.Received, gross);
            return;
        }

        // Of a payout of everything the cash and the shares are asked apart; box 1 has both in one.
        var chosen = Filled.Chosen<PayoutForm>(Box.PaidIn);
        if (chosen is PayoutForm.Cash or null && Filled.Amount(Box.Unrealized) is { IsPositive: true } gain)
        {
            if (chosen is PayoutForm.Cash)
            {
                Telling.Contradict($"Box 6 shows a gain of {gain} in shares, so shares were paid out, but you said cash only. Check box 6, or choose another line", Box.PaidIn, Box.Unrealized);
            }
            else
            {
                Telling.Say(Box.Unrealized, $"Shares were paid out", $"Box 6 shows a gain of {gain} in them. Box 1 counts them too, so we ask for the cash.").Answering(PayoutQuestions.PaidIn, PayoutForm.SharesWithValue);
            }
        }
        else if (chosen is PayoutForm.SharesWithValue || Codes.Has('K'))
        {
            Telling.LeaveOpen($"Box 1 is {gross} with the shares or other property in it. We ask for the cash, and for what the rest was worth.");
            if (chosen is { } paidIn)
            {
                Telling.Say(Box.PaidIn, $"{Sentence.Kept(PayoutQuestions.PaidIn.Show(Token.Of(paidIn)))}", $"You chose it.").Answering(PayoutQuestions.PaidIn, paidIn);
            }
        }
        else
        {
            Telling.Say(Box.Gross, $"{gross} was paid out", chosen is null ? (Sentence)$"We take it that all of it was cash; choose another line below the form if it was not." : null, Box.Code, Box.PaidIn)
                .Answering(PayoutQuestions.Received, gross)
                .Answering(PayoutQuestions.PaidIn, chosen ?? PayoutForm.Cash);
        }
    }

    private void TellTheAnnuity(Money gross, WhatHappened? happened)
    {
        if (happened != WhatHappened.PaidOut)
        {
            Telling.Say(Box.Gross, $"{gross} was paid out of the annuity", null, Box.Code);
            return;
        }

        Telling.Say(Box.Gross, $"The insurer paid you {gross}", null, Box.Code).Answering(AnnuityQuestions.Proceeds, gross);
        if (Filled.Amount(Box.Contributions) is { } premiums)
        {
            Telling.Say(Box.Contributions, $"{premiums} of premiums had not come back", $"Box 5 leaves out what came back tax-free before, so nothing more is taken off.", Box.Code)
                .Answering(AnnuityQuestions.Premiums, premiums)
                .Answering(AnnuityQuestions.TaxFreeBefore, Money.Zero);
        }
    }
}
