using FsCheck;
using FsCheck.Fluent;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Rules.Tests.Generated;

/// <summary>Everything that reads what people and programs send: drawn texts, and right ones with a part changed. Nothing throws, and what was read means the same when it is read again.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class ParserTests
{
    private const ulong Seed = 20261201;

    private static readonly string[] Right =
    [
        "$1,234.56", "0", "999,999,999.99", "(1,000)", "-5", "1234,56", "12/31/2017", "2017-12-31", "12/31/17", "Dec 31, 2017", "<2017-12-31", ">2017-12-31", "by 2017-12-31", "2017", "roth-ira", "yes", "no", "unknown", "J", "7 D", "tx", "2017\t1,000.00\n2018;(500)",
        "\uFF11\uFF12", "\u0661\u0662", "1\u00A0000", "1e9", "NaN", "\u2212\u0035", "$", ".", ",,,", "00000000000000000000001", "\u202E177", "9999-12-31", "0000-00-00", "2/29/2017",
    ];

    private static readonly string AnAnswerFile = AnswerFile.Of(Checker.Report(Story(), new(2026, 11, 21))).ToString();

    private static readonly string AReturnFile = AReturn();

    [Fact]
    public void Every_question_reads_or_refuses_and_reads_its_own_token_alike() => Hold(1500, Texts(Right), text => Checker.Questions.Select(question => Wrong(question, text)).FirstOrDefault(wrong => wrong is not null));

    [Fact]
    public void Files_of_answers_are_read_or_are_none() => Hold(1500, Texts([AnAnswerFile, AReturnFile]), text =>
    {
        var sheets = (ReturnFile.Read(text)?.Sheet.Accounts.Select(account => account.Answers) ?? []).Concat(AnswerFile.Read(text) is { } file ? [file.Answers] : []);
        var answers = sheets.SelectMany(sheet => sheet.Tokens);
        return answers.Where(answer => Checker.Questions.FirstOrDefault(question => question.Id == answer.Key) is { } question && question.Parse(answer.Value).Token != answer.Value).Select(answer => $"{answer.Key} holds what it would refuse").FirstOrDefault();
    });

    [Fact]
    public void Pasted_rows_are_read_or_passed_over() => Hold(3000, Texts(Right), text => PastedRows.Read(text).Any(row => row.Year.Length != 4) ? "a year that is none" : null);

    [Fact]
    public void Whole_files_are_among_what_is_read()
    {
        Assert.NotNull(AnswerFile.Read(AnAnswerFile));
        Assert.NotNull(ReturnFile.Read(AReturnFile));
    }

    private static string? Wrong(Question question, string text) => question.Parse(text) switch
    {
        { Token: { } token } when question.Parse(token).Token != token => $"{question.Id} reads '{token}', and that as '{question.Parse(token).Token}'",
        { Token: { } token } when token.Any(letter => letter is '\n' or '=' or '~' or '\0') => $"{question.Id} reads a token with a mark of the cookie in it",
        { Token: { } token } when string.IsNullOrWhiteSpace(question.Show(token)) => $"{question.Id} shows nothing for '{token}'",
        { Token: null, Problem: var problem } when string.IsNullOrWhiteSpace(problem?.ToString()) => $"{question.Id} refuses without a word",
        _ => null,
    };

    private static void Hold(int texts, Arbitrary<string> drawn, Func<string, string?> wrong) => Prop
        .ForAll(drawn, text => wrong(text) is { } what ? false.Label(what) : true.ToProperty())
        .Check(Config.QuickThrowOnFailure.WithMaxTest(HowMuch.Drawn(texts)).WithReplay(Seed, 1));

    // Any text, or a right one of which a part is gone, doubled, changed or put in.
    private static Arbitrary<string> Texts(string[] right)
    {
        var noise = ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");
        var changed =
            from text in Gen.Elements(right)
            from at in Gen.Choose(0, text.Length)
            from length in Gen.Choose(0, Math.Min(40, text.Length - at))
            from put in Gen.OneOf(noise, Gen.Elements(Right), Gen.Constant(""), Gen.Constant(string.Concat(text.AsSpan(at, length), text.AsSpan(at, length))))
            select text[..at] + put + text[(at + length)..];
        return Arb.From(Gen.Frequency((1, noise), (4, changed)), text => text.Length < 2 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..], text[1..], text[..^1]]);
    }

    private static Answers Inside(string account) => Answers.Of(new Dictionary<string, string> { ["account"] = account, ["happened"] = "still-inside" });

    private static Answers Story() => Answers.Of(new Dictionary<string, string> { ["year"] = "2017", ["account"] = "roth-ira", ["happened"] = "still-inside" });

    private static string AReturn()
    {
        var sheet = new ReturnSheet(Answers.Of(new Dictionary<string, string> { ["year"] = "2017" }), [new(Inside("roth-ira")), new(Inside("traditional-ira"))]);
        return ReturnFile.Of(sheet, Checker.Return(sheet, new(2026, 11, 21))).ToString();
    }
}
