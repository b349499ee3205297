namespace RetirementLoss.Rules.Assessing;

/// <summary>Where, or when, the next thing is to be done.</summary>
public enum NextThingKind
{
    ThisWeek,
    FindOut,
    OnYourReturn,
    OnTheStateReturn,
    ByDay,
    IfNotFiledYet,
    IfFiledLate,
    IfALossWasCarried,
    IfStillOpen,
    InsideTheAccount,
    BeforeMoneyComesOut,
    BeforeTheYearEnds,
    Keep,
    AskFirst,

    /// <summary>After a day on which the law may have changed; only in a letter.</summary>
    LookAgain,
}
