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
}
