using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>"I don't know" never ends in an error, and the verdict is "depends" exactly when the readings differ between yes and no.</summary>
/// <remarks>
/// Alone, every question of every third walk of the sample is made unknown. Of pairs there are too many: three pairs of
/// each tenth walk are drawn with a fixed seed, so that every run draws the same.
/// </remarks>
public sealed class UnknownTests
{
    private const int Seed = 20261121;

    [Fact]
    public void One_unknown_fact_gives_depends_exactly_when_its_readings_differ() => Violations.None(Singles().SelectMany(Wrong).Take(40));

    [Fact]
    public void Two_unknown_facts_give_depends_exactly_when_their_readings_differ() => Violations.None(Pairs().SelectMany(Wrong).Take(40));

    [Fact]
    public void Firm_verdict_with_an_unknown_fact_holds_for_every_border_of_that_fact() => Violations.None(Singles().SelectMany(Unsound).Take(40));

    [Fact]
    public void Nothing_known_but_the_opening_still_gives_a_verdict() =>
        Violations.None(
            from year in EveryWalk.YearsOfChange
            from account in Opening.Account.Options
            from happened in Opening.Happened.Options
            let sheet = Sheets.Of(("year", $"{year}"), ("account", account.Token), ("happened", happened.Token))
            let report = Checker.Report(sheet, Walked.AskedOn)
            where report.Federal.Headline.Format.Length == 0 || report.Years.Count != Checker.Years.Count
            select sheet.Line());

    [Fact]
    public void Check_of_unknown_facts_finds_a_verdict_that_should_have_been_depends() =>
        Assert.NotEmpty(Judge(Sheets.Of(("year", "2017")), Verdict.Limited, [Verdict.Limited, Verdict.NoLoss]));

    private static IEnumerable<(Answers Sheet, Question Unknown)> Singles() =>
        from sheet in Walked.Interview.Sample.Where((sheet, i) => i % 3 == 0 && Checker.Problems(sheet).Count == 0)
        from question in Checker.Walk(sheet).Path
        where question.MayBeUnknown
        select (sheet.With(question, Answers.Unknown), question);

    private static IEnumerable<(Answers Sheet, Question Unknown)> Pairs()
    {
        var random = new Random(Seed);
        foreach (var sheet in Walked.Interview.Sample.Where((sheet, i) => i % 10 == 0 && Checker.Problems(sheet).Count == 0))
        {
            var questions = Checker.Walk(sheet).Path.Where(question => question.MayBeUnknown).ToArray();
            for (var i = 0; i < 3 && questions.Length > 1; i++)
            {
                random.Shuffle(questions);
                yield return (sheet.With(questions[0], Answers.Unknown).With(questions[1], Answers.Unknown), questions[0]);
            }
        }
    }

    private static IEnumerable<string> Wrong((Answers Sheet, Question Unknown) asked)
    {
        Report report;
        try
        {
            report = Checker.Report(asked.Sheet, Walked.AskedOn);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException)
        {
            return [$"{exception.Message}: {asked.Sheet.Line()}"];
        }

        return Judge(asked.Sheet, report.Federal.Verdict, [.. Readings(asked.Sheet)]);
    }

    private static IEnumerable<string> Judge(Answers sheet, Verdict verdict, List<Verdict> readings)
    {
        var families = readings.Select(Family).Distinct().ToList();
        var isRight = families.Count > 1 ? verdict == Verdict.Depends : Family(verdict) == families[0];
        return isRight ? [] : [$"{verdict}, but the readings are {string.Join(", ", readings.Distinct())}: {sheet.Line()}"];
    }

    // The borders are other values than the ends that the question itself declares; the firm verdict must hold for them as well.
    private static IEnumerable<string> Unsound((Answers Sheet, Question Unknown) asked)
    {
        var verdict = Checker.Report(asked.Sheet, Walked.AskedOn).Federal.Verdict;
        return verdict == Verdict.Depends
            ? []
            : from token in Borders.Of(asked.Unknown, Checker.Walk(asked.Sheet).Live)
              let sheet = asked.Sheet.With(asked.Unknown, token)
              where Checker.Problems(sheet).Count == 0
              from reading in Readings(sheet).Distinct()
              where Family(reading) != Family(verdict)
              select $"{verdict}, but {asked.Unknown.Id}={token} gives {reading}: {asked.Sheet.Line()}";
    }

    // By brute force, without the engine's own joining: every value that every unknown fact could have.
    private static IEnumerable<Verdict> Readings(Answers sheet)
    {
        var walk = Checker.Walk(sheet);
        while (walk.Next is { } next)
        {
            sheet = sheet.With(next, next.Assumes?.Token ?? Answers.Unknown);
            walk = Checker.Walk(sheet);
        }

        return walk.Path.FirstOrDefault(question => walk.Live.IsUnknown(question) && !question.MayStayUnknown) is { } unknown
            ? unknown.Possibilities(walk.Live).SelectMany(possible => Readings(walk.Live.With(unknown, possible.Token)))
            : [LawBook.For(walk.Live).Assess(walk.Live, Walked.AskedOn).Verdict];
    }

    private static Verdict Family(Verdict verdict) => verdict switch
    {
        Verdict.NoLoss => Verdict.NotDeductible,
        Verdict.Deductible => Verdict.Limited,
        _ => verdict,
    };
}
