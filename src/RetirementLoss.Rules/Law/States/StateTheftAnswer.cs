namespace RetirementLoss.Rules.Law.States;

/// <summary>What a state does with a personal theft that federal law bars from 2018 on.</summary>
internal enum StateTheftAnswer
{
    /// <summary>By its words the state's law still takes such a theft in.</summary>
    Possible,

    /// <summary>The state has no such deduction, or only what the federal return allows.</summary>
    Not,

    /// <summary>It was not read, or can be argued either way.</summary>
    Check,
}
