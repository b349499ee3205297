using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Tests.Law.EarlyPayout;

/// <summary>Stories told in the words of an answer file, and what the law makes of them.</summary>
internal static class Told
{
    private static readonly DateOnly Asked = new(2026, 11, 21);

    private static readonly Dictionary<string, Question> ById = Checker.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    /// <summary>The sheet of these answers, each read as if typed.</summary>
    public static Answers Sheet(params (string Id, object Typed)[] answers)
    {
        var sheet = Answers.None;
        foreach (var (id, typed) in answers)
        {
            sheet = sheet.Telling(id, typed);
        }

        return sheet;
    }

    /// <summary>The sheet with one more answer.</summary>
    public static Answers Telling(this Answers sheet, string id, object typed)
    {
        var question = ById[id];
        var parsed = question.Parse(FormattableString.Invariant($"{typed}"));
        return sheet.With(question, parsed.Token ?? throw new InvalidOperationException($"{id}: {parsed.Problem}"));
    }

    /// <summary>The whole walk; what the story leaves open is told as unknown where that costs nothing, and else it fails.</summary>
    public static Walk Walked(this Answers sheet)
    {
        var walk = LawBook.Walk(sheet, (question, _) => question.MayStayUnknown ? Answers.Unknown : null);
        return walk.Next is { } open ? throw new InvalidOperationException($"The story says nothing of '{open.Id}'.") : walk;
    }

    /// <summary>The question as it is met on the way of the story; none where it is not.</summary>
    public static Question? Walked(this Answers sheet, string open)
    {
        var walk = LawBook.Walk(sheet, (question, _) => question.MayStayUnknown ? Answers.Unknown : question.Assumes?.Token);
        return walk.Path.FirstOrDefault(question => question.Id == open);
    }

    /// <summary>What the law makes of the story.</summary>
    public static Assessment Assessed(this Answers sheet)
    {
        var live = sheet.Walked().Live;
        return LawBook.For(live).Assess(live, Asked);
    }

    /// <summary>The additional tax of the story.</summary>
    public static decimal? AdditionalTax(this Answers sheet) => sheet.Assessed().Sums.AdditionalTax?.Dollars;

    /// <summary>Whether the question is met on the way of the story, answered or open.</summary>
    public static bool Asks(this Answers sheet, string id)
    {
        var walk = LawBook.Walk(sheet, (question, _) => question.MayStayUnknown ? Answers.Unknown : null);
        return walk.Next?.Id == id || walk.Path.Any(question => question.Id == id);
    }
}
