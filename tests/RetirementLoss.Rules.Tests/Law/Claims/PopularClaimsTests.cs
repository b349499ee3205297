namespace RetirementLoss.Rules.Tests.Law.Claims;

public sealed class PopularClaimsTests
{
    private static int Count => PopularClaims.All.Sum(topic => topic.Claims.Count);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("what is it?")]
    public void Search_that_says_nothing_finds_all(string? search) => Assert.Equal(Count, PopularClaims.Find(search).Sum(topic => topic.Claims.Count));

    [Theory]
    [InlineData("hardship", "hardship-avoids-the-tax")]
    [InlineData("HARDSHIP withdrawals", "hardship-avoids-the-tax")]
    [InlineData("401k write off", "paper-losses-deduct")]
    [InlineData("401(k) write-off", "paper-losses-deduct")]
    [InlineData("can I harvest losses in my IRA?", "ira-losses-like-brokerage")]
    [InlineData("$3,000", "capital-loss")]
    [InlineData("ponzi", "fraud-inside-is-theft")]
    [InlineData("my preparer says", "scam-losses-dead-since-2018")]
    [InlineData("2026", "deduction-back-in-2026")]
    [InlineData("67(h)", "deduction-back-in-2026")]
    [InlineData("form 8949", "capital-loss")]
    [InlineData("RMDs", "roth-plan-no-required-payments")]
    public void Search_in_peoples_own_words_finds_the_claim(string search, string id) =>
        Assert.Contains(PopularClaims.Find(search).SelectMany(topic => topic.Claims), claim => claim.Id == id);

    [Theory]
    [InlineData("hardship")]
    [InlineData("ponzi")]
    public void Search_leaves_out_what_does_not_fit(string search) => Assert.InRange(PopularClaims.Find(search).Sum(topic => topic.Claims.Count), 1, 8);

    [Fact]
    public void Every_word_must_occur() => Assert.Empty(PopularClaims.Find("ponzi hardship"));

    [Fact]
    public void Search_that_fits_nothing_finds_nothing() => Assert.Empty(PopularClaims.Find("giraffe"));

    [Fact]
    public void Search_finds_only_where_a_word_begins() =>
        Assert.DoesNotContain(PopularClaims.Find("ship").SelectMany(topic => topic.Claims), claim => claim.Id == "hardship-avoids-the-tax");

    [Fact]
    public void Search_of_any_length_is_cut() => Assert.Equal(Count, PopularClaims.Find(new string(' ', 10_000) + "giraffe").Sum(topic => topic.Claims.Count));

    [Fact]
    public void Topics_have_addresses_and_titles() =>
        Assert.All(PopularClaims.All, topic =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", topic.Id);
            Assert.NotEmpty(topic.Title);
            Assert.NotEmpty(topic.Claims);
        });
}
