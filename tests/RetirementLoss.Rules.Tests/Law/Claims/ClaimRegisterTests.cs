using System.Text.RegularExpressions;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Claims;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law.Claims;

/// <summary>The register of popular claims: complete, rated in every year, cited, and said in plain and kind words.</summary>
public sealed partial class ClaimRegisterTests
{
    // Amounts that are no figure of a year: the reason for each.
    private static readonly Dictionary<string, string> OtherAmounts = new(StringComparer.Ordinal)
    {
        ["$50,000"] = "the most a plan may lend, which no rule computes",
        ["$26,000"] = "what the claim says of 2023: $19,500 and the catch-up of $6,500",
        ["$30,000"] = "the limit of 2023, $22,500, and the catch-up of $7,500",
    };

    private static IReadOnlyList<PopularClaim> All => [.. ClaimRegister.All.Select(registered => registered.Claim)];

    [Fact]
    public void Every_myth_of_the_list_stands_in_the_register_once() =>
        Assert.Equal(
            Enumerable.Range(1, 27).Select(number => $"M{number:00}"),
            All.Select(claim => claim.Number).OfType<string>().Order(StringComparer.Ordinal));

    [Fact]
    public void Ids_are_words_with_hyphens_each_used_once() =>
        Violations.None(All.GroupBy(claim => claim.Id).Where(same => same.Count() > 1 || !Kebab().IsMatch(same.Key)).Select(same => same.Key));

    [Fact]
    public void Every_claim_has_one_rating_in_every_year() =>
        Violations.None(
            from claim in All
            from year in Checker.Years
            where claim.Ratings.Count(rated => rated.Years.Includes(year)) != 1
            select $"{claim.Id} has not one rating for {year}");

    [Fact]
    public void Years_of_a_claim_meet_without_gap_or_overlap() =>
        Violations.None(
            from claim in All
            from pair in claim.Ratings.Zip(claim.Ratings.Skip(1))
            where pair.First.Years.Last?.Next != pair.Second.Years.First
            select $"{claim.Id}: {pair.First.Years} and {pair.Second.Years} do not meet");

    [Fact]
    public void Runs_of_years_that_follow_each_other_differ_in_what_they_say() =>
        Violations.None(
            from claim in All
            from pair in claim.Ratings.Zip(claim.Ratings.Skip(1))
            where pair.First.Because == pair.Second.Because
            select $"{claim.Id}: say what changed in {pair.Second.Years.First}");

    [Theory]
    [InlineData("schedule-a-deduction")]
    [InlineData("deduction-back-in-2026")]
    [InlineData("rare-exceptions-remain")]
    [InlineData("only-after-everything-is-out")]
    [InlineData("keep-records-to-deduct")]
    public void A_claim_that_the_deduction_is_there_or_comes_back_is_never_right_after_2017(string id)
    {
        var claim = All.Single(claim => claim.Id == id);

        Assert.All(Checker.Years.Where(year => year.Number > 2017), year => Assert.NotEqual(ClaimRating.Correct, claim.In(year).Rating));
    }

    [Fact]
    public void A_claim_that_the_deduction_never_was_is_right_only_from_2018()
    {
        var claim = All.Single(claim => claim.Id == "never-a-miscellaneous-deduction");

        Assert.All(Checker.Years, year => Assert.Equal(year.Number >= 2018 ? ClaimRating.Correct : ClaimRating.Wrong, claim.In(year).Rating));
    }

    [Theory]
    [InlineData("roth-plan-no-required-payments", 2023, ClaimRating.Wrong)]
    [InlineData("roth-plan-no-required-payments", 2024, ClaimRating.Correct)]
    [InlineData("required-payments-at-72", 2019, ClaimRating.Wrong)]
    [InlineData("required-payments-at-72", 2020, ClaimRating.Misleading)]
    [InlineData("required-payments-at-72", 2022, ClaimRating.Misleading)]
    [InlineData("required-payments-at-72", 2023, ClaimRating.Outdated)]
    [InlineData("sixty-days-for-every-loan", 2017, ClaimRating.Misleading)]
    [InlineData("sixty-days-for-every-loan", 2018, ClaimRating.Outdated)]
    [InlineData("deduction-back-in-2026", 2025, ClaimRating.Outdated)]
    [InlineData("deduction-back-in-2026", 2026, ClaimRating.Wrong)]
    [InlineData("amend-to-claim", 2017, ClaimRating.Outdated)]
    [InlineData("amend-to-claim", 2018, ClaimRating.Wrong)]
    [InlineData("scam-losses-dead-since-2018", 2017, ClaimRating.Wrong)]
    [InlineData("scam-losses-dead-since-2018", 2018, ClaimRating.Misleading)]
    public void Rating_changes_with_the_law(string id, int year, ClaimRating rating) =>
        Assert.Equal(rating, All.Single(claim => claim.Id == id).In(new(year)).Rating);

