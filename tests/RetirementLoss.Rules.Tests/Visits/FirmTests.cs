using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Rules.Tests.Interview;

namespace RetirementLoss.Rules.Tests.Visits;

/// <summary>What is called firm is never taken back, whatever is told after it and in whatever order.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class FirmTests
{
    // Drawn at the first step that is called firm; at each later one fewer, since its completions are among those of the first.
    private const int Completions = 5;
    private const int LaterCompletions = 2;

    private static readonly DateOnly Today = new(2026, 11, 29);

    // A long run draws ten times as many; FIRM=100000 draws so many.
    private static readonly int Sheets = int.TryParse(Environment.GetEnvironmentVariable("FIRM"), out var sheets) ? sheets : HowMuch.Drawn(5_000);

    [Fact]
    public void Firm_is_never_taken_back() => Violations.None(TakenBack(Sheets, sheet => Checker.Firm(sheet, Today)?.Kind).Take(10));

    [Fact]
    public void Trial_finds_an_answer_that_rests_on_what_is_usually_so() => Assert.NotEmpty(TakenBack(300, Usually).Take(1));

    [Theory]
    [InlineData(FirmFault.EndsAlone)]
    [InlineData(FirmFault.ChecksTakePart)]
    [InlineData(FirmFault.KindBehindAnotherDoor)]
    public void Trial_finds_a_proof_with_a_fault(FirmFault fault) => Assert.NotEmpty(TakenBack(Sheets, sheet => PlantedFirmness.Of(sheet, fault)).Take(1));

    [Fact]
    public void Trial_finds_nothing_where_no_fault_is_planted() => Violations.None(TakenBack(Sheets / 5, sheet => PlantedFirmness.Of(sheet, FirmFault.None)).Take(10));

    // The one told once more asks through all doors, so this shows as well that what stands behind the others is rightly left out. Each has its own budget.
    [Fact]
    public void Proof_agrees_with_the_one_that_is_told_once_more() => Violations.None(
        from number in Enumerable.Range(2_000_000, Sheets / 5).AsParallel()
        let drawn = DrawnVisit.Number(number)
        from step in drawn.Steps(isShuffled: number % 2 == 1)
        let kinds = (Told: Checker.Firm(step, Today)?.Kind, Again: PlantedFirmness.Of(step, FirmFault.None))
        where kinds is { Told: { } told, Again: { } again } && told != again
        select $"{drawn.Situation.Id} is {kinds.Told}, and told once more {kinds.Again}, after {step.Line()}");

    // The habit on which early answers rest: a no is told by facts of the kind alone.
    [Fact]
    public void Rules_that_end_a_case_read_only_facts_of_the_kind() => Violations.None(Ending().Where(turn => turn.Door != Door.Kind).Select(turn => $"'{turn.Question}' of {turn.Situation} ends the case by another rule from behind another door: {turn.Sheet}").Take(10));

    [Fact]
    public void Trial_finds_that_facts_of_the_kind_choose_the_rule_that_ends_a_case() => Assert.True(Ending().Where(turn => turn.Door == Door.Kind).Select(turn => (turn.Situation, turn.Question)).Distinct().Count() > 30);

    [Fact]
    public void Only_questions_of_the_kind_turn_it() => Violations.None(Turning().Where(turn => !turn.IsOfTheKind).Select(turn => $"'{turn.Question}' of {turn.Situation} turns the kind from behind another door: {turn.Sheet}").Take(10));

    [Fact]
    public void Trial_finds_that_questions_of_the_kind_turn_it() => Assert.True(Turning().Where(turn => turn.IsOfTheKind).Select(turn => (turn.Situation, turn.Question)).Distinct().Count() > 30);

    [Fact]
    public void Situation_that_cannot_be_deducted_never_is() => Violations.None(
        from number in Enumerable.Range(0, Sheets)
        let drawn = DrawnVisit.Number(number)
        let whole = drawn.Completed(drawn.Whole)
        let situation = LawBook.For(whole)
        where situation.CanBeDeducted?.Includes(new(whole.Require(Opening.Year))) != true && Checker.Problems(whole).Count == 0 && DrawnVisit.KindOf(whole) == AnswerKind.Deduction
        select $"{situation.Id}: {whole.Line()}");

    [Fact]
    public void Kind_of_a_worked_example_is_that_of_its_report() => Violations.None(
        from visit in Visit.All
        where visit.Kind is not null && TaxCase.All[visit.Name].Expect.Verdict is { } verdict && verdict != "depends" && visit.Kind != KindOf(verdict)
        select $"{visit.Name}: firm is {visit.Kind}, and the report says {TaxCase.All[visit.Name].Expect.Verdict}");

    private static IEnumerable<string> TakenBack(int sheets, Func<Answers, AnswerKind?> firm) =>
        from number in Enumerable.Range(0, sheets).AsParallel()
        let drawn = DrawnVisit.Number(number)
        from step in drawn.Steps(isShuffled: number % 2 == 1).Select(sheet => (Sheet: sheet, Kind: firm(sheet))).Where(step => step.Kind is not null).Select((step, place) => (step.Sheet, step.Kind, Drawn: place == 0 ? Completions : LaterCompletions))
        from whole in Enumerable.Range(0, step.Drawn).Select(_ => drawn.Completed(step.Sheet)).Concat(drawn.CompletedAtEachEnd(step.Sheet))
        where (drawn.Situation.CanBeDeducted is not null || Checker.Problems(whole).Count == 0) && DrawnVisit.KindOf(whole) != step.Kind
        select $"{drawn.Situation.Id} was {step.Kind} after {step.Sheet.Line()}, and {whole.Line()} gives {DrawnVisit.KindOf(whole)}";

    // The fault that is planted: what is missing is taken to be as it usually is.
    private static AnswerKind? Usually(Answers sheet)
    {
        var live = LawBook.Walk(sheet, (question, soFar) => question.AssumedAfter(soFar)?.Token is { } token && token != Answers.Unknown ? token : question.Possibilities(soFar) is [var first, ..] ? first.Token : Answers.Unknown, (question, soFar) => question.MayStayUnknown ? Answers.Unknown : question.Possibilities(soFar)[0].Token).Live;
        return DrawnVisit.KindOf(live);
    }

    private static IEnumerable<(string Situation, string Question, Door Door, string Sheet)> Ending() =>
        from number in Enumerable.Range(1_000_000, Sheets).AsParallel()
        let drawn = DrawnVisit.Number(number)
        where drawn.Situation.CanBeDeducted?.Includes(new(drawn.Whole.Require(Opening.Year))) == true

        // A health savings account is never deducted, though the accounts it shares a situation with are: which of its noes it is stands behind other doors.
        where !drawn.Whole.Is(Opening.Account, Rules.Model.AccountKind.HealthSavings)
        let whole = drawn.Completed(drawn.Whole)
        let ended = DrawnVisit.EndedBy(whole)
        where ended is not null
        from asked in DrawnVisit.AskedOn(whole).ToList()
        let changed = drawn.Changed(whole, asked.Question)
        where DrawnVisit.EndedBy(changed) != ended
        select (drawn.Situation.Id, asked.Question.Id, asked.Page.Door, $"{whole.Line()} and {changed.Line()}");

    private static IEnumerable<(string Situation, string Question, bool IsOfTheKind, string Sheet)> Turning() =>
        from number in Enumerable.Range(1_000_000, Sheets).AsParallel()
        let drawn = DrawnVisit.Number(number)
        where drawn.Situation.CanBeDeducted is not null
        let whole = drawn.Completed(drawn.Whole)
        let kind = DrawnVisit.KindOf(whole)
        from asked in DrawnVisit.AskedOn(whole).ToList()
        let changed = drawn.Changed(whole, asked.Question)
        where DrawnVisit.KindOf(changed) != kind
        select (drawn.Situation.Id, asked.Question.Id, asked.IsOfTheKind, $"{whole.Line()} and {changed.Line()}");

    private static AnswerKind KindOf(string verdict) => verdict switch
    {
        "deductible" or "limited" => AnswerKind.Deduction,
        "no-loss" or "not-deductible" => AnswerKind.None,
        _ => AnswerKind.Outside,
    };
}
