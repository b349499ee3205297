using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Situations.ContributionReturned;
using RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;
using RetirementLoss.Rules.Model;
using static RetirementLoss.Rules.Model.AccountKind;

namespace RetirementLoss.Rules.Law.Stories;

/// <summary>The stories by which a person finds the way in: words on one side, opening answers on the other.</summary>
internal static class Tellings
{
    private static readonly AccountKind[] OwnIras = [TraditionalIra, SepIra, SimpleIra, RothIra];
    private static readonly AccountKind[] Inherited = [InheritedTraditionalIra, InheritedRothIra];
    private static readonly AccountKind[] Iras = [.. OwnIras, .. Inherited];
    private static readonly AccountKind[] Plans = [Plan401k, Plan403b, Plan457b, ThriftSavingsPlan, Pension, DesignatedRoth];
    private static readonly AccountKind[] Pooled = [.. Iras, .. Plans];
    private static readonly AccountKind[] Education = [Plan529, CoverdellEsa, AbleAccount];
    private static readonly AccountKind[] Others = [HealthSavings, TaxableAccount, ForeignPlan, DeferredPay, AccountKind.SomethingElse];
    private static readonly AccountKind[] Heirs = [.. Inherited, .. Plans, Annuity];

    /// <summary>Every telling, in the order shown.</summary>
    public static IReadOnlyList<ToldStory> All { get; } =
    [
        new(Story.FellStillThere, Telling.StillInside, "It fell, and it is still there", null, [.. Pooled, SomeIra, Annuity, .. Education, .. Others], Is(WhatHappened.StillInside)),

        new(Story.LessCameOut, Telling.AllPaidOut, "All of it came out, and I kept it", "By check, direct deposit or in shares", [.. Pooled, SomeIra, Annuity, .. Education, .. Others], Is(WhatHappened.PaidOut)),
        new(Story.LessCameOut, Telling.PartPaidOut, "Some came out, some is still there", null, [.. Pooled, SomeIra, Annuity, .. Education], Is(WhatHappened.PartlyPaidOut)),
        new(Story.LessCameOut, Telling.EndedAtZero, "It went down to zero, and it is closed", "Nothing is left in it, not even a worthless stock", [.. Pooled, SomeIra, Annuity, .. Education, .. Others], Is(WhatHappened.PaidOut)),
        new(Story.LessCameOut, Telling.SharesCameOut, "Shares came out, and they fell later", "Sold since then, worthless, or still yours", Pooled, Is(OtherEvent.SharesPaidOutThenSold)),

        new(Story.Stolen, Telling.TrickedIntoMovingIt, "I moved the money out, and it was a trick", "A “safe account”, a fake investment, a new friend online", [.. Pooled, SomeIra, Annuity, .. Education, HealthSavings, TaxableAccount, AccountKind.BankDeposit, AccountKind.ForeignPlan, DeferredPay, AccountKind.SomethingElse], Is(StolenHow.AfterIPaidItOut)),
        new(Story.Stolen, Telling.TakenWithoutMyOk, "A thief took it out without my okay", "A hacker, a forger, a relative who signed for you", [.. Pooled, SomeIra, Annuity, .. Education, HealthSavings, TaxableAccount, AccountKind.BankDeposit, AccountKind.SomethingElse], Is(StolenHow.WithoutMyPermission)),
        new(Story.Stolen, Telling.StolenInside, "It was stolen while it was in the account", "A Ponzi scheme, a crooked adviser, a fake fund", [.. Pooled, SomeIra, Annuity, .. Education, HealthSavings, TaxableAccount, AccountKind.SomethingElse], Is(StolenHow.InsideTheAccount)),

        new(Story.SomeoneDied, Telling.PensionStopped, "A pension or annuity stopped", "A widow or widower, child or executor asks about what was not paid back", [Pension, .. Plans.Where(plan => plan != Pension), Annuity, .. Iras], Is(OtherEvent.PensionStoppedByDeath)),
        new(Story.SomeoneDied, Telling.InheritedAndFell, "I inherited an account, and it fell", "The money is still in it", Heirs, Is(WhatHappened.StillInside)),
        new(Story.SomeoneDied, Telling.InheritedAndPaidOut, "I inherited an account, and all of it was paid to me", null, Heirs, Is(WhatHappened.PaidOut)),
        new(Story.SomeoneDied, Telling.InheritedAndPartPaidOut, "I inherited an account, and took out a part", null, Heirs, Is(WhatHappened.PartlyPaidOut)),
        new(Story.SomeoneDied, Telling.InheritedWithEstateTax, "I inherited it, and federal estate tax was paid on it", null, [.. Heirs, .. OwnIras], Is(OtherEvent.EstateTaxOnTheAccount)),

        new(Story.Moved, Telling.RolledOver, "To another account of the same kind", "A rollover, a transfer, an annuity exchange", [.. Pooled, SomeIra, Annuity, .. Education], Is(WhatHappened.RolledOver)),
        new(Story.Moved, Telling.Converted, "Into a Roth IRA", "A conversion, from an account that was not Roth", [TraditionalIra, SepIra, SimpleIra, InheritedTraditionalIra, .. Plans.Where(plan => plan != DesignatedRoth)], Is(WhatHappened.ConvertedToRoth)),
        new(Story.Moved, Telling.ConversionUndone, "Into a Roth IRA, and I undid it", "A conversion that was moved back", OwnIras, Is(OtherEvent.ContributionReturned).With(ContributionQuestions.Fix, Token.Of(ContributionFix.ConversionUndone))),
        new(Story.Moved, Telling.ContributionMoved, "I moved a contribution to the other kind of IRA", "Roth to traditional, or the other way", OwnIras, Is(OtherEvent.ContributionReturned).With(ContributionQuestions.Fix, Token.Of(ContributionFix.MovedToOtherKind))),

        new(Story.Failed, Telling.PlanOrEmployerFailed, "The plan ended, or the employer failed", "A 401(k), a pension, another plan at work", Plans, Is(OtherEvent.PlanOrFirmFailed)),
        new(Story.Failed, Telling.FirmFailed, "The broker, bank or custodian of my account failed", "Or an asset in the account became worthless", Pooled, Is(OtherEvent.PlanOrFirmFailed)),
        new(Story.Failed, Telling.InsurerFailed, "The insurance company failed", "Behind an annuity, or a plan", [Annuity, .. Pooled], Is(OtherEvent.PlanOrFirmFailed)),
        new(Story.Failed, Telling.BankFailed, "The bank failed, and I had money in it", "Savings, checking or a CD, not in an IRA", [AccountKind.BankDeposit], Is(WhatHappened.SomethingElse)),
        new(Story.Failed, Telling.PromiseFailed, "The employer only promised the pay, and failed", "Deferred pay that was not held in a trust", [DeferredPay], Is(WhatHappened.StillInside)),

        new(Story.PaidBack, Telling.TooMuchInAnIra, "I put too much in an IRA, or took a contribution back", null, Iras, Is(OtherEvent.ContributionReturned)),
        new(Story.PaidBack, Telling.TooMuchPayInAPlan, "Too much of my pay went into a plan", "Two jobs, or over the yearly limit", [.. Plans, SimpleIra], Is(OtherEvent.ExcessDeferralReturned)),
        new(Story.PaidBack, Telling.TooMuchInHealthSavings, "I put too much in a health savings account", null, [AccountKind.HealthSavings], Is(WhatHappened.PaidOut)),
        new(Story.PaidBack, Telling.PayoutRepaid, "I had to pay back a payout from an earlier year", "The plan, a court or a mistake asked for it", Pooled, Is(OtherEvent.EarlierPayoutRepaid)),

        new(Story.Loan, Telling.PlanLoan, "A loan from my plan", null, Plans, Is(OtherEvent.PlanLoan)),

        new(Story.Sold, Telling.AnnuityGivenUp, "I gave up an annuity", "Surrendered or cashed in; bought with your own money, not in an IRA", [Annuity], Is(WhatHappened.PaidOut)),
        new(Story.Sold, Telling.SharesFromThePlanSold, "I sold shares that came out of my plan or IRA", "Or they became worthless", Pooled, Is(OtherEvent.SharesPaidOutThenSold)),
        new(Story.Sold, Telling.SharesFromThePlanKept, "Shares came out, and I have not sold them yet", null, Pooled, Is(OtherEvent.SharesPaidOutThenSold).With(SharesQuestions.Outcome, Token.Of(SharesOutcome.StillOwned))),
        new(Story.Sold, Telling.EducationAccountEmptied, "I emptied a 529, Coverdell or ABLE account", null, Education, Is(WhatHappened.PaidOut)),
        new(Story.Sold, Telling.SharesOfMyOwnSold, "I sold shares in an ordinary account", "One that is taxed every year", [TaxableAccount], Is(WhatHappened.PaidOut)),
        new(Story.Sold, Telling.LifeInsuranceGivenUp, "I gave up a life insurance policy", null, [AccountKind.SomethingElse], Is(WhatHappened.SomethingElse)),

        new(Story.SomethingElse, Telling.Divorce, "It was divided in a divorce", null, Pooled, Is(OtherEvent.Divorce)),
        new(Story.SomethingElse, Telling.ProhibitedDealing, "The IRA did a deal with me or my family", "A loan, a home, a family business", Iras, Is(OtherEvent.ProhibitedTransaction)),
        new(Story.SomethingElse, Telling.ForeignPlan, "A pension or annuity from another country lost money", null, [AccountKind.ForeignPlan], Is(WhatHappened.SomethingElse)),
        new(Story.SomethingElse, Telling.BankDeposit, "An ordinary bank account lost money", "Savings, checking or a CD, not in an IRA", [AccountKind.BankDeposit], Is(WhatHappened.SomethingElse)),
        new(Story.SomethingElse, Telling.HealthSavings, "A health savings account lost money", null, [AccountKind.HealthSavings], Is(WhatHappened.StillInside)),
        new(Story.SomethingElse, Telling.NoneOfThese, "None of these", null, [.. Pooled, Annuity, .. Education, .. Others], Is(OtherEvent.NoneOfThese)),
    ];

    /// <summary>The telling with its answers and accounts.</summary>
    public static ToldStory Of(Telling telling) => All.First(told => told.Telling == telling);

    private static Answers Is(WhatHappened happened) => Answers.None.With(Opening.Happened, Token.Of(happened));

    private static Answers Is(StolenHow how) => Is(WhatHappened.Stolen).With(Opening.Stolen, Token.Of(how));

    private static Answers Is(OtherEvent what) => Is(WhatHappened.SomethingElse).With(Opening.WhatElse, Token.Of(what));
}
