using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Papers;

/// <summary>The letter of an insurer or a plan on an annuity that was given up, or that stopped at a death.</summary>
internal sealed class AnnuityLetter() : Paper("annuity-letter", "Annuity letter")
{
    private static readonly PaperBox Year = new("year", "", "For year", BoxKind.Year, BoxAnswer.Only(Opening.Year)) { Name = "the year of the letter" };
    private static readonly PaperBox Premiums = Line("premiums", "Premiums paid in", "the premiums", BoxAnswer.Only(AnnuityQuestions.Premiums));
    private static readonly PaperBox TaxFreeBefore = Line("tax-free-before", "Came back tax-free before", "what came back tax-free", BoxAnswer.Only(AnnuityQuestions.TaxFreeBefore));
    private static readonly PaperBox Charge = Line("surrender-charge", "Surrender charge", "the surrender charge", BoxAnswer.Drawn(AnnuityQuestions.SurrenderCharge));
    private static readonly PaperBox Proceeds = Line("paid", "Paid to you, after the charge", "what was paid to you", BoxAnswer.Only(AnnuityQuestions.Proceeds));

    private static readonly PaperBox BeganOn = new("began", "", "Payments began on", BoxKind.Day, BoxAnswer.Only(PensionStoppedByDeathQuestions.BeganOn)) { Name = "the day payments began", Hint = "For example 1/1/2019." };
    private static readonly PaperBox Cost = Line("cost", "Already-taxed money at the start", "the cost at the start", BoxAnswer.Only(PensionStoppedByDeathQuestions.Cost));
    private static readonly PaperBox CameBack = Line("recovered", "Came back tax-free in all payments", "what came back in payments", BoxAnswer.Only(PensionStoppedByDeathQuestions.Recovered));
    private static readonly PaperBox NeverBack = Line("unrecovered", "Unrecovered cost", "the unrecovered cost", BoxAnswer.Drawn(PensionStoppedByDeathQuestions.CostNeverBack), BoxAnswer.Only(PensionStoppedByDeathQuestions.CostGiven));

    private static readonly PaperBox Account = new("account", "", "What stopped at the death", BoxKind.Choice, BoxAnswer.Only(Opening.Account))
    {
        Name = "the kind of account",
        Options = [.. Opening.Account.Options.Where(option => option.Token == Token.Of(AccountKind.Annuity) || option.Token == Token.Of(AccountKind.Pension))],
    };

    public override string WhatItIs => "The insurer or plan wrote it when an annuity was given up, or ended at a death";

    public override IReadOnlyList<PaperPart> Parts { get; } =
    [
        new(null, [Year]),
        new("You gave the annuity up", [Premiums, TaxFreeBefore, Charge, Proceeds]),
        new("Or: payments stopped at a death", [BeganOn, Cost, CameBack, NeverBack, Account]),
    ];

    internal override void Tell(Telling telling)
    {
        var filled = telling.Filled;
        if (filled.Year(Year) is { } year)
        {
            telling.Say(Year, $"It is about {year}", FederalYears.Supports(new TaxYear(year)) ? null : (Sentence)$"That year is not covered here.").Answering(Opening.Year, year);
        }

        PaperBox[] givenUp = [.. Parts[1].Boxes.Where(filled.Has)];
        PaperBox[] stopped = [.. Parts[^1].Boxes.Where(filled.Has)];
        if (givenUp.Length > 0 && stopped.Length > 0)
        {
            telling.Contradict($"The letter is either about an annuity that you gave up or about payments that stopped. Empty the lines of the other part", stopped[0], givenUp[0]);
        }
        else if (stopped.Length > 0)
        {
            TellThatItStopped(telling);
        }
        else if (givenUp.Length > 0)
        {
            TellThatItWasGivenUp(telling);
        }
    }

