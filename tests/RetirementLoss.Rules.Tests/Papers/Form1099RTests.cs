using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Papers;

namespace RetirementLoss.Rules.Tests.Papers;

/// <summary>Form 1099-R tells the story by its code and the boxes beside it.</summary>
public sealed class Form1099RTests
{
    // Year, code and marks, and what the form cannot tell; then the story it leads to and some of its answers.
    public static TheoryData<string, string, string, string> Codes => new()
    {
        { "J", "year=2016 1=9000 2b-total=on 7=J", "paid-out-below-basis", "account=roth-ira received=9000 box-7-code=code-j" },
        { "T", "year=2016 1=9000 2b-total=on 7=T account=roth-ira", "paid-out-below-basis", "account=roth-ira received=9000 box-7-code=code-t" },
        { "Q", "year=2016 1=9000 2a=0 2b-total=on 7=Q account=roth-ira", "paid-out-below-basis", "qualified=yes received=9000 box-7-code=code-q" },
        { "1", "year=2016 1=9000 2b-total=on 7=1 ira=on account=traditional-ira", "paid-out-below-basis", "over-59-half=no received=9000 box-7-code=code-1" },
        { "2", "year=2016 1=9000 2b-total=on 7=2 ira=on account=sep-ira", "paid-out-below-basis", "account=sep-ira received=9000 box-7-code=code-2" },
        { "2, a conversion", "year=2016 1=9000 7=2 ira=on account=traditional-ira became=converted-to-roth", "converted-to-roth", "converted=9000" },
        { "3", "year=2016 1=9000 2b-total=on 5=12000 7=3 account=plan-401k", "paid-out-below-basis", "early-reason=disability basis-left=12000" },
        { "4, an IRA", "year=2016 1=9000 2b-total=on 7=4 ira=on", "paid-out-below-basis", "account=inherited-traditional-ira received=9000" },
        { "4, a plan", "year=2016 1=9000 2b-total=on 5=12000 7=4 account=pension", "paid-out-below-basis", "from-someone-who-died=yes basis-left=12000" },
        { "7", "year=2016 1=9000 7=7 ira=on account=traditional-ira became=kept-and-some-left", "partly-paid-out", "over-59-half=yes received=9000" },
        { "7, put into another account", "year=2016 1=9000 7=7 account=plan-403b became=put-into-another-account", "rolled-over", "moved-out=9000 over-59-half=yes" },
        { "7, stolen afterwards", "year=2024 1=9000 2a=8000 7=7 ira=on account=traditional-ira became=stolen-afterwards", "stolen-after-payout", "payout-taxed=8000 payout-tax-free=1000" },
        { "G", "year=2016 1=9000 2a=0 7=G account=plan-401k", "rolled-over", "moved-out=9000 rolled-over=9000 box-7-code=code-g" },
        { "G, an amount in 2a", "year=2016 1=9000 2a=9000 7=G account=plan-401k", "converted-to-roth", "converted=9000" },
        { "H", "year=2016 1=9000 5=12000 2b-total=on 7=H", "rolled-over", "account=designated-roth moved-to=roth-ira moved-how=direct moved-out=9000 rolled-over=9000 basis-left=12000" },
        { "L", "year=2024 1=9000 7=L account=plan-401k", "plan-loan", "loan-end=deemed loan-unpaid=9000" },
        { "L1", "year=2024 1=9000 7=L1 account=plan-401k", "plan-loan", "loan-end=deemed loan-unpaid=9000 over-59-half=no" },
        { "M", "year=2024 1=9000 7=M1 account=plan-401k", "plan-loan", "loan-end=offset left-or-plan-ended=yes loan-unpaid=9000" },
        { "8, an IRA", "year=2016 1=5100 2a=100 7=8 ira=on account=traditional-ira", "contribution-returned", "year=2016 contribution-fix=taken-back came-back=5100 contribution=5000" },
        { "8, a plan", "year=2016 1=5100 7=8 account=plan-401k", "excess-deferral-returned", "excess-timing=put-in-the-same-year sent-back=5100" },
        { "P, an IRA", "year=2016 1=4900 7=P ira=on account=traditional-ira", "contribution-returned", "year=2015 contribution-fix=taken-back came-back=4900" },
        { "P, a Roth IRA", "year=2016 1=4900 7=PJ", "contribution-returned", "year=2015 account=roth-ira came-back=4900" },
        { "P, a plan", "year=2024 1=3100 7=P account=plan-401k", "excess-deferral-returned", "year=2024 excess-timing=put-in-the-year-before sent-back=3100" },
        { "D", "year=2016 1=9000 5=15000 2b-total=on 7=7D", "annuity-surrendered", "account=annuity surrender-proceeds=9000 premiums=15000 tax-free-before=0" },
        { "B", "year=2016 1=9000 5=15000 2b-total=on 7=B", "paid-out-below-basis", "account=designated-roth received=9000 basis-left=15000 box-7-code=code-b" },
        { "4D", "year=2024 1=9000 2a=4000 7=4D", "pension-stopped-by-death", "account=annuity annuity-refund=yes annuity-refund-tax-free=5000" },
        { "7B", "year=2016 1=9000 5=15000 2b-total=on 7=7B", "paid-out-below-basis", "account=designated-roth over-59-half=yes received=9000 basis-left=15000" },
        { "BG", "year=2016 1=9000 5=15000 2b-total=on 7=BG", "rolled-over", "account=designated-roth moved-to=another-roth-account moved-out=9000 rolled-over=9000" },
        { "4G", "year=2016 1=9000 7=4G account=plan-401k", "rolled-over", "from-someone-who-died=yes moved-out=9000 rolled-over=9000" },
        { "S", "year=2016 1=9000 2b-total=on 7=S ira=on", "paid-out-below-basis", "account=simple-ira over-59-half=no simple-first-two-years=yes received=9000" },
        { "5", "year=2016 1=9000 7=5 ira=on account=traditional-ira", "prohibited-transaction", "value-deemed-paid=9000" },
        { "N", "year=2024 1=9000 7=N account=roth-ira", "contribution-returned", "year=2024 contribution-fix=moved-to-other-kind came-back=9000" },
        { "R", "year=2024 1=9000 7=R account=roth-ira", "contribution-returned", "year=2023 contribution-fix=moved-to-other-kind came-back=9000" },
        { "E", "year=2024 1=9000 7=E account=plan-401k", "excess-deferral-returned", "sent-back=9000" },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_leads_to_its_story_and_saves_three_questions(string code, string boxes, string story, string answers)
    {
        var reading = Read(boxes);
        var sheet = PapersInHand.WrittenInto(Answers.None, reading);

        Assert.NotEmpty(code);
        Assert.Empty(reading.Unread);
        Assert.Empty(reading.Contradictions);
        Assert.Equal(story, LawBook.For(Checker.Walk(sheet).Live).Id);
        Assert.Subset(reading.Answers.Tokens.Select(answer => $"{answer.Key}={answer.Value}").ToHashSet(), answers.Split(' ').ToHashSet());
        Assert.True(PapersInHand.Saved(Answers.None, reading) >= SavedAtLeast, $"saved {PapersInHand.Saved(Answers.None, reading)}");
        Assert.Empty(Checker.Problems(sheet));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_answer_taken_is_one_that_its_box_declares(string code, string boxes, string story, string answers)
    {
        Assert.NotEmpty(code + story + answers);

        Assert.All(Read(boxes).Took, taken => Assert.Subset(
            taken.Box.Answers.Select(answer => answer.Question.Id).Append("year").ToHashSet(),
            taken.Questions.Select(question => question.Id).ToHashSet()));
    }

    [Theory]
    [InlineData("year=2016 1=9000 7=1 ira=on", "account")]
    [InlineData("year=2016 1=9000 2b-total=on 7=Q", "account")]
    [InlineData("year=2016 1=9000 7=J", "happened")]
    [InlineData("1=9000 2b-total=on 7=J", "year")]
    [InlineData("year=2016 1=9000 2b-total=on", "account")]
    public void What_the_form_cannot_tell_is_left_to_the_interview(string boxes, string next)
    {
        var reading = Read(boxes);

        Assert.Equal(next, Checker.Walk(PapersInHand.WrittenInto(Answers.None, reading)).Next?.Id);
        Assert.NotEmpty(reading.CannotTell);
    }

    [Theory]
    [InlineData("year=2016 1=9000 2a=9500 7=J", "2a 1", "received")]
    [InlineData("year=2016 1=9000 7=J ira=on 2b-total=on", "7 ira", "account")]
    [InlineData("year=2016 1=9000 7=S 2b-total=on", "7 ira", "account")]
    [InlineData("year=2016 1=9000 2a=100 7=Q", "7 2a", "qualified")]
    [InlineData("year=2017 1=9000 7=M account=plan-401k", "7 year", "what-else")]
    [InlineData("year=2024 1=9000 7=Y ira=on", "7 year", "account")]
    [InlineData("year=2016 1=9000 7=J 14=270", "15 14", "state")]
    [InlineData("year=2016 1=9000 7=J account=plan-401k", "account 7", "account")]
    [InlineData("year=2016 1=9000 7=G account=plan-401k became=kept-and-empty", "became 7", "happened")]
    [InlineData("year=2016 1=9000 7=J 2b-total=on became=kept-and-some-left", "became 2b-total", "happened")]
    [InlineData("year=2016 1=9000 7=1 2b-total=on account=plan-401k 6=500 paid-in=cash", "paid-in 6", "paid-in")]
    [InlineData("year=2016 1=9000 7=J became=converted-to-roth", "became 7", "happened")]
    public void Boxes_that_do_not_fit_are_told_at_both_and_answer_nothing(string boxes, string at, string unanswered)
    {
        var reading = Read(boxes);

        var contradiction = Assert.Single(reading.Contradictions);
        Assert.Equal(at, string.Join(' ', contradiction.At.Select(box => box.Id)));
        Assert.DoesNotContain(unanswered, reading.Answers.Tokens.Keys);
    }

    [Theory]
    [InlineData("year=2016 1=lots", "1", "digits")]
    [InlineData("year=16", "year", "Choose the tax year")]
    [InlineData("7=X", "7", "no code X")]
    [InlineData("7=17", "7", "never stand together")]
    [InlineData("7=JTQ", "7", "one or two codes")]
    [InlineData("15=Cal", "15", "two letters")]
    [InlineData("account=piggy-bank", "account", "Choose one of the lines")]
    public void Box_that_cannot_be_read_says_what_to_do(string boxes, string at, string words)
    {
        var unread = Assert.Single(Read(boxes).Unread);

        Assert.Equal(at, unread.Box.Id);
        Assert.Contains(words, unread.Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_in_box_6_leave_the_cash_to_the_interview()
    {
        var reading = Read("year=2016 1=9000 6=500 7=1 2b-total=on account=plan-401k");

        Assert.Equal("shares-with-value", reading.Answers.Tokens["paid-in"]);
        Assert.DoesNotContain("received", reading.Answers.Tokens.Keys);
    }

    [Fact]
    public void Box_5_of_an_IRA_is_never_basis()
    {
        var reading = Read("year=2016 1=9000 5=12000 7=1 ira=on 2b-total=on account=traditional-ira");

        Assert.DoesNotContain(reading.Answers.Tokens.Keys, id => id.StartsWith("basis", StringComparison.Ordinal));
    }

    [Fact]
    public void Box_5_of_a_part_of_a_plan_is_not_all_its_basis() =>
        Assert.DoesNotContain("basis-left", Read("year=2016 1=9000 5=1200 7=1 account=plan-401k became=kept-and-some-left").Answers.Tokens.Keys);

    [Fact]
    public void A_year_that_is_not_covered_is_taken_and_nothing_else() =>
        Assert.Equal(["year"], Read("year=1999 1=9000 7=J 2b-total=on").Answers.Tokens.Keys);

    [Fact]
    public void Every_code_says_something()
    {
        foreach (var code in "123456789ABCDEFGHJKLMNPQRSTUWY")
        {
            Assert.NotEmpty(Read($"year=2025 1=9000 7={code}").Took);
        }
    }

    private const int SavedAtLeast = 3;

    private static PaperReading Read(string boxes) => PapersInHand.Read(
        PapersInHand.Of("1099-r")!,
        boxes.Split(' ').Select(box => box.Split('=')).ToDictionary(box => box[0], box => box[1], StringComparer.Ordinal),
        Answers.None);
}
