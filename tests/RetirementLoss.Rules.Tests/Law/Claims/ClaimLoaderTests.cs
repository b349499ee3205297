using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Claims;

namespace RetirementLoss.Rules.Tests.Law.Claims;

public sealed class ClaimLoaderTests
{
    private const string File = "plan-loans.json";

    private const string Smallest = """
        {
          "topic": "plan-loans",
          "title": "Loans from a plan",
          "claims": [
            {
              "id": "a-claim", "number": null, "claim": "it is so", "alsoSaid": [],
              "ratings": [
                { "years": "to 2017", "rating": "correct", "because": "It was so." },
                { "years": "2018 on", "rating": "wrong", "because": "It is not so." }
              ],
              "law": "It was so once.", "sources": ["irc-72-p"], "decidedBy": ["an-unpaid-loan-is-not-a-loss"], "settles": ["S1-14"],
              "touches": [ { "how": "nearly", "situations": ["plan-loan"], "accounts": ["plan-401k"], "years": "2018 on", "answers": { "loan-end": ["deemed"] } } ]
            }
          ]
        }
        """;

    [Fact]
    public void Smallest_file_is_one_claim()
    {
        var topic = ClaimLoader.Read(File, Smallest);

        var registered = Assert.Single(topic.Claims);
        Assert.Equal(ClaimTopic.PlanLoans, topic.Topic);
        Assert.Equal(ClaimRating.Correct, registered.Claim.In(new(2017)).Rating);
        Assert.Equal(ClaimRating.Wrong, registered.Claim.In(new(2018)).Rating);
        Assert.Equal(Closeness.Nearly, Assert.Single(registered.Touches).How);
    }

    [Theory]
    [InlineData("\"law\":", "\"lore\":", "lore")]
    [InlineData("\"law\": \"It was so once.\", ", "", "law")]
    [InlineData("\"law\": \"It was so once.\"", "\"law\": null", "law")]
    [InlineData("\"number\": null", "\"number\": null, \"number\": null", "number")]
    [InlineData("\"topic\": \"plan-loans\"", "\"topic\": \"loans\"", "field 'topic'")]
    [InlineData("\"topic\": \"plan-loans\"", "\"topic\": \"taking-money-out\"", "field 'topic'")]
    [InlineData("irc-72-p", "irc-72-q-q", "a-claim.sources': no authority has the id 'irc-72-q-q'")]
    [InlineData("an-unpaid-loan-is-not-a-loss", "a-loan-is-fun", "a-claim.decidedBy': there is no rule 'a-loan-is-fun'")]
    [InlineData("2018 on\", \"rating", "2017 on\", \"rating", "a-claim.ratings': the years overlap")]
    [InlineData("2018 on\", \"rating", "2019 on\", \"rating", "a-claim.ratings': the years overlap or leave a gap")]
    [InlineData("\"to 2017\"", "\"2010-2017\"", "a-claim.ratings': the years overlap or leave a gap")]
    [InlineData("2018 on\", \"rating", "2018-2026\", \"rating", "a-claim.ratings': the years overlap or leave a gap")]
    [InlineData("\"to 2017\"", "\"till 2017\"", "'till 2017' is not a run of years")]
    [InlineData("\"rating\": \"wrong\"", "\"rating\": \"bad\"", "'bad' is not known here")]
    [InlineData("\"how\": \"nearly\"", "\"how\": \"quite\"", "a-claim.touches[0].how")]
    [InlineData("[\"plan-loan\"]", "[\"plan-lone\"]", "a-claim.touches[0].situations': there is no situation 'plan-lone'")]
    [InlineData("plan-401k", "plan-401m", "a-claim.touches[0].accounts")]
    [InlineData("loan-end", "loan-start", "a-claim.touches[0].answers': there is no question 'loan-start'")]
    [InlineData("\"deemed\"", "\"forgotten\"", "a-claim.touches[0].answers.loan-end': 'forgotten' is not an answer")]
    public void Mistake_in_a_file_is_told_with_file_and_field(string right, string wrong, string told)
    {
        var text = Smallest.Replace(right, wrong, StringComparison.Ordinal);
        Assert.NotEqual(Smallest, text);

        var mistake = Assert.Throws<FormatException>(() => ClaimLoader.Read(File, text));

        Assert.StartsWith(File, mistake.Message, StringComparison.Ordinal);
        Assert.Contains(told, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_claims_with_one_id_are_refused()
    {
        var claim = Smallest[Smallest.IndexOf("{\n      \"id\"", StringComparison.Ordinal)..(Smallest.LastIndexOf(']') - 1)];
        var text = Smallest.Replace(claim, $"{claim}, {claim}", StringComparison.Ordinal);

        Assert.Contains("a-claim.id': two claims have this id", Assert.Throws<FormatException>(() => ClaimLoader.Read(File, text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "S0-01": "rule" }""", "S0-01")]
    [InlineData("""{ "S0-01": "hope this-is-it" }""", "'hope this-is-it' is not a target")]
    [InlineData("""{ "S0-01": "claim capital-loss" }""", "what a claim settles stands with the claim")]
    [InlineData("""{ "S0-01": "rule a", "S0-01": "rule b" }""", "S0-01")]
    public void Mistake_in_the_map_is_told_with_the_item(string text, string told) =>
        Assert.Contains(told, Assert.Throws<FormatException>(() => ClaimMap.Read("ClaimMap.json", text)).Message, StringComparison.Ordinal);
}
