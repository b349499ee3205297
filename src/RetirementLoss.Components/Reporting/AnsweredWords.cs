using RetirementLoss.Rules.Assessing;

namespace RetirementLoss.Components.Reporting;

/// <summary>How a step was answered, in a word.</summary>
public static class AnsweredWords
{
    /// <summary>The word.</summary>
    public static string Of(Answered answer) => answer switch
    {
        Answered.Yes => T("Yes"),
        Answered.No => T("No"),
        Answered.Limited => T("In part"),
        Answered.Unknown => T("Not known"),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, "This answer has no word yet; add one."),
    };
}
