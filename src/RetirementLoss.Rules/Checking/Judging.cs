using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Checking;

/// <summary>Judges a program's sheet with as few walks as it needs: two, where every question on its way was answered.</summary>
internal static class Judging
{
    /// <summary>The verdicts of a sheet, or what keeps it from them.</summary>
    public static Judged Of(Answers given, DateOnly askedOn)
    {
        var sheet = given.Plain;
        var walk = LawBook.Walk(sheet);
        var problems = Checker.WholeObjections(sheet, walk);
        return problems.Count > 0 ? new(null, problems)
            : walk.IsComplete ? new(Verdict(walk.Path, walk.Live, [], UnusedAnswers.Unused(sheet, walk), askedOn), [])
            : new(Filled(sheet, askedOn), []);
    }

    private static BareVerdict Filled(Answers given, DateOnly askedOn)
    {
        var (sheet, implied) = UnusedAnswers.Implied(given);
        var (asked, used, assumed) = WhatIf.Fill(sheet);
        return Verdict(asked, used, [.. assumed, .. implied.Select(choice => choice.Question)], UnusedAnswers.Unused(sheet, LawBook.Walk(sheet, Readings.Taken)), askedOn);
    }

    private static BareVerdict Verdict(IReadOnlyList<Question> asked, Answers used, IReadOnlyList<Question> assumed, IReadOnlyList<Question> ignored, DateOnly askedOn)
    {
        var (federal, _, unknowns, there) = WhatIf.Bare(asked, used, askedOn);
        return new(new(used.Require(Opening.Year)), LawBook.For(used).Id, federal, there.State, StateReadings.Beside(unknowns, there.Unknowns), assumed, ignored);
    }
}
