using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Checking;

/// <summary>Judges a program's sheet, and fills it only once for it.</summary>
internal static class Judging
{
    /// <summary>The verdicts of a sheet, or what keeps it from them.</summary>
    public static Judged Of(Answers given, DateOnly askedOn)
    {
        var sheet = given.Plain;
        var filled = new FilledSheet(sheet);
        var problems = SheetProblems.WholeObjections(sheet, filled);
        return problems.Count > 0 ? new(null, problems) : new(Verdict(sheet, filled, askedOn), []);
    }

    private static BareVerdict Verdict(Answers sheet, FilledSheet filled, DateOnly askedOn)
    {
        var (federal, unknowns, state, there) = WhatIf.Outcomes(filled.Asked, filled.Used, askedOn);
        return new(
            new(filled.Used.Require(Opening.Year)),
            LawBook.For(filled.Used).Id,
            federal,
            state,
            StateReadings.Beside(unknowns, there),
            [.. filled.Assumed.Select(question => question.Id), .. filled.Implied.Select(choice => choice.Question.Id)],
            [.. sheet.Tokens.Keys.Where(id => !filled.Used.Tokens.ContainsKey(id))]);
    }
}
