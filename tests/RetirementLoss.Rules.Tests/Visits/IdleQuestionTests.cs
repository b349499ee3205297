using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Rules.Tests.Interview;

namespace RetirementLoss.Rules.Tests.Visits;

/// <summary>Nobody is asked what can no longer matter: for every question on a walk there is some filling-in of the rest in which its answer changes the report.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class IdleQuestionTests
{
    // So many fillings-in are tried before a question is called idle; most show in the first few.
    private const int Tries = 4_000;

    private static readonly DateOnly Today = new(2026, 11, 29);

    // The worked examples are walked always; a long run draws these sheets besides, and IDLE=2000 so many.
    private const int DrawnInALongRun = 600;

    private static readonly int Sheets = int.TryParse(Environment.GetEnvironmentVariable("IDLE"), out var sheets) ? sheets : HowMuch.Drawn(1) > 1 ? DrawnInALongRun : 0;

    [Fact]
    public void Every_question_on_a_walk_can_still_matter() => Violations.None(Idle(Steps()).Take(60));

    [Fact]
    public void Check_finds_a_question_that_what_was_said_has_made_idle()
    {
        // Who is 59 and a half or older bears no additional tax, so the reason for the payout is idle; here it is asked all the same.
        var told = TaxCase.All.Values.Select(tax => LawBook.Walk(tax.Answers, (question, soFar) => question.AssumedAfter(soFar)?.Token ?? (question.MayBeUnknown ? Answers.Unknown : null)))
            .First(walk => walk.IsComplete && walk.Path.Any(question => question.Id == "over-59-half") && walk.Path.Any(question => question.Id == "received"));
        var before = Before(told, "over-59-half").With(told.Path.First(question => question.Id == "over-59-half"), "yes");

        Assert.NotEmpty(Idle([(before, new YesNo("idle", "nothing", _ => "Nothing?"), Kind: "planted")]));
    }

    private static IEnumerable<string> Idle(IEnumerable<(Answers Before, Question Question, string Kind)> steps) =>
        from step in steps.AsParallel()
        where !CanMatter(step.Before, step.Question)
        select $"'{step.Question.Id}' ({step.Kind}) is idle after {step.Before.Line()}";

    // Every step of the worked examples and of drawn sheets on which all is known and that end in an answer: where a fact is not known its ends are tried as
    // known ones, and where a story is not covered nothing more is told of it.
    private static IEnumerable<(Answers Before, Question Question, string Kind)> Steps()
    {
        var whole = TaxCase.All.Values.Select(tax => tax.Answers).Concat(Enumerable.Range(2_000_000, Sheets).Select(number => DrawnVisit.Number(number)).Select(drawn => drawn.Completed(drawn.Whole)));
        foreach (var walk in whole.Select(sheet => LawBook.Walk(sheet, (question, soFar) => question.AssumedAfter(soFar)?.Token ?? (question.MayBeUnknown ? Answers.Unknown : null))).Where(walk => walk.IsComplete && Checker.Problems(walk.Live).Count == 0 && !IsOfStandIns(walk.Live) && IsKnown(walk) && DrawnVisit.KindOf(walk.Live) != Rules.Assessing.AnswerKind.Outside))
        {
            foreach (var question in walk.Path.Where(question => !Opening.Questions.Contains(question) && question is { MayStayUnknown: false, MayBeUnknown: true }))
            {
                yield return (Before(walk, question.Id), question, LawBook.For(walk.Live).Id);
            }
        }
    }

    private static bool IsKnown(Walk walk) => walk.Path.All(question => question.MayStayUnknown || !walk.Live.IsUnknown(question));

    // Amounts of the size that stands for "very much" leave no larger one to draw.
    private static bool IsOfStandIns(Answers sheet) => LawBook.For(sheet).Questions.OfType<Amount>().Any(amount => sheet.Get(amount) is { } money && money >= Money.Of(500_000_000));

    private static Answers Before(Walk walk, string question) =>
        walk.Path.TakeWhile(passed => passed.Id != question).Aggregate(Answers.None, (sheet, passed) => sheet.With(passed, walk.Live.Tokens[passed.Id]));

    // Where every filling-in is refused by the checks, what was said contradicts itself, and that is told.
    private static bool CanMatter(Answers before, Question question)
    {
        var isRefused = true;
        for (var number = 0; number < Tries; number++)
        {
            var drawn = DrawnVisit.Number(3_000_000 + number);
            var one = drawn.Completed(before);
            if (Checker.Problems(one).Count > 0)
            {
                continue;
            }

            isRefused = false;
            var other = drawn.Changed(one, question);
            if (Checker.Problems(other).Count > 0 || Text(one) != Text(other))
            {
                return true;
            }
        }

        return isRefused;
    }

    private static string Text(Answers live)
    {
        var federal = LawBook.For(live).Assess(live, Today);
        return ReportText.Of(federal) + (StateQuestions.FileOf(live) is { } home ? ReportText.Of(StateReturn.Assess(home, live, federal, Today)) : "");
    }
}
