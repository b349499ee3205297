using System.Text.RegularExpressions;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Papers;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Web.Content;

namespace RetirementLoss.Web.Tests.Languages;

/// <summary>Finds keys of a catalogue into which a value was written: such a key is met for one amount, day or year only, and no translator has it.</summary>
/// <remarks>
/// A digit in a key is ours where it is written so in a file of the product, between the places for values; else it came from a value, and the sentence was
/// made a text before it was shown.
/// </remarks>
internal static partial class ValuesInKeys
{
    // The text of every file that words come from, as a program has it: parts of one text joined, and blanks as one.
    private static readonly Lazy<string> Ours = new(() => string.Join('\n', SourceTree.Files("src", ".cs", ".razor", ".json", ".md").Concat(SourceTree.Files("docs", ".md", ".json")).Select(file => Plain(file.Text))));

    // Texts that are kept as a whole and are put together, from a file and from figures, where they are read. Each kind is named here with the reason.
    private static readonly Lazy<HashSet<string>> PutTogether = new(() =>
    [
        // An example's variant has the title of its file before its own, and their sums are comments of the file.
        .. Library.Examples.All.SelectMany(example => example.Sums.Append(example.Title)),
        // What a question asks names its year, and its help the figures of that year: a key for each year, as decision 41 says.
        .. Library.Examples.All.Select(example => Checker.Report(example.Answers, example.AskedOn)).SelectMany(report => report.Asked.SelectMany(question => TextsOf(question, report.Answers))).Select(WithoutDigits),
        .. PapersInHand.All.SelectMany(paper => paper.Boxes).SelectMany(box => new[] { box.Name, box.Words }).Select(WithoutDigits),
        // Words of the glossary, and the short answer by run of years on the first page, have figures of the law in them.
        .. Glossary.All.SelectMany(term => new[] { term.Means }).Concat(Eras.All.SelectMany(era => new[] { era.Years, era.Answer, era.Reason })).Select(WithoutDigits),
        // What is said of a popular claim has the figures of its year in it, from the file of the year.
        .. PopularClaims.All.SelectMany(topic => topic.Claims).SelectMany(claim => claim.AlsoSaid.Concat(claim.Ratings.Select(rated => rated.Because)).Concat(Checker.Years.Select(claim.Said)).Concat([claim.Words, claim.Heading, claim.Law])).Select(WithoutDigits),
    ]);

    // Ends that are offered as options, which are texts yet: of the years that are tapped, and of a day that is not known.
    private static readonly string[] Ends = ["Before 2018", "January 1, 2010"];

    /// <summary>The keys with a value in them.</summary>
    public static IEnumerable<string> In(IEnumerable<string> keys) => keys.Where(key => !Ends.Contains(key) && !QuestionOfAYear().IsMatch(key) && AndOthers().Replace(key, "") is var plain && plain.Any(char.IsLetter) && !IsOurs(plain) && !PutTogether.Value.Contains(plain) && !PutTogether.Value.Contains(WithoutDigits(plain)));

    private static bool IsOurs(string key) => Place().Split(key).SelectMany(part => NameOfAForm().Split(part)).Select(part => Plain(part).Trim()).All(part => !part.Any(char.IsDigit) || Ours.Value.Contains(part, StringComparison.Ordinal));

    private static IEnumerable<string> TextsOf(Question question, Answers answers) =>
        new[] { question.Name, question.Prompt(answers), question.Hint?.Invoke(answers), question.Why?.Invoke(answers), question.WhereToFind?.Invoke(answers), question.SettledBy, question.WithoutProof, question.Assumes?.Said }.OfType<string>()
            .Concat(question.OptionsFor(answers).Concat(question.Possibilities(answers)).SelectMany(option => new[] { option.Words, option.Hint }).OfType<string>());

    private static string WithoutDigits(string text) => Digits().Replace(text, "#");

    private static string Plain(string text) => Blanks().Replace(Joint().Replace(text.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\u00BD", "½", StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal), ""), " ");

    [GeneratedRegex(@"(?<!\{)\{\d+\}")]
    private static partial Regex Place();

    // Other answers that would do the same are counted in the words of the first; they are no sentence with a place yet.
    [GeneratedRegex(@" \(or (?:one of \d+ other answers|.+)\)$")]
    private static partial Regex AndOthers();

    // A question that was asked while the answers before it were other ones; nothing but its year is a value.
    [GeneratedRegex(@"^[^0-9$]*\b(?:19|20)\d\d\b[^0-9$]*\?$")]
    private static partial Regex QuestionOfAYear();

    [GeneratedRegex(@"[0-9][0-9.,½]*(?<![.,])")]
    private static partial Regex Digits();

    // A form has its name in every year and language.
    [GeneratedRegex(@"\bForms? [0-9][\w-]*")]
    private static partial Regex NameOfAForm();

    // A text that goes on in the next line of the code.
    [GeneratedRegex("(?<!\\\\)\"\\s*\\+\\s*\\$?\"")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
