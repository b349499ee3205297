using System.Globalization;
using System.Text;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>Whatever is typed is either refused with words or becomes a token that everything after it can read.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class HostileAnswersTests
{
    private const int Seed = 20261130;
    private const int DrawnForEach = 400;

    private static readonly Amount Payout = new("payout", "the amount paid out", _ => "How much?") { Ends = _ => [] };

    private static readonly Rules.Interview.Day PaidOn = new("paid-on", "the day of the payout", _ => "When?") { Ends = _ => [] };

    // Every digit of Unicode that is no ASCII digit, as "177" and as the middle of it.
    private static readonly IReadOnlyList<string> OtherDigits =
        [.. Enumerable.Range(0x80, 0x1E950 - 0x80).Where(point => point is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32).Where(text => char.IsDigit(text, 0) || CharUnicodeInfo.GetDecimalDigitValue(text, 0) >= 0)];

    private static readonly string[] Pieces =
    [
        "0", "1", "7", "9", "12", "177", "2017", "9999", "0001", "99999999999999999999", ",", ".", "-", "+", "$", "\u2212", "\uFE63", " ", "\u00A0", "\u2009", "\u202F", "\u2007", "\u3000", "\t", "\n", "\r", "\0",
        "\u066B", "\u066C", "\u0661", "\u0967", "\uFF11", "\u09E7", "\u00B2", "\u00BD", "\u2164", "\u200B", "\u202E", "\uD800", "\uDC00", "k", "K", "\u212A", "e", "E", "x", "(", ")", "%", "/", "-03-31", "3/31/", "9999-12-31", "0001-01-01",
        "unknown", "yes", "no", "true", "\u0130", "\u0131", "roth-ira", "paid-out", "=", "~", "\"", "<", "{", "NaN", "\u221E", "Infinity",
    ];

    public static TheoryData<string> Kinds => [.. Checker.Questions.Select(question => question.Kind).Distinct(StringComparer.Ordinal)];

    [Theory]
    [InlineData("\uFF11\uFF12")]
    [InlineData("1\u06617")]
    [InlineData("\u0967\u0968\u0969")]
    [InlineData("1\u09E777")]
    [InlineData("1,\uFF12\uFF13\uFF14")]
    [InlineData("\uFF11\uFF12k")]
    [InlineData("5.\u0665")]
    public void Amount_in_other_digits_is_refused_with_words(string typed)
    {
        var parsed = Payout.Parse(typed);

        Assert.Null(parsed.Token);
        Assert.Contains("using digits, like 12,500", parsed.Problem!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12\u00A0500", "12500")]
    [InlineData("12\u202F500", "12500")]
    [InlineData("12\u2009500", "12500")]
    [InlineData("1\u00A0234\u202F567.50", "1234567.5")]
    [InlineData("$\u00A012,500", "12500")]
    [InlineData("12 500 $", "12500")]
    public void Amount_with_spaces_between_thousands_is_read(string typed, string token) => Assert.Equal(token, Payout.Parse(typed).Token);

    [Theory]
    [InlineData("1 2")]
    [InlineData("12 34")]
    [InlineData("1\u00A02345")]
    [InlineData("1 234 56")]
    public void Amount_with_spaces_anywhere_else_is_no_guess(string typed) =>
        Assert.Contains("Check the commas or spaces", Payout.Parse(typed).Problem!.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("1900-01-01", true)]
    [InlineData("1899-12-31", false)]
    [InlineData("2100-12-31", true)]
    [InlineData("1/1/2101", false)]
    [InlineData("12/31/9999", false)]
    [InlineData("0001-01-01", false)]
    public void Day_has_a_first_and_a_last(string typed, bool isRead)
    {
        var parsed = PaidOn.Parse(typed);

        Assert.Equal(isRead, parsed.Token is not null);
        if (!isRead)
        {
            Assert.Contains("from January 1, 1900 to December 31, 2100", parsed.Problem!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_digit_of_another_script_is_ever_an_answer() =>
        Violations.None(
            from question in Checker.Questions
            from digit in OtherDigits
            from typed in new[] { digit, $"1{digit}7", $"{digit}k", $"2017-0{digit}-01", $"201{digit}" }
            where question.Parse(typed).Token is not null
            select $"'{question.Id}' reads U+{char.ConvertToUtf32(digit, 0):X4}");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_is_typed_is_refused_with_words_or_read_by_all_that_follows(string kind)
    {
        var random = new Random(Seed);
        Violations.None(
            from question in Checker.Questions.Where(question => question.Kind == kind)
            from typed in Pieces.Append(new string('9', 5000)).Append(string.Concat(Enumerable.Repeat("9,999", 4000))).Concat(Enumerable.Range(0, DrawnForEach).Select(_ => Drawn(random)))
            let fault = FaultOf(question, typed)
            where fault is not null
            select $"'{question.Id}': {fault}, typed {string.Join(' ', typed.Take(20).Select(one => $"{(int)one:X4}"))}");
    }

    [Fact]
    public void The_engine_judges_every_story_with_its_extreme_days_and_amounts()
    {
        var random = new Random(Seed);
        string[] days = [Text(Rules.Interview.Day.First), Text(Rules.Interview.Day.Last), "2000-02-29"];
        string[] amounts = ["0", "0.01", Text(Amount.TooLarge - Money.Of(0.01m)), Text(Money.Of(0.01m) - Amount.TooLarge)];
        Violations.None(
            from story in Walked.Interview.Sample.OneIn(83)
            let open = LawBook.Walk(story).Path.Where(question => question is Amount or Rules.Interview.Day).ToList()
            where open.Count > 0
            let sheet = open.Where(_ => random.Next(3) > 0).Aggregate(story, (told, question) => question.Parse(question is Amount ? amounts[random.Next(amounts.Length)] : days[random.Next(days.Length)]).Token is { } token ? told.With(question, token) : told)
            let fault = Fault(() => _ = Checker.Problems(sheet).Count == 0 ? Checker.Report(sheet, Walked.AskedOn) : null)
            where fault is not null
            select $"{fault}: {sheet.Line()}");
    }

    private static string Text(DateOnly day) => PaidOn.TokenOf(day);

    private static string Text(Money amount) => Payout.TokenOf(amount);

    private static string Drawn(Random random)
    {
        var typed = new StringBuilder();
        for (var pieces = random.Next(1, 6); pieces > 0; pieces--)
        {
            typed.Append(random.Next(8) == 0 ? OtherDigits[random.Next(OtherDigits.Count)] : Pieces[random.Next(Pieces.Length)]);
        }

        return typed.ToString();
    }

    private static string? FaultOf(Question question, string typed)
    {
        string? fault = null;
        return Fault(() =>
        {
            var parsed = question.Parse(typed);
            if (parsed.Token is not { } token)
            {
                fault = string.IsNullOrWhiteSpace(parsed.Problem!.ToString()) ? "refused without words" : null;
                return;
            }

            _ = question.Show(token);
            var value = token == Answers.Unknown ? token : question switch
            {
                _ when question.TellsASide(token) => token,
                Amount amount => amount.TokenOf(amount.ValueOf(token)),
                Rules.Interview.Day day => day.TokenOf(day.ValueOf(token)),
                Count count => count.TokenOf(count.ValueOf(token)),
                WholeNumber number => number.TokenOf(number.ValueOf(token)),
                YesNo yesNo => yesNo.TokenOf(yesNo.ValueOf(token)),
                _ => question.Options.Single(option => option.Token == token).Token,
            };
            fault = token.All(char.IsAscii) && value == token && question.Parse(token).Token == token ? null : $"the token {token} is not read as it was written";
        }) ?? fault;
    }

    private static string? Fault(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (Exception thrown)
        {
            return $"{thrown.GetType().Name}: {thrown.Message}";
        }
    }
}
