using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Interview;
using RetirementLoss.Rules.Tests.PlainWords;

namespace RetirementLoss.Rules.Tests.Generated;

/// <summary>What holds of every whole report, with facts that are not known among the others.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class ReportTests
{
    private const int Sheets = 1_500;

    // So many ways of filling in what is not known are tried.
    private const int Fillings = 3;

    private static readonly DateOnly AskedOn = new(2026, 11, 29);

    [Fact]
    public void Every_report_is_whole() => Generator.Hold(Sheets, told =>
    {
        var sheet = told.WithUnknowns;
        if (Checker.Problems(sheet).Count > 0)
        {
            return null;
        }

        var report = Checker.Report(sheet, AskedOn);
        return StripDiffers(report) ?? Unfinished(report) ?? TooEarly(report) ?? AdviceConditions.Broken(report) ?? TakenBack(told, sheet, report);
    });

    [Theory]
    [InlineData("For 2024: $0 is income.")]
    [InlineData("None  of it.")]
    [InlineData("Up to $949,999,983,800 can be deducted.")]
    [InlineData("It is {amount}.")]
    [InlineData("It is .")]
    [InlineData("It has no end")]
    [InlineData("That is not spread,, $5 in all.")]
    [InlineData("See `PlanOrFirmFailed/law.md`.")]
    [InlineData("If you sell it for less than $0.")]
    [InlineData("$0 of it is already-taxed money.")]
    [InlineData("$0 of the $20,000 converted is already-taxed money.")]
    [InlineData("It does not lower the $0 of income.")]
    [InlineData("Excise for 1 year-ends.")]
    public void Check_of_sentences_finds_one_that_is_not_whole(string sentence) => Assert.True(Blemishes.In(sentence));

    [Theory]
    [InlineData(AccountKind.TraditionalIra, nameof(EarlyPayoutReason.None), true)]
    [InlineData(AccountKind.TraditionalIra, nameof(EarlyPayoutReason.Hardship), true)]
    [InlineData(AccountKind.TraditionalIra, nameof(EarlyPayoutReason.PeriodicPayments), false)]
    [InlineData(AccountKind.SimpleIra, nameof(EarlyPayoutReason.AutomaticEnrollment), false)]
    [InlineData(AccountKind.RothIra, nameof(EarlyPayoutReason.FirstHome), true)]
    [InlineData(AccountKind.Plan401k, nameof(EarlyPayoutReason.None), true)]
    [InlineData(AccountKind.Plan401k, nameof(EarlyPayoutReason.Hardship), false)]
    [InlineData(AccountKind.Plan401k, nameof(EarlyPayoutReason.PeriodicPayments), false)]
    [InlineData(AccountKind.Plan401k, nameof(EarlyPayoutReason.Corrective), false)]
    [InlineData(AccountKind.Plan401k, nameof(EarlyPayoutReason.EmployerStockDividends), false)]
    [InlineData(AccountKind.DesignatedRoth, nameof(EarlyPayoutReason.AutomaticEnrollment), false)]
    public void Within_sixty_days_the_way_back_is_told_where_the_law_has_it(AccountKind account, string reason, bool told)
    {
        var report = PaidOutLately(account, Enum.Parse<EarlyPayoutReason>(reason));

        Assert.Equal(told, report.Federal.Notes.Any(note => note.Id == "sixty-day-rollover"));
        Assert.Null(AdviceConditions.Broken(report));
    }

    [Fact]
    public void Check_of_advice_finds_a_note_that_does_not_fit()
    {
        var hardship = PaidOutLately(AccountKind.Plan401k, EarlyPayoutReason.Hardship);
        var own = PaidOutLately(AccountKind.TraditionalIra, EarlyPayoutReason.None);
        var clock = own.Federal.Notes.Single(note => note.Id == "sixty-day-rollover");

        Assert.Null(AdviceConditions.Broken(own, [clock]));
        Assert.NotNull(AdviceConditions.Broken(hardship, [clock]));
        Assert.NotNull(AdviceConditions.Broken(own with { AskedOn = own.AskedOn.AddYears(1) }, [clock]));
        Assert.NotNull(AdviceConditions.Broken(own, [new Note(NoteKind.Alternative, "a-note-nobody-declared", $"Do this.")]));
        Assert.NotNull(AdviceConditions.Broken(own, [new Note(NoteKind.Caveat, "any", $"It is put back, and your basis lives on.")]));
        Assert.NotNull(AdviceConditions.Broken(own, [new Note(NoteKind.Caveat, "any", $"Leave the job in the year you turn 55.")]));
    }

    private static Report PaidOutLately(AccountKind account, EarlyPayoutReason reason)
    {
        var given = new Dictionary<string, string>
        {
            ["year"] = "2026",
            ["account"] = Token.Of(account),
            ["happened"] = "paid-out",
            ["any-basis"] = "no",
            ["basis-left"] = "0",
            ["received"] = "5000",
            ["qualified"] = "no",
            ["recent-conversions"] = "0",
            ["over-59-half"] = "no",
            ["roth-in-457b"] = "no",
            ["simple-first-two-years"] = "no",
            ["from-someone-who-died"] = "no",
            ["early-reason"] = Token.Of(reason),
            ["last-paid-on"] = "2026-11-15",
        };
        var answers = Answers.None;
        while (Checker.Walk(answers) is { Next: { } question } walk)
        {
            answers = answers.With(question, given.TryGetValue(question.Id, out var token) ? token : question.MayBeUnknown ? Answers.Unknown : Told.Answer(question, walk.Live, 0));
        }

        return Checker.Report(answers, AskedOn);
    }

    private static string? StripDiffers(Report report) => report.Years.FirstOrDefault(outcome => outcome.Year == report.Year) is { } here && (here.Verdict, here.Deductible) != (report.Federal.Verdict, report.Federal.Deductible)
        ? $"the strip says {here.Verdict} {here.Deductible} and the report {report.Federal.Verdict} {report.Federal.Deductible}"
        : null;

    private static string? Unfinished(Report report) => Sentences(report).FirstOrDefault(Blemishes.In) is { } sentence ? $"a sentence is not whole: {sentence}" : null;

    // No last day comes before what it is counted from.
    private static string? TooEarly(Report report)
    {
        var events = report.Asked.OfType<Day>().Where(day => !report.Answers.IsUnknown(day)).Select(day => report.Answers.Get(day)!.Value).Where(day => day.Year == report.Year.Number).ToList();
        var since = events.Count == 0 ? report.Year.FirstDay : events.Min();
        return report.Federal.Notes.Where(note => note.Kind == NoteKind.Deadline).SelectMany(note => note.Text.Values.OfType<DateOnly>().Select(last => (note, last))).FirstOrDefault(each => each.last < since) is { note: { } early } found
            ? $"{early.Id} ends on {found.last:O}, before {since:O}"
            : null;
    }

    // What was said firmly must be what any filling-in of the open facts gives.
    private static string? TakenBack(Told told, Answers sheet, Report report)
    {
        if (report.Unknowns.Count == 0 || KindOf(report.Federal.Verdict) is not { } said)
        {
            return null;
        }

        for (var filling = 1; filling <= Fillings; filling++)
        {
            var whole = Filled(told, sheet, filling);
            if (Checker.Problems(whole).Count == 0 && Checker.Report(whole, AskedOn).Federal is var federal && KindOf(federal.Verdict) is { } then && then != said)
            {
                return $"{report.Federal.Verdict} was firm, and {whole.Line()} gives {federal.Verdict}";
            }
        }

        return null;
    }

    // The kind of an answer: a deduction, none, or not covered; none of them while it depends.
    private static string? KindOf(Verdict verdict) => verdict switch
    {
        Verdict.Deductible or Verdict.Limited => "a deduction",
        Verdict.NoLoss or Verdict.NotDeductible => "none",
        Verdict.OutsideScope => "not covered",
        _ => null,
    };

    private static Answers Filled(Told told, Answers sheet, int filling)
    {
        var answers = Answers.None;
        for (var i = 0; Checker.Walk(answers) is { Next: { } question } walk; i++)
        {
            answers = answers.With(question, sheet.TryToken(question, out var token) && token != Answers.Unknown && question.Offers(token, walk.Live)
                ? token
                : Told.Answer(question, walk.Live, told.Draws[(i + filling) % Math.Max(1, told.Draws.Count)] / (filling + 1)));
        }

        return answers;
    }

    private static IEnumerable<string> Sentences(Report report) =>
    [
        .. Sentences(report.Federal),
        .. report.State is { } state ? Sentences(state.Assessment) : [],
        .. report.Takeaways.Texts(),
        .. report.Assumptions.Texts(),
        .. report.LeavesOut,
        .. report.Years.Select(year => TaxCase.Said(year.Headline)),
    ];

    private static IEnumerable<string> Sentences(Assessment assessment) =>
    [
        TaxCase.Said(assessment.Headline),
        .. assessment.Findings.Select(finding => TaxCase.Said(finding.Because)),
        .. assessment.OtherReadings.Select(other => TaxCase.Said(other.Because)),
        .. assessment.Notes.Select(note => TaxCase.Said(note.Text)),
    ];
}
