using System.Text.RegularExpressions;
using RetirementLoss.Rules.Tests.Architecture;
using RetirementLoss.Rules.Tests.PlainWords;

namespace RetirementLoss.Rules.Tests.Library;

/// <summary>The glossary: short, plain, and strict about its sources.</summary>
public sealed partial class GlossaryTests
{
    [Fact]
    public void Every_term_is_told_in_two_sentences_at_most() => Violations.None(
        Glossary.All.Where(term => !term.Means.EndsWith('.') || PointBetweenSentences().Count(term.Means) > 1).Select(term => $"{term.Id}: {term.Means}"));

    [Fact]
    public void Glossary_is_in_plain_words_as_a_whole_and_no_term_is_far_above() => Assert.Multiple(
        () => Assert.InRange(Readability.GradeOf(string.Join('\n', Glossary.All.Select(term => term.Means))), 0, Readability.Eighth),
        () => Violations.None(Glossary.All.Where(term => Readability.GradeOf(term.Means) > Readability.Eighth + 2).Select(term => $"{term.Id}: grade {Readability.GradeOf(term.Means):0.0}")));

    [Fact]
    public void Terms_stand_in_the_order_of_letters_with_an_anchor_of_their_own()
    {
        Assert.Equal(Glossary.All.Select(term => term.Term).Order(StringComparer.OrdinalIgnoreCase), Glossary.All.Select(term => term.Term));
        Assert.All(Glossary.All, term => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", term.Id));
    }

    [Theory]
    [InlineData("basis")]
    [InlineData("rollover")]
    [InlineData("conversion")]
    [InlineData("deemed-distribution")]
    [InlineData("itemize")]
    [InlineData("standard-deduction")]
    [InlineData("two-percent-floor")]
    [InlineData("adjusted-gross-income")]
    [InlineData("designated-roth")]
    [InlineData("miscellaneous-itemized-deduction")]
    public void Word_that_the_law_draws_a_line_by_names_its_source(string id) => Assert.NotEmpty(Glossary.All.Single(term => term.Id == id).Sources);

    [Theory]
    [InlineData("""[{ "id": "a", "term": "A", "means": "B.", "said": [], "sources": ["no-such-source"] }]""", "no-such-source")]
    [InlineData("""[{ "id": "a", "term": "A", "means": "B.", "said": [], "sources": [], "more": 1 }]""", "more")]
    [InlineData("""[{ "id": "a", "term": "A", "said": [], "sources": [] }]""", "means")]
    [InlineData("""[{ "id": "a", "term": "A", "means": "B.", "said": [], "sources": [] }, { "id": "a", "term": "C", "means": "D.", "said": [], "sources": [] }]""", "'a'")]
    public void Mistake_in_the_file_is_told(string json, string told) =>
        Assert.Contains(told, Assert.Throws<FormatException>(() => Glossary.Read(json)).Message, StringComparison.Ordinal);

    [GeneratedRegex(@"\.(?=\s)")]
    private static partial Regex PointBetweenSentences();
}