    [Fact]
    public void Every_claim_rests_on_a_source_in_every_year() =>
        Violations.None(
            from claim in All
            from year in Checker.Years
            where !claim.RestsOn.Any(source => source.CoversYear(year))
            select $"{claim.Id} has no source in {year}");

    [Fact]
    public void Every_claim_names_a_rule_that_decides_it() =>
        Violations.None(All.Where(claim => claim.DecidedBy.Count == 0).Select(claim => claim.Id));

    [Fact]
    public void Amounts_of_money_are_figures_of_the_law() =>
        Violations.None(
            from claim in All
            from amount in TextsOf(claim).SelectMany(text => Amount().Matches(text)).Select(match => match.Value).Distinct()
            where !OtherAmounts.ContainsKey(amount) && !AmountsOfFigures.Contains(amount)
            select $"{claim.Id} says {amount}, which is no figure of any year");

    [Fact]
    public void Words_are_plain_and_calm()
    {
        Violations.None(All.SelectMany(claim => TextsOf(claim).SelectMany(WrongWords).Select(wrong => $"{claim.Id}: {wrong}")));
        Assert.NotEmpty(WrongWords("Claim it now!"));
        Assert.NotEmpty(WrongWords("It is suspended until 2026."));
        Assert.NotEmpty(WrongWords("See IRC 67(h)."));
        Assert.NotEmpty(WrongWords("Some states allow IRA losses."));
    }

    [Fact]
    public void Claim_can_follow_you_may_have_read_that() =>
        Violations.None(All.Where(claim => claim.Words.EndsWith('.') || claim.Words.Contains('?', StringComparison.Ordinal) || (char.IsUpper(claim.Words[0]) && !claim.Words.StartsWith("Roth", StringComparison.Ordinal))).Select(claim => claim.Id));

    [Fact]
    public void Answers_are_whole_sentences_and_few()
    {
        Violations.None(
            from claim in All
            from text in claim.Ratings.Select(rated => rated.Because).Append(claim.Law)
            where !text.EndsWith('.') || !char.IsUpper(text[0]) || text.Contains("  ", StringComparison.Ordinal)
            select $"{claim.Id}: '{text}'");
        Violations.None(All.Where(claim => SentencesOf(claim.Law) is < 2 or > 5).Select(claim => $"{claim.Id} has {SentencesOf(claim.Law)} sentences of law"));
        Violations.None(All.SelectMany(claim => claim.Ratings.Where(rated => SentencesOf(rated.Because) != 1).Select(rated => $"{claim.Id}, {rated.Years}: one sentence is enough")));
    }

    [Fact]
    public void Sentences_are_short() =>
        Violations.None(
            from claim in All
            from text in claim.Ratings.Select(rated => rated.Because).Append(claim.Law)
            from sentence in SentenceEnd().Split(text)
            let words = sentence.Split(' ').Length
            where words > 40
            select $"{claim.Id}: {words} words in '{sentence}'");

    [Fact]
    public void Claim_said_for_a_year_tells_year_rating_and_law()
    {
        var said = All.Single(claim => claim.Id == "schedule-a-deduction").Said(new(2024));

        Assert.StartsWith("You may have read that you report a loss in your retirement account on Schedule A as a miscellaneous itemized deduction. For 2024, that is out of date. The 2017 tax law took", said, StringComparison.Ordinal);
        Assert.Contains("no end date", said, StringComparison.Ordinal);
    }

    private static HashSet<string> AmountsOfFigures { get; } =
    [
        .. Checker.Years.SelectMany(year => FederalYears.Of(year).Figures)
            .SelectMany(figure => Amount().Matches(figure.ToString() ?? "").Select(match => match.Value)),
    ];

    private static IEnumerable<string> TextsOf(PopularClaim claim) => [claim.Words, .. claim.AlsoSaid, claim.Law, .. claim.Ratings.Select(rated => rated.Because)];

    private static IEnumerable<string> WrongWords(string text) => Forbidden().Matches(text).Select(match => $"'{match.Value}' in '{text}'");

    private static int SentencesOf(string text) => SentenceEnd().Split(text).Length;

    [GeneratedRegex("!|suspended until|suspended through|§|\\bIRC\\b|allows? (the |an |a )?(IRA|401|retirement)|states allow| - |n't\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forbidden();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Kebab();

    [GeneratedRegex(@"\$\d[\d,]*(\.\d+)?(?<!,)")]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<=\.) (?=[A-Z])")]
    private static partial Regex SentenceEnd();
}
