using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Checking;

/// <summary>Tells the facts that count most as sentences: what happened, the amounts, the return, the state.</summary>
internal sealed class FactsInWords(Report report)
{
    private Answers Answers => report.Answers;

    private TaxYear Year => report.Year;

    private Sums Sums => report.Federal.Sums;

    /// <summary>The facts.</summary>
    public Sentence Told() => Sentence.Of([WhatHappenedThen(), CameOut(), TaxedMoney(), NotBack(), Fell(), Return(), State(), NotOver()]);

    /// <summary>The account, to stand after "your".</summary>
    public static Sentence Account(Answers answers) => answers.Get(Opening.Account) switch
    {
        AccountKind.TraditionalIra => $"traditional IRA",
        AccountKind.SepIra => $"SEP IRA",
        AccountKind.SimpleIra => $"SIMPLE IRA",
        AccountKind.RothIra => $"Roth IRA",
        AccountKind.InheritedTraditionalIra => $"inherited traditional IRA",
        AccountKind.InheritedRothIra => $"inherited Roth IRA",
        AccountKind.SomeIra => $"IRA",
        AccountKind.Plan401k => $"401(k) plan",
        AccountKind.Plan403b => $"403(b) plan",
        AccountKind.Plan457b => $"457(b) plan",
        AccountKind.ThriftSavingsPlan => $"Thrift Savings Plan",
        AccountKind.Pension => $"workplace plan",
        AccountKind.DesignatedRoth => $"workplace Roth account",
        AccountKind.Annuity => $"annuity",
        AccountKind.Plan529 => $"529 plan",
        AccountKind.CoverdellEsa => $"Coverdell account",
        AccountKind.AbleAccount => $"ABLE account",
        AccountKind.HealthSavings => $"health savings account",
        AccountKind.TaxableAccount => $"brokerage account",
        AccountKind.BankDeposit => $"bank account",
        AccountKind.ForeignPlan => $"foreign plan",
        AccountKind.DeferredPay => $"deferred pay",
        AccountKind.SomethingElse or null => $"account",
        var account => throw new InvalidOperationException($"The account '{account}' has no words in the letter yet; add them."),
    };

    private Sentence Own => Account(Answers);

    private Sentence WhatHappenedThen() => Answers.Get(Opening.Happened) switch
    {
        WhatHappened.Stolen => Theft(),
        WhatHappened.SomethingElse => Other(),
        _ when HasNoPlace => $"You ask about your {Own} in {Year}.",
        WhatHappened.StillInside => $"At the end of {Year} the money was still in your {Own}.",
        WhatHappened.PartlyPaidOut => $"In {Year} a part of your {Own} was paid out to you, and the rest stayed in it.",
        WhatHappened.PaidOut => $"In {Year} all of your {Own} was paid out to you.",
        WhatHappened.RolledOver => $"In {Year} your {Own} was moved to another account of the kind.",
        WhatHappened.ConvertedToRoth => $"In {Year} your {Own} was converted to a Roth IRA.",
        _ => $"You ask about your {Own} in {Year}.",
    };

    // Where the money is, is not asked of these, or only taken to be so.
    private bool HasNoPlace => Answers.Get(Opening.Account) is
        AccountKind.HealthSavings or AccountKind.TaxableAccount or AccountKind.BankDeposit or AccountKind.ForeignPlan or AccountKind.DeferredPay or AccountKind.SomethingElse or null;

    private Sentence Theft() => Answers.Get(Opening.Stolen) switch
    {
        StolenHow.InsideTheAccount => $"Money was stolen while it was still in your {Own}. You ask about {Year}.",
        StolenHow.AfterIPaidItOut => $"You took money out of your {Own}, and then it was stolen by a trick. You ask about {Year}.",
        StolenHow.WithoutMyPermission => $"A thief took money out of your {Own} without your permission. You ask about {Year}.",
        _ => $"Money of your {Own} was stolen. You ask about {Year}.",
    };

