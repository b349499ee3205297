using System.Text.RegularExpressions;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Model;

/// <summary>A sentence is a key and typed values, so that another language is a catalogue of the keys.</summary>
public sealed partial class SentenceTests
{
    [Fact]
    public void Key_is_the_format_with_a_place_for_each_value()
    {
        Sentence sentence = $"For {new TaxYear(2017)}: {Money.Of(5)} of {{it}} by {new DateOnly(2018, 4, 17):MMMM d, yyyy}.";

        Assert.Equal("For {0}: {1} of {{it}} by {2}.", sentence.Key);
        Assert.Equal([new TaxYear(2017), Money.Of(5), new DateOnly(2018, 4, 17)], sentence.Values);
        Assert.Equal("For 2017: $5 of {it} by April 17, 2018.", sentence.ToString());
    }

    [Fact]
    public void Sentences_are_equal_by_key_and_values()
    {
        Assert.Equal(Told(5), Told(5));
        Assert.Equal(Told(5).GetHashCode(), Told(5).GetHashCode());
        Assert.NotEqual(Told(5), Told(6));
        Assert.False(Told(5) == Sentence.Kept("It is $5."));
    }

    [Fact]
    public void Texts_that_are_put_together_are_one_text()
    {
        Sentence sentence = $"Not now, " + $"and not later.";

        Assert.Equal("Not now, and not later.", sentence.Key);
        Assert.Equal(Sentence.Kept("Not now, and not later."), sentence);
    }

    [Fact]
    public void First_of_several_sentences_can_be_shown_without_the_rest()
    {
        var told = Sentence.Of($"You get {Money.Of(1234.50m)} of it, by Rev. Rul. 82-208.", Sentence.Of($"The rest is gone.", $"So it is."));

        Assert.Equal("You get $1,234.50 of it, by Rev. Rul. 82-208.", told.First.ToString());
        Assert.Equal("The rest is gone. So it is.", told.Rest.ToString());
        Assert.Equal($"{told.First} {told.Rest}", told.ToString());
        Assert.Equal(Sentence.None, Told(5).Rest);
        Assert.True(told.Names(Money.Of(1234.50m)) && !told.Names(Money.Of(1234)));
    }

    [Fact]
    public void Several_are_listed_with_and() => Assert.Equal(
        ["2020", "2020 and 2021", "2020, 2021 and 2022"],
        Enumerable.Range(1, 3).Select(count => Sentence.AllOf([.. Enumerable.Range(2020, count).Select(year => Sentence.Of($"{year}"))]).ToString()));

    [Fact]
    public void Nothing_to_list_is_no_words_and_no_error() =>
        Assert.Equal([Sentence.None, Sentence.None, Sentence.None], [Sentence.AllOf([]), Sentence.Together([]), Sentence.Of([])]);

    [Fact]
    public void English_of_every_case_is_what_the_keys_give() =>
        Violations.None(Cases().Where(sentence => sentence.In(key => key) != sentence.ToString()).Select(sentence => $"{sentence.Key}: {sentence}"));

    [Fact]
    public void Another_language_leaves_no_English_in_any_case() => Violations.None(Cases().SelectMany(English).Distinct().Take(40));

    [Fact]
    public void Check_of_another_language_finds_English_that_travels_as_a_value() =>
        Assert.Equal(["planted {0}: loss"], English($"planted {new Planted("loss")}"));

    private static Sentence Told(int dollars) => $"It is {Money.Of(dollars)}.";

    // The language of the test writes every letter of a format as another sign, so that each letter which is left came with a value.
    private static IEnumerable<string> English(Sentence sentence)
    {
        var names = Names(sentence).OrderByDescending(name => name.Length).ToList();
        var told = names.Where(name => name.Length > 0).Aggregate(sentence.In(Pseudo), (text, name) => text.Replace(name, "", StringComparison.Ordinal));
        return Word().Matches(told).Select(word => $"{sentence.Key}: {word.Value}");
    }

    private static string Pseudo(string key) => Word().Replace(key, word => new string('\u00e6', word.Length));

    private static IEnumerable<string> Names(Sentence sentence) =>
        sentence.Values.SelectMany(value => value is Sentence inner ? Names(inner) : value is IName and not Planted ? [value.ToString()!] : []);

    private static IEnumerable<Sentence> Cases() =>
        from tax in TaxCase.All.Values
        from assessment in new[] { tax.Report.Federal, tax.Report.State?.Assessment }.OfType<Assessment>()
        from sentence in Of(assessment)
        select sentence;

    private static IEnumerable<Sentence> Of(Assessment assessment) =>
    [
        assessment.Headline,
        .. assessment.Findings.SelectMany(finding => finding.Working.Select(line => line.Words).Append(finding.Because)),
        .. assessment.OtherReadings.Select(other => other.Because),
        .. assessment.Notes.Select(note => note.Text),
    ];

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    private sealed record Planted(string Text) : IName
    {
        public override string ToString() => Text;
    }
}
