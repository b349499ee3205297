using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Papers;

namespace RetirementLoss.Rules.Tests.Papers;

/// <summary>Form 8606, Form 5498 and the letter on an annuity.</summary>
public sealed class OtherPapersTests
{
    // The year of the example of Publication 590: $2,000 went in, $600 came out, $1,800 stayed.
    [Theory]
    [InlineData("8606", "year=2016 1=2000 2=0 3=2000 4=0 5=2000 6=1800 7=600 8=0 13=500 14=1500 account=traditional-ira became=kept-and-some-left",
        "year=2016 account=traditional-ira happened=partly-paid-out any-basis=yes basis-left=2000 received=600 year-end-value=1800 converted-too=0")]
    [InlineData("8606", "year=2017 2=1500 3=1500 6=0 7=1300 account=traditional-ira", "happened=paid-out basis-left=1500 received=1300 same-kind-left=no")]
    [InlineData("8606", "year=2017 3=1500 6=200 8=1300 account=sep-ira", "happened=converted-to-roth converted=1300 received-too=0 basis-left=1500 year-end-value=200")]
    [InlineData("8606", "year=2017 3=0 6=200 7=1300 account=sep-ira became=kept-and-some-left", "any-basis=no received=1300")]
    [InlineData("8606", "year=2017 19=9000 22=12000 24=3000 account=roth-ira became=kept-and-empty", "happened=paid-out received=9000 qualified=no basis-given=parts contributed=12000 moved-in=3000 recovered=0")]
    [InlineData("5498", "year=2017 5=8000 7-roth=on 10=2000", "year=2017 account=roth-ira same-kind-left=yes year-end-value=8000")]
    [InlineData("5498", "year=2017 2=8000 7-ira=on", "happened=rolled-over rolled-over=8000")]
    [InlineData("5498", "year=2017 3=8000 7-roth=on", "happened=converted-to-roth converted=8000")]
    [InlineData("annuity-letter", "year=2016 premiums=50000 tax-free-before=2000 surrender-charge=3000 paid=40000",
        "account=annuity happened=paid-out premiums=50000 tax-free-before=2000 surrender-charge=3000 surrender-proceeds=40000")]
    [InlineData("annuity-letter", "year=2024 began=1/1/2019 cost=31000 recovered=10000 account=pension",
        "account=pension happened=something-else what-else=pension-stopped-by-death annuity-had-begun=yes annuity-start=2019-01-01 annuity-cost-given=parts annuity-cost=31000 annuity-recovered=10000")]
    [InlineData("annuity-letter", "year=2024 unrecovered=21000 account=annuity", "annuity-cost-given=letter annuity-cost-left=21000")]
    public void Paper_answers_what_it_shows(string paper, string boxes, string answers)
    {
        var reading = Read(paper, boxes);

        Assert.Empty(reading.Unread);
        Assert.Empty(reading.Contradictions);
        Assert.Subset(reading.Answers.Tokens.Select(answer => $"{answer.Key}={answer.Value}").ToHashSet(), answers.Split(' ').ToHashSet());
        Assert.All(reading.Took, taken => Assert.Subset(
            taken.Box.Answers.Select(answer => answer.Question.Id).ToHashSet(),
            taken.Questions.Select(question => question.Id).Except(["account", "happened", "what-else", "annuity-had-begun", "annuity-cost-given", "paid-in"]).ToHashSet()));
    }

    [Theory]
    [InlineData("8606", "1=2000 2=500 3=2600", "3 1 2")]
    [InlineData("8606", "3=2000 4=500 5=2000", "5 3 4")]
    [InlineData("8606", "3=2000 13=500 14=2000", "14 3 13")]
    [InlineData("8606", "7=600 8=0 13=700", "13 7 8")]
    [InlineData("8606", "16=600 17=100 18=600", "18 16 17")]
    [InlineData("5498", "7-ira=on 7-roth=on", "7-ira 7-roth")]
    [InlineData("5498", "7-ira=on 10=2000", "7-roth 10")]
    [InlineData("annuity-letter", "premiums=5000 unrecovered=200", "unrecovered premiums")]
    [InlineData("annuity-letter", "premiums=5000 tax-free-before=6000", "tax-free-before premiums")]
    [InlineData("annuity-letter", "cost=5000 recovered=2000 unrecovered=2000", "unrecovered cost recovered")]
    public void Lines_that_do_not_fit_are_told_at_each(string paper, string boxes, string at)
    {
        var contradiction = Assert.Single(Read(paper, boxes).Contradictions);

        Assert.Equal(at, string.Join(' ', contradiction.At.Select(box => box.Id)));
    }

