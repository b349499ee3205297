using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Rules.Tests.Interview;

namespace RetirementLoss.Rules.Tests.Law.States;

/// <summary>What is said firmly of a state while a fact is not known must hold for the fact as it was.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class UnknownFactsTests
{
    private static readonly Lazy<IReadOnlyList<(TaxCase Case, Question Unknown, Report Said)>> Once = new(() =>
    [
        .. (from tax in TaxCase.All.Values
            where tax.Expect.State is not null && tax.Report.Unknowns.Count == 0
            from question in tax.Report.Asked
            where question.MayBeUnknown && !question.MayStayUnknown
            select (tax, question)).OneIn(7)
            .Select(one => (one.tax, one.question, Checker.Report(one.tax.Answers.With(one.question, Answers.Unknown), one.tax.Report.AskedOn))),
    ]);

    private static IReadOnlyList<(TaxCase Case, Question Unknown, Report Said)> Forgotten => Once.Value;

    [Fact]
    public void Firm_verdict_and_firm_amount_of_a_state_hold_for_the_fact_as_it_was() =>
        Violations.None(
            from one in Forgotten
            let real = one.Case.Report.State!.Assessment
            let said = one.Said.State?.Assessment
            where said is null
                || (said.Verdict != Verdict.Depends && IsYes(said.Verdict) != IsYes(real.Verdict))
                || (said.Deductible is { } firm && firm != (real.Deductible ?? Money.Zero))
            select $"{one.Unknown.Id}: {said?.Verdict} {said?.Deductible} is said, {real.Verdict} {real.Deductible} it is: {one.Case.Answers.Line()}");

    [Fact]
    public void Fact_that_changes_the_state_is_told_to_matter_and_with_its_readings_there() =>
        Violations.None(
            from one in Forgotten
            where one.Said.State?.Assessment is { Deductible: null, Verdict: not Verdict.OutsideScope }
            let fact = one.Said.Unknowns.FirstOrDefault(fact => fact.Question.Id == one.Unknown.Id)
            where fact is not { Matters: true, ForTheState.Count: > 1 }
            select $"{one.Unknown.Id}: {one.Case.Answers.Line()}");

    [Fact]
    public void Fact_of_the_state_never_changes_the_federal_part() =>
        Violations.None(
            from one in Forgotten
            where one.Unknown.Id.StartsWith("state", StringComparison.Ordinal)
            where (one.Said.Federal.Verdict, one.Said.Federal.Sums, one.Said.Federal.Headline.ToString()) != (one.Case.Report.Federal.Verdict, one.Case.Report.Federal.Sums, one.Case.Report.Federal.Headline.ToString())
            select $"{one.Unknown.Id}: {one.Case.Answers.Line()}");

    [Fact]
    public void State_of_which_a_fact_decides_depends_and_says_each_reading()
    {
        var sheet = TaxCase.All.Values.First(tax => tax is { Expect.State.State: "CA", Report.Unknowns.Count: 0, Report.State.Assessment.Sums.Deductible: { IsPositive: true } }).Answers;

        var state = Checker.Report(sheet.With("state-whole-year", Answers.Unknown), new(2026, 11, 21)).State!.Assessment;

        Assert.Equal(Verdict.Depends, state.Verdict);
        Assert.Contains("If yes, ", TaxCase.Said(state.Headline), StringComparison.Ordinal);
        Assert.Contains("If no, not covered", TaxCase.Said(state.Headline), StringComparison.Ordinal);
    }

    private static bool IsYes(Verdict verdict) => verdict is Verdict.Limited or Verdict.Deductible;
}
