using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Rules.Tests.Interview;

namespace RetirementLoss.Rules.Tests.PlainWords;

/// <summary>What people read first is written for the eighth grade, and frightens nobody.</summary>
public sealed class FirstScreenTests
{
    private static readonly string[] WordsOfFear = ["warning", "illegal", "severe", "prosecut", "criminal", "jail", "immediately", "must act", "irs will", "penalties"];

    [Fact]
    public void Every_question_is_in_plain_words() => Violations.None(
        from screen in Screens.Value
        let grade = Readability.GradeOf(screen.Text)
        where grade > Readability.Eighth
        orderby grade descending
        select $"{screen.Id}, grade {grade:0.0}: {screen.Text.Replace('\n', '|')}");

    [Fact]
    public void Every_headline_of_a_case_is_in_plain_words() => Violations.None(
        from headline in Headlines()
        let grade = Readability.GradeOf(headline)
        where grade > Readability.Eighth
        orderby grade descending
        select $"grade {grade:0.0}: {headline}");

    [Fact]
    public void Nothing_shouts_or_frightens() => Violations.None(
        from text in Screens.Value.Select(screen => screen.Text).Concat(Headlines())
        from word in WordsOfFear.Append("!")
        where text.Contains(word, StringComparison.OrdinalIgnoreCase)
        select $"'{word}' in: {text}");

    // Each wording once, however many walks lead to it.
    private static readonly Lazy<IReadOnlyList<(string Id, string Text)>> Screens = new(() =>
    [
        .. (from asked in Walked.Interview.Asked.Values
            from one in asked
            let soFar = Before(one.Sheet, one.Question)
            select (one.Question.Id, $"{one.Question.Prompt(soFar)}\n{one.Question.Hint?.Invoke(soFar)}\n{one.Question.Why?.Invoke(soFar)}")).Distinct(),
    ]);

    private static List<string> Headlines() =>
        [.. TaxCase.All.Values.SelectMany(tax => tax.Report.State?.Assessment is { } state ? new[] { $"{tax.Report.Federal.Headline}", $"{state.Headline}" } : [$"{tax.Report.Federal.Headline}"]).Distinct()];

    private static Answers Before(Answers sheet, Question question) =>
        Answers.Of(Checker.Walk(sheet).Path.TakeWhile(passed => passed.Id != question.Id).Select(passed => KeyValuePair.Create(passed.Id, sheet.Tokens[passed.Id])));
}