    [Fact]
    public void Line_14_of_an_earlier_year_is_the_basis_of_the_year_asked()
    {
        var reading = PapersInHand.Read(
            PapersInHand.Of("8606")!,
            new Dictionary<string, string> { ["year"] = "2015", ["14"] = "1500", ["account"] = "traditional-ira" },
            Answers.Of([KeyValuePair.Create("year", "2017")]));

        Assert.Equal("1500", reading.Answers.Tokens["basis-left"]);
        Assert.DoesNotContain("year", reading.Answers.Tokens.Keys);
    }

    [Fact]
    public void Blank_form_says_nothing_and_contradicts_nothing() => Assert.All(PapersInHand.All, paper =>
    {
        var reading = PapersInHand.Read(paper, new Dictionary<string, string>(), Answers.None);

        Assert.Empty(reading.Answers.Tokens);
        Assert.Empty(reading.Contradictions);
    });

    [Fact]
    public void Boxes_of_a_paper_have_ids_of_their_own_and_names() => Assert.All(PapersInHand.All, paper =>
    {
        Assert.Equal(paper.Boxes.Count, paper.Boxes.Select(box => box.Id).Distinct().Count());
        Assert.All(paper.Boxes, box => Assert.NotEmpty(box.Name));
    });

    // A picture that rings another box than the words name would lead astray.
    [Theory]
    [InlineData("account=roth-ira happened=paid-out", "received", "1099-r", "1")]
    [InlineData("account=traditional-ira happened=paid-out", "basis-left", "8606", "5")]
    [InlineData("account=plan-401k happened=paid-out", "basis-left", "1099-r", "5")]
    [InlineData("account=roth-ira happened=paid-out", "basis-left", null, null)]
    [InlineData("account=traditional-ira happened=partly-paid-out", "year-end-value", "8606", "6")]
    [InlineData("account=traditional-ira happened=partly-paid-out", "converted-too", "8606", "8")]
    [InlineData("account=traditional-ira happened=paid-out", "recovered", "8606", "13")]
    [InlineData("account=roth-ira happened=paid-out", "recovered", null, null)]
    [InlineData("account=roth-ira happened=paid-out", "box-7-code", "1099-r", "7")]
    [InlineData("account=traditional-ira happened=rolled-over", "moved-out", "1099-r", "1")]
    [InlineData("account=traditional-ira happened=rolled-over", "rolled-over", "5498", "2")]
    [InlineData("account=annuity happened=paid-out", "premiums", "1099-r", "5")]
    [InlineData("account=annuity happened=paid-out", "surrender-charge", "annuity-letter", "")]
    [InlineData("account=plan-401k happened=something-else what-else=plan-loan", "loan-unpaid", "1099-r", "1")]
    [InlineData("account=plan-401k happened=paid-out", "agi", null, null)]
    public void Picture_of_a_question_is_of_the_box_that_its_words_name(string answers, string question, string? paper, string? number)
    {
        var before = Answers.Of(answers.Split(' ').Select(answer => answer.Split('=')).Select(answer => KeyValuePair.Create(answer[0], answer[1])).Prepend(KeyValuePair.Create("year", "2017")));
        var asked = Checker.Questions.Single(known => known.Id == question);

        var picture = PapersInHand.PictureOf(asked, before);

        Assert.Equal((paper, number), (picture?.Paper.Id, picture?.Box.Number));
        if (picture is { Paper.Id: not "annuity-letter" } shown)
        {
            var words = $"{asked.WhereToFind!(before)} {asked.SettledBy}";
            Assert.Contains(shown.Paper.Name, words, StringComparison.Ordinal);
            Assert.Contains(shown.Box.Number, words, StringComparison.Ordinal);
        }
    }

    private static PaperReading Read(string paper, string boxes) => PapersInHand.Read(
        PapersInHand.Of(paper)!,
        boxes.Split(' ').Select(box => box.Split('=')).ToDictionary(box => box[0], box => box[1], StringComparer.Ordinal),
        Answers.None);
}
