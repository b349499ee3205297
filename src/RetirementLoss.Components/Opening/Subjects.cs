using RetirementLoss.Components.Drawings;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Components.Opening;

/// <summary>The drawing of each story.</summary>
public static class Subjects
{
    /// <summary>What is drawn beside the story.</summary>
    public static Subject Of(Story story) => story switch
    {
        Story.FellStillThere => Subject.FellStillThere,
        Story.LessCameOut => Subject.LessCameOut,
        Story.Stolen => Subject.Tricked,
        Story.SomeoneDied => Subject.Hourglass,
        Story.Moved => Subject.Moved,
        Story.Failed => Subject.Failed,
        Story.PaidBack => Subject.PaidBack,
        Story.Loan => Subject.Loan,
        Story.Sold => Subject.Contract,
        Story.SomethingElse => Subject.SomethingElse,
        _ => throw new ArgumentOutOfRangeException(nameof(story), story, "This story has no drawing yet; add one."),
    };
}
