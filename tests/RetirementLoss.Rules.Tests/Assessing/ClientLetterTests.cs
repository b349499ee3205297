using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Rules.Tests.PlainWords;

namespace RetirementLoss.Rules.Tests.Assessing;

/// <summary>The letter that is made of each report of the case files: it says what the report says, in plain words, and fits a page.</summary>
public sealed class ClientLetterTests
{
    // So many words are set on one page, with the smaller face of a long letter; the paper itself is measured in the browser suite.
    private const int MostWords = 340;
    private const int MostWordsOfASentence = 60;

    private static readonly Lazy<IReadOnlyList<(TaxCase Case, ClientLetter Letter)>> Letters = new(() => [.. TaxCase.All.Values.Select(tax => (tax, Checker.Letter(tax.Report)))]);

    [Fact]
    public void Every_case_has_a_letter_of_one_page() => Violations.None(
        from made in Letters.Value
        let words = Text(made.Letter).Split(' ').Length
        where words > MostWords || made.Letter.Next.Count is 0 or > 3
        select $"{made.Case.Name}: {words} words, {made.Letter.Next.Count} next things");

    [Fact]
    public void Facts_name_the_year_and_no_amount_that_neither_the_answers_nor_the_sums_hold() => Violations.None(
        from made in Letters.Value
        let report = made.Case.Report
        where !$"{made.Letter.Subject} {made.Letter.Facts}".Contains($"{report.Year}", StringComparison.Ordinal) || Amounts(made.Letter.Facts).Except(Known(report)).Any()
        select $"{made.Case.Name}: {made.Letter.Facts}");

    [Fact]
    public void Amount_of_the_letter_is_that_of_the_report() => Violations.None(
        from made in Letters.Value
        let screen = made.Case.Report.Screen
        from answer in new[] { (Says: made.Letter.Federal, Of: screen.Federal), (Says: made.Letter.State, Of: screen.State) }
        where answer.Of?.Useful is { } useful && (useful.High is not null || useful.Low.IsPositive) && !Sentence.Of(answer.Says!.Lead, answer.Says.Rest).Names(useful.Low)
        select $"{made.Case.Name}: {answer.Says!.Lead} {answer.Says.Rest} does not name {answer.Of!.Useful!.Low}");

    [Fact]
    public void A_state_stands_in_the_letter_where_the_report_has_one() => Violations.None(
        from made in Letters.Value
        where (made.Letter.State is null) != (made.Case.Report.State is null)
        select made.Case.Name);

    [Fact]
    public void A_victim_is_spoken_to_kindly_and_nobody_else_is_pitied() => Violations.None(
        from made in Letters.Value
        where (made.Letter.Sorry is not null) != made.Case.Report.Screen.IsVictim
        select made.Case.Name);

    [Fact]
    public void Letters_are_in_plain_words() => Violations.None(
        from text in Letters.Value.SelectMany(made => new[] { made.Letter.Facts, made.Letter.Federal.Lead, made.Letter.Besides, made.Letter.TellUs, made.Letter.Disclaimer }).Select(said => said.ToString()).Where(said => said.Length > 0).Distinct()
        let grade = Readability.GradeOf(text)
        where grade > Readability.Eighth
        select $"grade {grade:0.0}: {text}");

    [Fact]
    public void No_sentence_runs_on() => Violations.None(
        from made in Letters.Value
        from sentence in Spoken(made.Letter)
        let words = sentence.Split(' ').Length
        where words > MostWordsOfASentence || !(sentence.EndsWith('.') || sentence.EndsWith('?'))
        select $"{made.Case.Name}, {words} words: {sentence}");

    [Fact]
    public void Every_word_of_a_source_that_was_not_read_stays_out() => Violations.None(
        from made in Letters.Value
        where Text(made.Letter).Contains("its own text", StringComparison.Ordinal)
        select made.Case.Name);

    private static IEnumerable<string> Spoken(ClientLetter letter) => Parts(letter).SelectMany(part => part.Several).Select(part => part.ToString()).Where(part => part.Length > 0);

    private static string Text(ClientLetter letter) => string.Join(' ', Parts(letter).Select(part => part.ToString()));

    private static IEnumerable<Sentence> Parts(ClientLetter letter) =>
    [
        .. letter.Sorry is { } sorry ? [sorry] : Array.Empty<Sentence>(), letter.Facts, letter.Federal.Lead, letter.Federal.Rest,
        .. letter.State is { } state ? [state.Lead, state.Rest] : Array.Empty<Sentence>(),
        letter.Besides, .. letter.Next.Select(thing => thing.Says), letter.Keep, letter.TellUs, letter.Disclaimer,
    ];

    private static IEnumerable<Money> Amounts(Sentence sentence) => sentence.Values.SelectMany(value => value switch
    {
        Money amount => [amount],
        Sentence inner => Amounts(inner),
        _ => Array.Empty<Money>(),
    });

    private static IEnumerable<Money> Known(Report report)
    {
        var told = report.Asked.OfType<Rules.Interview.Amount>().Select(report.Answers.Get).OfType<Money>();
        return typeof(Sums).GetProperties().Select(property => property.GetValue(report.Federal.Sums)).OfType<Money>().Concat(told);
    }
}
