using FluentValidation;
using FluentValidation.TestHelper;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>What cannot be true together keeps a sheet from being assessed; what can be, and seldom is, is told with the answer.</summary>
public sealed class ChecksOfAnswersTests
{
    private const string Closed = "year=2017 account=roth-ira happened=paid-out received=15000 basis-given=total basis-left=27000 same-kind-left=no qualified=no over-59-half=yes recent-conversions=0 "
        + "filing-status=single agi=60000 other-two-percent=0 other-itemized=5000 age-or-blind-boxes=0 box-7-code=code-j last-paid-on=2017-05-05 put-in=30000";

    private const string Stolen = "year=2022 account=traditional-ira happened=stolen stolen-how=after-i-paid-it-out handed-over-for=investing theft-timing=same-year recovery-possible=no "
        + "payout-taxed=50000 payout-tax-free=0 all-stolen=yes paid-back=0 agi=60000 filing-status=single other-itemized=0";

    [Theory]
    [InlineData(Closed, "last-paid-on", "2016-05-05", "last-paid-on")]
    [InlineData(Closed, "recent-conversions", "30000", "recent-conversions")]
    [InlineData(Closed, "box-7-code", "code-g", "box-7-code")]
    [InlineData(Closed, "box-7-code", "code-7", "box-7-code")]
    [InlineData(Closed, "age-or-blind-boxes", "4", "age-or-blind-boxes")]
    [InlineData(Stolen, "payout-taxed", "0", "payout-tax-free")]
    [InlineData(Stolen, "paid-back", "60000", "paid-back")]
    public void What_cannot_be_true_together_is_an_error_at_its_question(string sheet, string changed, string token, string at)
    {
        var answers = Parsed(sheet).With(changed, token);

        LawBook.For(answers).Checks.TestValidate(answers).ShouldHaveValidationErrorFor(at).WithSeverity(Severity.Error).Only();
        Assert.Empty(LawBook.For(answers).Checks.Doubts(answers));
    }

    [Theory]
    [InlineData(Closed, "other-itemized", "60000.01", "other-itemized")]
    [InlineData(Stolen, "agi", "49999.99", "agi")]
    public void What_seldom_is_true_together_is_a_warning_at_its_question(string sheet, string changed, string token, string at)
    {
        var answers = Parsed(sheet).With(changed, token);

        LawBook.For(answers).Checks.TestValidate(answers).ShouldHaveValidationErrorFor(at).WithSeverity(Severity.Warning).Only();
        Assert.Empty(LawBook.For(answers).Checks.Against(answers, new HashSet<string>()));
    }

    [Theory]
    [InlineData(Closed, "other-itemized", "60000")]
    [InlineData(Closed, "other-itemized", "unknown")]
    [InlineData(Stolen, "agi", "50000")]
    [InlineData(Stolen, "agi", "unknown")]
    public void What_can_well_be_true_raises_nothing(string sheet, string changed, string token)
    {
        var answers = Parsed(sheet).With(changed, token);

        LawBook.For(answers).Checks.TestValidate(answers).ShouldNotHaveAnyValidationErrors();
    }

    [Fact]
    public void A_doubt_is_told_with_the_answer_and_keeps_nobody_from_it()
    {
        var (usual, seldom) = (Parsed(Closed), Parsed(Closed).With("other-itemized", "70000"));
        var askedOn = new DateOnly(2018, 3, 1);

        Assert.Empty(Checker.Problems(seldom));
        Assert.Empty(Checker.WholeObjections(seldom));
        var note = Assert.Single(Checker.Report(seldom, askedOn).Federal.Notes, note => note.Id == "look-again-other-itemized");
        Assert.Equal(NoteKind.Caveat, note.Kind);
        Assert.Contains("$70,000", note.Text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Checker.Report(usual, askedOn).Federal.Notes, note => note.Id.StartsWith("look-again-", StringComparison.Ordinal));
    }

    private static Answers Parsed(string line) => Sheets.Of([.. line.Split(' ').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]))]);
}