    private Sentence Other() => Answers.Get(Opening.WhatElse) switch
    {
        OtherEvent.PensionStoppedByDeath => $"The payments of your {Own} stopped because someone died. You ask about {Year}.",
        OtherEvent.ExcessDeferralReturned => $"More of your pay went into your {Own} than the limit allows. You ask about {Year}.",
        OtherEvent.ContributionReturned => $"Money that went into your {Own} was taken back, or moved to the other kind of IRA. You ask about {Year}.",
        OtherEvent.SharesPaidOutThenSold => $"Shares were paid out of your {Own}, and you ask about what became of them in {Year}.",
        OtherEvent.PlanLoan => $"You had a loan from your {Own}. You ask about {Year}.",
        OtherEvent.PlanOrFirmFailed => $"The plan or the firm behind your {Own} ended or failed. You ask about {Year}.",
        OtherEvent.ProhibitedTransaction => $"A deal that the law forbids was made with your {Own}. You ask about {Year}.",
        OtherEvent.EarlierPayoutRepaid => $"You had to pay back a payout from your {Own} that was taxed in an earlier year. You ask about {Year}.",
        OtherEvent.EstateTaxOnTheAccount => $"You inherited an account, and federal estate tax was paid on it. You ask about {Year}.",
        OtherEvent.Divorce => $"Your {Own} was divided in a divorce. You ask about {Year}.",
        OtherEvent.NoneOfThese or null => $"You ask about your {Own} in {Year}.",
        var other => throw new InvalidOperationException($"The event '{other}' has no words in the letter yet; add them."),
    };

    private Sentence CameOut() => Sums.Received is not { IsPositive: true } received ? Sentence.None : Answers.Get(Opening.Happened) switch
    {
        WhatHappened.PaidOut or WhatHappened.PartlyPaidOut or WhatHappened.Stolen when !IsSold => $"{received} came out of it.",
        WhatHappened.RolledOver or WhatHappened.ConvertedToRoth => $"{received} came out of the old account.",
        _ when IsSold || ComesBack => $"{received} came back to you.",
        _ when StoppedByDeath => $"{received} of a refund came free of tax.",
        // Nothing may have been paid to anybody, as after a forbidden deal or a loan that was not paid back.
        _ => $"{received} counts as paid out.",
    };

    private bool IsSold => Answers.Is(Opening.Account, AccountKind.TaxableAccount) && !Answers.Is(Opening.Happened, WhatHappened.Stolen);

    private bool ComesBack => Answers.Get(Opening.WhatElse) is OtherEvent.SharesPaidOutThenSold or OtherEvent.ExcessDeferralReturned or OtherEvent.ContributionReturned or OtherEvent.PlanOrFirmFailed;

    // Of the stories of their own, some begin with money that was taxed in another way.
    private Sentence TaxedMoney() => Sums.Basis switch
    {
        null => Sentence.None,
        { IsZero: true } => Answers.Is(Opening.Happened, WhatHappened.SomethingElse) ? Sentence.None : $"None of it was money of yours that had been taxed before.",
        { } basis when Sums.Loss is null || IsBasisLessReceived => $"{basis} of already-taxed money, your basis, had not come back to you before.",
        { } basis when StoppedByDeath => $"{basis} of its cost, which is money taxed before it went in, had not come back in the payments.",
        { } basis => $"Your basis in what was lost, which is its cost for tax, was {basis}.",
    };

    private Sentence NotBack() => Sums.Loss is not { IsPositive: true } loss ? Sentence.None
        : IsBasisLessReceived ? $"So {loss} of it did not come back."
        // Others may have a part of the cost, and a refund gives some of it back.
        : StoppedByDeath && Sums.Basis > loss ? $"{loss} of that cost counts for this return."
        : Sentence.None;

    private bool StoppedByDeath => Answers.Is(Opening.WhatElse, OtherEvent.PensionStoppedByDeath);

    private Sentence Fell() => Sums.EconomicLoss is { IsPositive: true } fell && fell != Sums.Loss ? $"In money you lost {fell}, whatever tax law says of it." : Sentence.None;

    private Sentence Return() => Answers.Get(ReturnQuestions.Agi) is { } income ? $"Your adjusted gross income was {income}." : Sentence.None;

    private Sentence State() => report.State is not { } home ? Sentence.None
        : Answers.Is(StateQuestions.AllYear, true) ? $"You lived in {new Name(home.Name)} all year."
        : (Sentence)$"Your state was {new Name(home.Name)}.";

    private Sentence NotOver() => report.AskedOn <= Year.LastDay ? $"{Year} is not over; this takes it that things stay so to its end." : Sentence.None;

    private bool IsBasisLessReceived => Sums is { Basis: { } basis, Received: { } received, Loss: { } loss } && basis - received == loss;
}
