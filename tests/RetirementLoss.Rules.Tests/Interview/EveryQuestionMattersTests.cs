using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>Nobody is asked a question whose answer cannot change the report.</summary>
public sealed class EveryQuestionMattersTests
{
    // Questions whose answers change no report for an account: each with its reason.
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["happened of education-health-or-disability-account for health-savings"] = "a health savings account never has basis; asked for one opening of all accounts",
    };

    // Questions that matter only where several facts meet, which the sample of walks does not reach for every account.
    private static readonly Dictionary<string, string> ProvedElsewhere = new(StringComparer.Ordinal)
    {
        ["taxable-income"] = "cuts only in the highest bracket: the cases of the overall limit from 2026",
        ["fixed-on"] = "turns at the due date: the cases of returned contributions",
        ["early-reason"] = "the table of exceptions, by account and year",
        ["spent-on-reason"] = "the table of exceptions, by account and year",
        ["medical-expenses"] = "the table of medical floors, by year and age",
        ["self-or-spouse-65"] = "the table of medical floors, by year and age",
        ["qualified"] = "the cases of qualified payouts above basis",
        ["any-basis"] = "the cases of every pool, with and without basis",
        ["itemized-not-cut"] = "the cases of the overall limit of 2013 to 2017",
        ["treated-as-own"] = "the cases of a widow who made the account her own",
    };

    [Fact]
    public void Every_question_changes_some_report_of_every_account_it_is_asked_for() =>
        Violations.None(Idle().Except(Exceptions.Keys).Where(idle => !ProvedElsewhere.ContainsKey(idle.Split(' ')[0])));

    [Fact]
    public void Exceptions_are_still_needed() => Violations.None(Exceptions.Keys.Except(Idle()));

    [Fact]
    public void Check_of_questions_finds_one_that_changes_nothing()
    {
        var sheet = Walked.Interview.Sample.First(live => live.Tokens.ContainsKey("received"));

        Assert.False(Changes(sheet, new YesNo("idle", "nothing", _ => "Nothing?")));
    }

    // An answer that the checks refuse at once matters too; where every walk is refused, nobody gets as far as a report.
    private static List<string> Idle() =>
    [
        .. from asked in Walked.Interview.Asked
           let answered = asked.Value.Where(one => Checker.Problems(one.Sheet).Count == 0).ToList()
           where answered.Count > 0 && !answered.Exists(one => Changes(one.Sheet, one.Question))
           orderby asked.Key
           select asked.Key,
    ];

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

            sheet = sheet.With(next, next.Assumes?.Token ?? Borders.Of(next, walk.Live)[0]);
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
