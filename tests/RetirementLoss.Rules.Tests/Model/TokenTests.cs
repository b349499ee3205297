using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Model;

public sealed class TokenTests
{
    [Theory]
    [InlineData("PayoutIsLessThanBasis", "payout-is-less-than-basis")]
    [InlineData("RothIra", "roth-ira")]
    [InlineData("Plan401k", "plan-401k")]
    [InlineData("OverallItemizedLimitOf2013To2017", "overall-itemized-limit-of-2013-to-2017")]
    [InlineData("A", "a")]
    public void Name_becomes_lower_case_words_with_hyphens(string name, string word) => Assert.Equal(word, Token.FromName(name));

    [Theory]
    [InlineData("roth-ira")]
    [InlineData("RothIra")]
    [InlineData("rothira")]
    [InlineData("ROTH-IRA")]
    public void Case_and_hyphens_do_not_count_when_a_word_is_read(string word)
    {
        Assert.True(Token.TryRead<AccountKind>(word, out var account));
        Assert.Equal(AccountKind.RothIra, account);
    }

    [Theory]
    [InlineData("")]
    [InlineData("roth")]
    [InlineData("3")]
    public void Word_that_is_none_is_not_read(string word) => Assert.False(Token.TryRead<AccountKind>(word, out _));

    [Fact]
    public void Every_account_reads_back_from_its_word() =>
        Assert.All(Enum.GetValues<AccountKind>(), account => Assert.True(Token.TryRead<AccountKind>(Token.Of(account), out var read) && read == account));
}
