using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.Figures;

namespace RetirementLoss.Rules.Checking;

/// <summary>Answers of a program's sheet that no question of the way asks for: what they imply, and which of them are left unused.</summary>
internal static class UnusedAnswers
{
    private static readonly List<Question> ThatMean = [.. QuestionList.All.Where(question => question.Means is not null)];

    /// <summary>The sheet with each choice taken that was not sent and that alone makes an unused answer count.</summary>
    public static (Answers Sheet, IReadOnlyList<ImpliedChoice> Taken) Implied(Answers sheet) => LawBook.Walk(sheet).IsComplete ? (sheet, []) : Implied(sheet, Way(sheet));

    /// <summary>The same, where the walk is known not to be complete, and the way of the sheet with what is missing taken.</summary>
    public static (Answers Sheet, IReadOnlyList<ImpliedChoice> Taken) Implied(Answers sheet, Walk way)
    {
        var taken = new List<ImpliedChoice>();
        while ((FirstImplied(sheet, way) ?? Meant(sheet, way)) is { } implied)
        {
            sheet = sheet.With(implied.Question, implied.Token);
            taken.Add(implied);
            if (LawBook.Walk(sheet).IsComplete)
            {
                break;
            }

            way = Way(sheet);
        }

        return (sheet, taken);
    }

    /// <summary>The answers that no covered year uses, each with the reason.</summary>
    public static IReadOnlyList<IgnoredAnswer> In(Answers sheet)
    {
        var (full, _) = Implied(sheet);
        return [.. Unused(full).Select(question => new IgnoredAnswer(question, Because(full, question)))];
    }

    private static List<Question> Unused(Answers sheet)
    {
        var used = Way(sheet).Path.Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        if (sheet.Tokens.Keys.All(used.Contains))
        {
            return [];
        }

        foreach (var year in FederalYears.Supported)
        {
            used.UnionWith(Way(sheet.With(Opening.Year, year.ToString())).Path.Select(question => question.Id));
        }

        return [.. QuestionList.All.Where(question => sheet.Has(question) && !used.Contains(question.Id))];
    }

    // No choice is taken that would make another answer count for nothing, nor a fact that differs from the usual one that would be taken and said.
    private static ImpliedChoice? FirstImplied(Answers sheet, Walk way)
    {
        if (sheet.Tokens.Keys.All(way.Live.Tokens.ContainsKey))
        {
            return null;
        }

        // Few choices are open, and to walk the other years takes long, so the choices are tried first.
        var turns = Turns(sheet, way, question => !sheet.Has(question) && question.AssumedAfter(way.Live) is null or { Said.Length: 0 }).ToList();
        return turns.Exists(turn => turn.Then.Path.Any(asked => sheet.Has(asked) && !way.Live.Has(asked)))
            ? Unused(sheet).Select(question => OnlyChoice(sheet, way, question, turns)).OfType<ImpliedChoice>().FirstOrDefault()
            : null;
    }

    private static ImpliedChoice? OnlyChoice(Answers sheet, Walk way, Question unused, List<(Question Question, string Token, Walk Then)> turns)
    {
        var choices = turns.FindAll(turn => turn.Then.Path.Any(asked => asked.Id == unused.Id));
        return choices is [var (question, token, then)] && way.Path.All(asked => !sheet.Has(asked) || then.Path.Any(other => other.Id == asked.Id)) ? new(question, token, unused) : null;
    }

    // An amount that was sent can mean an answer that was not: what was left over means that something was left.
    private static ImpliedChoice? Meant(Answers sheet, Walk way) => ThatMean
        .Where(question => sheet.TryToken(question, out var token) && token is not (Answers.Unknown or "0"))
        .Select(question => new ImpliedChoice(question.Means!.Of(), question.Means.Token, question))
        .FirstOrDefault(implied => !sheet.Has(implied.Question) && way.Path.Any(asked => asked.Id == implied.Question.Id));

    private static IEnumerable<(Question Question, string Token, Walk Then)> Turns(Answers sheet, Walk way, Func<Question, bool> isTurned) =>
        from question in way.Path
        where question.Options.Count > 0 && question.Id != Opening.Year.Id && isTurned(question)
        from option in question.OptionsFor(way.Live)
        where option.Token != way.Live.Tokens[question.Id]
        select (question, option.Token, Way(sheet.With(question, option.Token)));

    private static string Because(Answers sheet, Question unused)
    {
        var way = Way(sheet);
        if (Turns(sheet, way, _ => true).Where(turn => turn.Then.Path.Any(asked => asked.Id == unused.Id)).ToList() is not { Count: > 0 } turns)
        {
            return $"In no covered year do your other answers lead to the question for {unused.Name}.";
        }

        var closest = turns[^1].Question;
        var others = turns.Where(turn => turn.Question.Id == closest.Id).ToList();
        var where = others is [var (_, token, _)] ? $"“{closest.Show(token)}”" : $"another than “{closest.Show(way.Live.Tokens[closest.Id])}”";
        var isOnlyWay = turns.All(turn => turn.Question.Id == closest.Id);
        return (isOnlyWay, sheet.Has(closest)) switch
        {
            (true, true) => $"It counts only where the answer for {closest.Name} is {where}, and you sent “{closest.Show(way.Live.Tokens[closest.Id])}”.",
            (true, false) => $"It counts only where the answer for {closest.Name} is {where}, and you did not send that answer.",
            _ => $"With the other answers nothing turns on it. It would count, for example, where the answer for {closest.Name} is {where}.",
        };
    }

    private static Walk Way(Answers sheet) => LawBook.Walk(sheet, Readings.Taken);
}
