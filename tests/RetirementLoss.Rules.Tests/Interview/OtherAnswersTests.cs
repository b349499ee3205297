using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>What is said to change the answer does change it, in just that way, and nothing that turns the verdict is left out.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class OtherAnswersTests
{
    private static readonly DateOnly AskedOn = Walked.AskedOn;

    [Fact]
    public void Making_a_change_gives_the_verdict_and_the_amounts_it_promised() => Violations.None(
        (from sheet in Walked.Interview.Sound.OneIn(31)
         from change in Walked.Interview.ReportOf(sheet).WouldChange
         let then = Checker.Report(sheet.With(change.Question, change.To.Token), AskedOn).Federal
         where then.Verdict != change.Verdict || Breaks(change.Deductible, then.Deductible) || Breaks(change.Taxable, then.Sums.Taxable) || Breaks(change.AdditionalTax, then.Sums.AdditionalTax)
         select $"{sheet.Line()}: {change.Question.Id} {change.To.Token} promised {change.Verdict} {change.Deductible}, gave {then.Verdict} {then.Deductible}").Take(20));

    [Fact]
    public void Every_other_option_that_turns_the_verdict_is_among_the_changes() => Violations.None(
        (from sheet in Walked.Interview.Sound.OneIn(61)
         let report = Walked.Interview.ReportOf(sheet)
         where report.Federal.Verdict != Verdict.OutsideScope
         from question in report.Asked
         where question.Options.Count > 0 && question.MayBeUnknown && !question.MayStayUnknown && !question.IsCertain
         from option in question.OptionsFor(report.Answers)
         where option.Token != report.Answers.Tokens[question.Id]
         let changed = sheet.With(question, option.Token)
         where Checker.Problems(changed).Count == 0
         let then = Checker.Report(changed, AskedOn).Federal.Verdict
         where IsYes(then) != IsYes(report.Federal.Verdict) && then != Verdict.Depends
         where !report.WouldChange.Any(change => change.Question.Id == question.Id && IsYes(change.Verdict) == IsYes(then))
         select $"{sheet.Line()}: {question.Id} = {option.Token} gives {then}").Take(20));

    [Fact]
    public void Closed_Roth_in_2017_turns_on_the_other_accounts_the_basis_and_the_payout()
    {
        var report = Checker.Report(Closed("2017"), AskedOn);

        Assert.Equal(["same-kind-left", "received", "basis-left"], report.WouldChange.Where(change => change.Verdict == Verdict.NoLoss).Select(change => change.Question.Id));
        // Basis of no more than the payout of 15,000 leaves no loss; 15,000 is the nearest other amount of the case.
        Assert.Equal("15000", report.WouldChange.First(change => change.Question.Id == "basis-left").To.Token);
    }

    [Fact]
    public void Closed_Roth_in_2024_is_not_told_to_remember_otherwise() =>
        Assert.DoesNotContain(Checker.Report(Closed("2024"), AskedOn).WouldChange, change => change.Verdict is Verdict.Limited or Verdict.Deductible);

    [Theory]
    [InlineData("2027-10-15", true)]
    [InlineData("2027-10-16", false)]
    public void Rollover_of_a_qualified_offset_can_be_done_until_the_extended_return_is_due(string day, bool isListed)
    {
        var sheet = Sheets.Of(
            ("year", "2026"), ("account", "plan-401k"), ("happened", "something-else"), ("what-else", "plan-loan"), ("loan-end", "offset"), ("loan-unpaid", "12000"),
            ("left-or-plan-ended", "yes"), ("offset-on", "2026-10-01"), ("loan-rolled", "0"), ("over-59-half", "no"), ("any-basis", "no"), ("early-reason", "none"));

        var change = Checker.Report(sheet, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).WouldChange.SingleOrDefault(change => change.Question.Id == "loan-rolled");

        Assert.Equal(isListed, change is not null);
        if (change is not null)
        {
            Assert.Equal((ChangeKind.CanStillBeDone, Money.Zero, Money.Zero), (change.Kind, change.Taxable!.Value, change.AdditionalTax!.Value));
        }
    }

    [Theory]
    [InlineData("traditional-ira")]
    [InlineData("plan-401k")]
    public void Emptying_the_rest_is_no_way_out_because_it_pays_out_more(string account)
    {
        // Of 61,000 with 20,000 of basis 11,000 came out: 7,393.44 is income. To empty the account the other 50,000 have to come out too.
        var sheet = Sheets.Of(
            ("year", "2026"), ("account", account), ("happened", "paid-out"), ("any-basis", "yes"), ("received", "11000"), ("paid-in", "cash"), ("basis-given", "total"), ("basis-left", "20000"),
            ("same-kind-left", "yes"), ("year-end-value", "50000"), ("converted-too", "0"), ("balance-before", "61000"), ("from-someone-who-died", "no"), ("over-59-half", "yes"));

        var report = Checker.Report(sheet, AskedOn);

        Assert.Equal(Money.Of(7393.44m), report.Federal.Sums.Taxable);
        Assert.DoesNotContain(report.WouldChange, change => change.Kind == ChangeKind.CanStillBeDone);
    }

    [Fact]
    public void Nobody_is_told_to_have_been_wrong_about_a_death() =>
        Assert.DoesNotContain(Walked.Interview.Sound.OneIn(31).SelectMany(sheet => Walked.Interview.ReportOf(sheet).WouldChange), change => change.Question.Id is "year" or "account" or "happened" or "from-someone-who-died");

    private static Answers Closed(string year) => Sheets.Of(
        ("year", year), ("account", "roth-ira"), ("happened", "paid-out"), ("received", "15000"), ("basis-given", "total"), ("basis-left", "27000"), ("same-kind-left", "no"),
        ("filing-status", "single"), ("agi", "60000"), ("other-two-percent", "0"), ("other-itemized", "5000"), ("age-or-blind-boxes", "0"));

    private static bool Breaks(Money? promised, Money? given) => promised is { } amount && amount != (given ?? Money.Zero);

    private static bool IsYes(Verdict verdict) => verdict is Verdict.Deductible or Verdict.Limited;
}
