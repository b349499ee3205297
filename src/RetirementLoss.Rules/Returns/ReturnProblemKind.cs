namespace RetirementLoss.Rules.Returns;

/// <summary>What keeps a return from being assessed, for pages that tell it in words of their own.</summary>
public enum ReturnProblemKind
{
    /// <summary>An answer is missing, in the wrong place, or does not fit the others.</summary>
    Answer,

    /// <summary>An account of a spouse stands on a return that is not joint.</summary>
    NotAJointReturn,

    /// <summary>Two events of one pool are of a pair that is not worked out together.</summary>
    OnePool,

    /// <summary>Two accounts are of one kind and owner, and it was not said that they are two.</summary>
    SameKind,

    /// <summary>Losses on sales are told with the brokerage account and again with the return.</summary>
    LossesToldTwice,

    /// <summary>The loss belongs on a return of its own, that of an estate.</summary>
    OnAnotherReturn,

    /// <summary>A second personal theft in one year.</summary>
    SecondTheft,

    /// <summary>A second repayment with a choice of credit in one year.</summary>
    SecondRepayment,

    /// <summary>Two events of one pool say different things of it.</summary>
    PoolDisagrees,

    /// <summary>The account is not one of the people whose return it is.</summary>
    NotOnTheFinalReturn,
}
