namespace RetirementLoss.Rules.Assessing;

/// <summary>How a popular claim stands against the law of a year.</summary>
public enum ClaimRating
{
    /// <summary>The law says so.</summary>
    Correct,

    /// <summary>It was the law once, and is not any more.</summary>
    Outdated,

    /// <summary>Half of it is true, or true words suggest what is not.</summary>
    Misleading,

    /// <summary>The law does not say so.</summary>
    Wrong,

    /// <summary>There is no law in it; it can only be good or bad advice.</summary>
    Advice,
}
