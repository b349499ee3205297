namespace RetirementLoss.Rules.Tests.PlainWords;

/// <summary>The measure itself, on words and sentences counted by hand.</summary>
public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("tax", 1)]
    [InlineData("year", 1)]
    [InlineData("closed", 1)]
    [InlineData("rolled", 1)]
    [InlineData("counted", 2)]
    [InlineData("dates", 1)]
    [InlineData("taxes", 2)]
    [InlineData("value", 2)]
    [InlineData("people", 2)]
    [InlineData("table", 2)]
    [InlineData("rule", 1)]
    [InlineData("money", 2)]
    [InlineData("paying", 2)]
    [InlineData("statement", 2)]
    [InlineData("employer", 3)]
    [InlineData("account", 2)]
    [InlineData("retirement", 3)]
    [InlineData("annual", 3)]
    [InlineData("period", 3)]
    [InlineData("contribution", 4)]
    [InlineData("after-tax", 3)]
    [InlineData("12,500", 1)]
    [InlineData("401(k)", 1)]
    public void Syllables_are_those_that_are_spoken(string word, int syllables) => Assert.Equal(syllables, Readability.SyllablesOf(word));

    // 0.39 words a sentence + 11.8 syllables a word - 15.59:
    // 6 words, 6 syllables: 2.34 + 11.80 - 15.59 = -1.45. 13 words, 26 syllables (rep-ti-li-an): 5.07 + 23.60 - 15.59 = 13.08.
    // 9 words in 2 sentences, 12 syllables: 1.755 + 15.733 - 15.59 = 1.90. The fourth reads the same with a colon for the point.
    [Theory]
    [InlineData("The cat sat on the mat.", -1.45)]
    [InlineData("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 13.08)]
    [InlineData("The answer is no. Your money was never taxed.", 1.90)]
    [InlineData("The answer is no: your money was never taxed.", 1.90)]
    public void Grade_is_that_of_the_formula_worked_by_hand(string text, double grade) => Assert.Equal(grade, Readability.GradeOf(text), 0.02);

    [Fact]
    public void Term_of_art_counts_as_one_plain_word() =>
        Assert.Equal(Readability.GradeOf("Your book is too small."), Readability.GradeOf("Your standard deduction is too small."), 0.001);

    [Fact]
    public void Sentence_of_a_statute_is_beyond_the_eighth_grade() =>
        Assert.True(Readability.GradeOf("Miscellaneous itemized deductions shall be allowed only to the extent that the aggregate of such amounts exceeds the applicable percentage of income.") > Readability.Eighth);

    [Fact]
    public void List_of_terms_stays_short() => Assert.True(Readability.TermsOfArt.Count <= 15);
}
