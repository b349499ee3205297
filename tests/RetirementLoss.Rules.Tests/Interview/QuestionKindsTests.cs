using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>Each kind of question reads what people type, and says clearly what is wrong with the rest.</summary>
public sealed class QuestionKindsTests
{
    private static readonly Amount Payout = new("payout", "the amount paid out", _ => "How much?") { Ends = _ => [] };

    private static readonly Amount Income = new("income", "your income", _ => "How much?") { Ends = _ => [], MayBeNegative = true };

    private static readonly Rules.Interview.Day PaidOn = new("paid-on", "the day of the payout", _ => "When?") { Ends = _ => [] };

    private static readonly Choice<AccountKind> Account = new("account", "the kind of account", _ => "Which?", (AccountKind.RothIra, "Roth IRA", null), (AccountKind.Plan401k, "401(k) plan", null));

    private static readonly WholeNumber Year = new("year", "the tax year", _ => "Which?", 2010, 2026) { MayBeUnknown = false, AlsoAccepts = (1913, 2100), Outside = "other years are not covered" };

    private static readonly YesNo Left = new("left", "whether money was left", _ => "Left?");

    [Theory]
    [InlineData("$1,234.50", "1234.5")]
    [InlineData("1234.5", "1234.5")]
    [InlineData("1,234", "1234")]
    [InlineData(" 1234 ", "1234")]
    [InlineData("$ 1 234", "1234")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("0", "0")]
    [InlineData("0.00", "0")]
    [InlineData("5.", "5")]
    [InlineData("22k", "22000")]
    [InlineData("$ 150K", "150000")]
    [InlineData("999999999.99", "999999999.99")]
    public void Amount_is_read_as_people_write_it(string typed, string token) => Assert.Equal(token, Payout.Parse(typed).Token);

    [Theory]
    [InlineData("-5", "-5")]
    [InlineData("-$1,234.50", "-1234.5")]
    [InlineData("\u22125", "-5")]
    public void Amount_below_zero_is_read_where_it_makes_sense(string typed, string token) => Assert.Equal(token, Income.Parse(typed).Token);

    [Theory]
    [InlineData("abc", "in dollars, using digits")]
    [InlineData("k", "in dollars, using digits")]
    [InlineData("1.5k", "in dollars, using digits")]
    [InlineData("12a", "in dollars, using digits")]
    [InlineData("1.2.3", "in dollars, using digits")]
    [InlineData("1e5", "in dollars, using digits")]
    [InlineData("(500)", "in dollars, using digits")]
    [InlineData("1,234.567", "no more than two digits after the point")]
    [InlineData("0.001", "no more than two digits after the point")]
    [InlineData("12,34", "Check the commas")]
    [InlineData("1,2345", "Check the commas")]
    [InlineData(",123", "Check the commas")]
    [InlineData("1000000000000", "must be less than $1,000,000,000")]
    [InlineData("1000000000", "must be less than $1,000,000,000")]
    [InlineData("99999999999999999999999999999999", "must be less than $1,000,000,000")]
    [InlineData("-5", "cannot be less than zero")]
    [InlineData("", "Enter the amount paid out in dollars (0 is an answer)")]
    [InlineData("   ", "Enter the amount paid out in dollars (0 is an answer)")]
    [InlineData(null, "Enter the amount paid out in dollars (0 is an answer)")]
    public void Amount_that_cannot_be_read_is_refused_with_what_to_do(string? typed, string message)
    {
        var parsed = Payout.Parse(typed);

        Assert.Null(parsed.Token);
        Assert.Contains(message, parsed.Problem!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("$,")]
    public void Amount_without_a_digit_is_refused_and_does_not_fail(string typed) => Assert.NotNull(Payout.Parse(typed).Problem);

    [Fact]
    public void Amount_is_shown_as_money() => Assert.Equal("$1,234.50", Payout.Show("1234.5"));

    [Theory]
    [InlineData("2017-03-31", "2017-03-31")]
    [InlineData("3/31/2017", "2017-03-31")]
    [InlineData("03/31/2017", "2017-03-31")]
    [InlineData("2016-02-29", "2016-02-29")]
    public void Day_is_read_in_either_form(string typed, string token) => Assert.Equal(token, PaidOn.Parse(typed).Token);

    [Theory]
    [InlineData("2017-02-29")]
    [InlineData("31/12/2017")]
    [InlineData("March 31")]
    [InlineData("20170331")]
    public void Day_that_does_not_exist_is_refused_with_an_example(string typed) =>
        Assert.Contains("as a date that exists, like 3/31/2017", PaidOn.Parse(typed).Problem!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Day_is_shown_in_words() => Assert.Equal("March 31, 2017", PaidOn.Show("2017-03-31"));

    [Theory]
    [InlineData("roth-ira")]
    [InlineData("RothIra")]
    [InlineData("ROTH-IRA")]
    public void Choice_is_read_by_its_word_in_any_case(string typed) => Assert.Equal("roth-ira", Account.Parse(typed).Token);

    [Theory]
    [InlineData("pension")]
    [InlineData("gold")]
    public void Choice_that_is_not_offered_is_refused_with_those_that_are(string typed) =>
        Assert.Contains("roth-ira, plan-401k", Account.Parse(typed).Problem!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Choice_left_blank_asks_for_one() =>
        Assert.Equal("Choose the kind of account, or choose I don't know", Account.Parse("").Problem!.ToString());

    [Theory]
    [InlineData("2010")]
    [InlineData("2026")]
    [InlineData("2009")]
    [InlineData("2100")]
    public void Whole_number_is_read_in_its_row_and_where_a_program_may_go_beyond(string typed) => Assert.Equal(typed, Year.Parse(typed).Token);

    [Theory]
    [InlineData("1912")]
    [InlineData("2101")]
    [InlineData("17")]
    [InlineData("2017.5")]
    [InlineData("last year")]
    public void Whole_number_outside_is_refused_with_its_ends(string typed) =>
        Assert.Contains("from 2010 to 2026; other years are not covered", Year.Parse(typed).Problem!.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("NO", "no")]
    [InlineData("true", "yes")]
    [InlineData("False", "no")]
    public void Yes_and_no_are_read_in_words_and_as_a_program_writes_them(string typed, string token) => Assert.Equal(token, Left.Parse(typed).Token);

    [Fact]
    public void Neither_yes_nor_no_is_refused() => Assert.Contains("Answer yes, no or unknown", Left.Parse("maybe").Problem!.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("unknown")]
    [InlineData("Unknown")]
    public void I_do_not_know_is_an_answer(string typed)
    {
        Assert.All(new Question[] { Payout, PaidOn, Account, Left }, question => Assert.Equal(Answers.Unknown, question.Parse(typed).Token));
        Assert.Equal("I don't know", Payout.Show(Answers.Unknown));
    }

    [Fact]
    public void I_do_not_know_is_refused_where_nothing_could_be_said_without_the_answer() =>
        Assert.Contains("must be known", Year.Parse("unknown").Problem!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Every_value_reads_back_from_its_token()
    {
        Assert.Equal(Money.Of(-12.34m), Income.ValueOf(Income.TokenOf(Money.Of(-12.34m))));
        Assert.Equal(new DateOnly(2017, 3, 31), PaidOn.ValueOf(PaidOn.TokenOf(new(2017, 3, 31))));
        Assert.Equal(AccountKind.Plan401k, Account.ValueOf(Account.TokenOf(AccountKind.Plan401k)));
        Assert.Equal(2017, Year.ValueOf(Year.TokenOf(2017)));
        Assert.True(Left.ValueOf(Left.TokenOf(true)));
    }
}