    private static void TellThatItWasGivenUp(Telling telling)
    {
        var filled = telling.Filled;
        telling.Say(filled.Has(Proceeds) ? Proceeds : Premiums, $"An annuity that you bought yourself was given up", $"If it is inside an IRA or a plan at work, use Form 1099-R instead.")
            .Answering(Opening.Account, AccountKind.Annuity)
            .Answering(Opening.Happened, WhatHappened.PaidOut);
        Tell(telling, Premiums, AnnuityQuestions.Premiums, amount => $"{amount} of premiums went in");
        Tell(telling, TaxFreeBefore, AnnuityQuestions.TaxFreeBefore, amount => $"{amount} had come back tax-free");
        Tell(telling, Charge, AnnuityQuestions.SurrenderCharge, amount => $"{amount} was kept as a charge");
        Tell(telling, Proceeds, AnnuityQuestions.Proceeds, amount => $"{amount} was paid to you");
        if (filled.Amount(TaxFreeBefore) is { } back && filled.Amount(Premiums) is { } premiums && back > premiums)
        {
            telling.Contradict($"More cannot have come back tax-free ({back}) than the premiums that went in ({premiums}). Check both lines", TaxFreeBefore, Premiums);
        }
    }

    private static void TellThatItStopped(Telling telling)
    {
        var filled = telling.Filled;
        var first = filled.Has(NeverBack) ? NeverBack : filled.Has(Cost) ? Cost : filled.Has(CameBack) ? CameBack : filled.Has(BeganOn) ? BeganOn : Account;
        telling.Say(first, $"A pension or annuity stopped at a death")
            .Answering(Opening.Happened, WhatHappened.SomethingElse)
            .Answering(Opening.WhatElse, OtherEvent.PensionStoppedByDeath);
        if (filled.Chosen<AccountKind>(Account) is { } account)
        {
            telling.Say(Account, $"{Sentence.Kept(Opening.Account.Show(Token.Of(account)))}", $"You chose it.").Answering(Opening.Account, account);
        }
        else
        {
            telling.Narrow([AccountKind.Annuity, AccountKind.Pension]);
            telling.LeaveOpen($"Choose whether it was an annuity or a pension, or we ask.");
        }

        if (filled.Day(BeganOn) is { } day)
        {
            telling.Say(BeganOn, $"Payments began on {day:MMMM d, yyyy}").Answering(PensionStoppedByDeathQuestions.BeganOn, day).Answering(PensionStoppedByDeathQuestions.HadBegun, true);
        }

        if (filled.Amount(NeverBack) is { } left)
        {
            telling.Say(NeverBack, $"{left} of already-taxed money never came back").Answering(PensionStoppedByDeathQuestions.CostGiven, CostSource.Letter).Answering(PensionStoppedByDeathQuestions.CostNeverBack, left);
        }
        else if (filled.Has(Cost) || filled.Has(CameBack))
        {
            telling.Say(filled.Has(Cost) ? Cost : CameBack, $"The letter gives what was in it and what came back").Answering(PensionStoppedByDeathQuestions.CostGiven, CostSource.Parts);
        }

        Tell(telling, Cost, PensionStoppedByDeathQuestions.Cost, amount => $"{amount} had been taxed before payments began");
        Tell(telling, CameBack, PensionStoppedByDeathQuestions.Recovered, amount => $"{amount} came back tax-free");
        if (filled.Amount(Cost) is { } cost && filled.Amount(CameBack) is { } back)
        {
            if (back > cost)
            {
                telling.Contradict($"More cannot have come back ({back}) than was there at the start ({cost}). Check both lines", CameBack, Cost);
            }
            else if (filled.Amount(NeverBack) is { } never && never != cost - back)
            {
                telling.Contradict($"The unrecovered cost ({never}) should be the cost at the start less what came back, which is {cost - back}. Check these lines", NeverBack, Cost, CameBack);
            }
        }
    }

    private static void Tell(Telling telling, PaperBox box, Amount question, Func<Money, Sentence> words)
    {
        if (telling.Filled.Amount(box) is { } amount)
        {
            telling.Say(box, words(amount)).Answering(question, amount);
        }
    }

    private static PaperBox Line(string id, string words, string name, params IReadOnlyList<BoxAnswer> answers) => new(id, "", words, BoxKind.Amount, answers) { Name = name };
}
