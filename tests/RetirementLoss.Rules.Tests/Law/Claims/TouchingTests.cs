using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Claims;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law.Claims;

/// <summary>Which popular claims are shown with which case.</summary>
public sealed class TouchingTests
{
    private const int Most = 5;

    private static readonly IReadOnlyList<(TaxCase Case, IReadOnlyList<PopularClaim> Claims)> AllTouching =
        [.. TaxCase.All.Values.Select(tax => (tax, Rules.Law.Claims.Claims.Touching(tax.Report.Answers, tax.Report.Federal, int.MaxValue)))];

    public static TheoryData<string> Ids => [.. ClaimRegister.All.Select(registered => registered.Claim.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_claim_touches_some_case_and_not_all(string id)
    {
        var touched = AllTouching.Count(one => one.Claims.Any(claim => claim.Id == id));

        Assert.InRange(touched, 1, AllTouching.Count * 2 / 3);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_condition_of_a_claim_holds_in_some_case(string id) =>
        Violations.None(ClaimRegister.All.Single(registered => registered.Claim.Id == id).Touches.Index()
            .Where(condition => !TaxCase.All.Values.Any(tax => Checker.Years.Contains(tax.Report.Year) && condition.Item.Holds(tax.Report.Situation, tax.Report.Answers, tax.Report.Federal)))
            .Select(condition => $"touches[{condition.Index}] of {id} holds in no case"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_claim_comes_near_enough_to_be_shown_with_some_case(string id) =>
        Assert.Contains(TaxCase.All.Values, tax => tax.Report.Claims.Any(claim => claim.Id == id));

    [Fact]
    public void No_report_shows_more_than_a_handful_or_one_twice() =>
        Violations.None(TaxCase.All.Values.Where(tax => tax.Report.Claims.Count > Most || tax.Report.Claims.Distinct().Count() != tax.Report.Claims.Count).Select(tax => tax.Name));

    [Fact]
    public void Every_covered_story_shows_some_claim() =>
        Violations.None(TaxCase.All.Values.Where(tax => tax.Report.Claims.Count == 0 && Checker.Years.Contains(tax.Report.Year)).Select(tax => $"{tax.Name} ({tax.Report.Situation})"));

    [Fact]
    public void A_year_that_is_not_covered_shows_none() =>
        Assert.All(TaxCase.All.Values.Where(tax => !Checker.Years.Contains(tax.Report.Year)), tax => Assert.Empty(tax.Report.Claims));

    [Theory]
    [InlineData("a01-a26-still-in-the-account", "paper-losses-deduct")]
    [InlineData("a22-direct-rollover", "rollover-books-the-loss")]
    [InlineData("a20-a21-conversion-falls", "conversion-loss")]
    [InlineData("plan-loan", "unpaid-loan-is-a-payout")]
    [InlineData("stolen-in-the-account-ponzi", "fraud-inside-is-theft")]
    [InlineData("stolen-after-payout-romance", "scam-losses-dead-since-2018")]
    [InlineData("taxable-account-losses-and-gains", "taxable-losses-offset-gains")]
    public void The_first_claim_is_about_the_story(string file, string id)
    {
        var tax = TaxCase.All.Values.First(tax => tax.File == $"{file}.json");

        Assert.Equal(id, tax.Report.Claims[0].Id);
    }

    [Theory]
    [InlineData("a05-a08-after-tax-plan-account", "schedule-a-deduction")]
    [InlineData("a11-a12-all-roth-iras-closed", "roth-loss-needs-the-holding-period")]
    [InlineData("a30-disabled-roth-401k", "disability-loss")]
    [InlineData("a02-a03-pre-tax-plan-cashed-out", "over-59-half-and-left")]
    [InlineData("a32-plan-of-someone-who-died", "death-makes-it-deductible")]
    [InlineData("a35-inherited-ira-no-step-up", "old-value-is-the-loss")]
    [InlineData("a36-a40-early-payout-exceptions", "hardship-avoids-the-tax")]
    [InlineData("a54", "limits-of-2023")]
    [InlineData("plan-or-firm-failed", "plan-termination-loss")]
    public void A_story_of_the_claim_shows_it(string file, string id) =>
        Assert.Contains(TaxCase.All.Values.Where(tax => tax.File.StartsWith(file, StringComparison.Ordinal) || tax.Name.Contains(file, StringComparison.OrdinalIgnoreCase)), tax => tax.Report.Claims.Any(claim => claim.Id == id));

    [Fact]
    public void Claims_of_a_closer_kind_come_first()
    {
        var tax = TaxCase.All.Values.First(tax => tax.File == "a01-a26-still-in-the-account.json");

        var order = tax.Report.Claims.Select(claim => ClaimRegister.All.Single(registered => registered.Claim.Id == claim.Id))
            .Select(registered => registered.Touches.Where(condition => condition.Holds(tax.Report.Situation, tax.Report.Answers, tax.Report.Federal)).Min(condition => condition.How))
            .ToList();

        Assert.Equal(order.Order(), order);
    }
}
