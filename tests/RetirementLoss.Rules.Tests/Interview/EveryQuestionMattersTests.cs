using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>Nobody is asked a question whose answer cannot change the report.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class EveryQuestionMattersTests
{
    // Questions that matter only where several facts meet, which the sample of walks does not reach for every account.
    private static readonly Dictionary<string, string> ProvedElsewhere = new(StringComparer.Ordinal)
    {
        ["fixed-on"] = "turns at the due date: the cases of returned contributions",
        ["self-or-spouse-65"] = "the table of medical floors, by year and age",
        ["state-other-itemized"] = "matters only beside a standard deduction that is held or told: the cases of the states",
        ["itemized-not-cut"] = "matters only where the limit of 2013 to 2017 cuts: its cases, and those of the pension stopped by a death",
        ["early-reason"] = "where the payout bears no additional tax it only spreads income: the cases of coronavirus and disaster payouts",
        ["exception-fits"] = "matters only beside a reason that needs it in that year: the cases of the exceptions by year",
        ["any-basis"] = "of shares out of a plan matters only where cost is left after the cash: the cases of after-tax cost above value",
        ["bought-back"] = "of shares matters only beside a loss of their sale: the cases of wash sales",
        ["plan-of-spouse"] = "matters only while the sixty days of a payout run: the cases of the way back of a payout",
        ["children"] = "the cases of children, by number and amount spent",
    };

    // Whether the sample shows that it matters turns on which answers meet in it.
    private static readonly string[] ProvedHereByChance = ["itemized-not-cut", "early-reason", "plan-of-spouse", "children", "self-or-spouse-65", "state-other-itemized", "exception-fits", "any-basis", "bought-back"];

    [Fact]
    public void Every_question_changes_some_report_of_every_account_it_is_asked_for() =>
        Violations.None(Idle.Value.Where(idle => !ProvedElsewhere.ContainsKey(idle.Split(' ')[0])));

    [Fact]
    public void Questions_proved_elsewhere_still_need_it() => Violations.None(ProvedElsewhere.Keys.Except(ProvedHereByChance).Except(Idle.Value.Select(idle => idle.Split(' ')[0])));

    [Fact]
    public void Check_of_questions_finds_one_that_changes_nothing()
    {
        var sheet = Walked.Interview.Sample.First(live => live.Tokens.ContainsKey("received"));

        Assert.False(Changes(sheet, new YesNo("idle", "nothing", _ => "Nothing?")));
    }

    // Fewer walks than these, with answers that agree, tell nothing of a question that matters only beside certain amounts.
    private const int Telling = 5;

    // An answer that the checks refuse at once matters too; where every walk is refused, nobody gets as far as a report.
    private static readonly Lazy<IReadOnlyList<string>> Idle = new(() =>
    [
        .. from asked in Walked.Interview.Asked
           let answered = asked.Value.Where(one => Checker.Problems(one.Sheet).Count == 0).ToList()
           where answered.Count >= Telling && !answered.Exists(one => Changes(one.Sheet, one.Question))
           orderby asked.Key
           select asked.Key,
    ]);

    // Two answers to the question, all others kept, and what is asked in addition filled in.
    private static bool Changes(Answers sheet, Question question)
    {
        var given = Text(sheet);
        return Others(sheet, question).Any(token => Text(Completed(sheet.With(question, token))) != given);
    }

    private static IEnumerable<string> Others(Answers sheet, Question question) =>
        question.Id == "year" ? ["2009", "2016", "2018", "2025"] : Borders.Of(question, sheet).Where(token => token != sheet.Tokens.GetValueOrDefault(question.Id));

    private static Answers Completed(Answers sheet)
    {
        for (var walk = Checker.Walk(sheet); ; walk = Checker.Walk(sheet))
        {
            if (walk.Next is not { } next)
            {
                return walk.Live;
            }

            sheet = sheet.With(next, next.AssumedAfter(walk.Live)?.Token ?? Borders.Of(next, walk.Live)[0]);
        }
    }

    private static string Text(Answers live)
    {
        if (Checker.Problems(live) is { Count: > 0 } problems)
        {
            return string.Join('\n', problems);
        }

        var federal = LawBook.For(live).Assess(live, Walked.AskedOn);
        var state = StateQuestions.FileOf(live) is { } home ? ReportText.Of(StateReturn.Assess(home, live, federal, Walked.AskedOn)) : "";
        return ReportText.Of(federal) + state;
    }
}
