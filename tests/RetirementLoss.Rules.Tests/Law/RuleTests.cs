using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Law;

public sealed class RuleTests
{
    // Steps that find or pass on what a later step decides; none of them can settle a case or cut what is allowed.
    private static readonly Dictionary<string, string> NeverDecide = new()
    {
        ["the-plan-was-the-holders-own"] = "says that the law is unsettled, and goes on",
        ["the-loss-is-ordinary-and-itemized"] = "names the class of the deduction, which the floor or the ban then meets",
        ["a-loan-taxed-before-is-not-taxed-again"] = "says what is income; that an unpaid loan is no loss ends the matter",
        ["the-offset-came-within-a-year-of-leaving"] = "says how long there is to roll over",
        ["the-gain-that-came-back-is-free-of-the-additional-tax"] = "speaks after the verdict",
        ["a-plan-may-let-an-overpayment-stand"] = "says what a plan may do",
        ["the-limit-for-high-income-leaves-the-credit-alone"] = "says what a limit does to the two ways",
        ["no-overall-itemized-limit"] = "says that a limit was not in force",
        ["itemizing-beats-the-standard-deduction"] = "says what the deduction is worth, not what is allowed",
        ["the-minimum-tax-leaves-it-alone"] = "says what another tax makes of it",
        ["property-out-of-an-ira-counts-at-its-value"] = "tells what was received; basis and what is left decide",
        ["the-minimum-tax-allows-nothing"] = "says what another tax makes of it",
        ["the-refund-window-is-open"] = "says whether it is still of use today",
        ["basis-comes-back-in-its-order"] = "divides a payout that is no loss",
        ["what-was-kept-is-income-above-basis"] = "divides a payout that is no loss",
        ["basis-of-roth-money-travels"] = "tells the basis of the next account",
        ["the-value-converted-is-income-above-basis"] = "divides a conversion that is no loss",
        ["the-deferrals-were-over-the-limit"] = "says the limit; a check of the answers refuses an excess within it before any report is made",
        ["the-unpaid-loan-counts-as-paid-out"] = "divides a loan that is no loss",
        ["a-deemed-distribution-cannot-be-rolled-over"] = "says what can still be done about a loan that is no loss",
        ["an-offset-has-sixty-days"] = "says until when a loan could be rolled over",
        ["a-qualified-offset-has-until-the-return-is-due"] = "says until when a loan can be rolled over",
        ["repayments-of-a-taxed-loan-are-basis"] = "tells the basis that later payments make",
        ["each-is-taxed-on-the-own-share"] = "divides what a divorce divides, which is no loss",
        ["a-new-simple-ira-goes-only-to-another-simple-ira"] = "says whether a move was a rollover",
        ["a-new-simple-ira-goes-to-a-simple-ira-or-the-plan-in-its-place"] = "says whether a move was a rollover",
        ["each-ira-is-rolled-over-once-in-twelve-months"] = "says what is taken of earlier rollovers",
        ["all-iras-together-are-rolled-over-once-in-twelve-months"] = "says what is taken of earlier rollovers",
        ["a-hardship-payout-cannot-be-rolled-over"] = "says whether a move was a rollover",
        ["an-heir-cannot-put-a-payout-back"] = "says whether a move was a rollover",
        ["a-new-simple-ira-cannot-be-converted"] = "says that a conversion was none",
        ["a-required-payment-cannot-be-rolled-over"] = "says which part of a rollover was none",
        ["a-small-repayment-has-no-credit"] = "names the class of a small repayment, which the floor or the ban then meets",
        ["a-net-operating-loss-may-offset-the-income"] = "speaks after the verdict",
        ["income-of-another-account-bears-its-own-additional-tax"] = "speaks after the verdict",
        ["income-of-an-early-payout-bears-an-additional-tax"] = "speaks after the verdict",
        ["coronavirus-income-is-spread-over-three-years"] = "speaks after the verdict",
        ["disaster-income-is-spread-over-three-years"] = "speaks after the verdict",
        ["an-education-loss-is-itemized"] = "names the class of the deduction, which the floor or the ban then meets",
        ["basis-is-split-in-proportion"] = "divides basis, which is no loss",
        ["cost-that-did-not-come-back-stays-in-the-shares"] = "tells the basis of shares",
        ["no-overall-itemized-limit-of-2018-to-2025"] = "says that a limit was not in force",
        ["an-annuity-loss-is-itemized"] = "names the class of the deduction, which the floor or the ban then meets",
        ["a-worthless-security-has-seven-years"] = "says whether it is still of use today",
        ["shares-take-their-value-when-paid-out"] = "tells the basis of shares",
        ["an-unused-part-counts-like-a-business-loss"] = "says what becomes of a part that is not used",
        ["an-unused-part-of-a-year-before-2018-is-carried"] = "says to which years a part that is not used can go",
        ["an-unused-part-of-2018-to-2020-could-go-back"] = "says to which years a part that is not used can go",
        ["an-unused-part-only-goes-forward"] = "says to which years a part that is not used can go",
        ["shares-with-appreciation-take-the-plans-cost"] = "tells the basis of shares",
        ["the-rest-waits-for-later-income"] = "says what becomes of a part that is not used",
        ["the-payout-itself-stays-taxable"] = "says what the payout costs beside the theft",
        ["the-better-of-deduction-and-credit-counts"] = "says which of two is worth more",
        ["an-annuity-that-was-given-up-was-not-sold"] = "names the class of the deduction, which the floor or the ban then meets",
        ["worthless-without-a-sale-is-an-ordinary-loss"] = "names the class of the deduction, which the floor or the ban then meets",
        ["a-share-of-a-company-is-no-business-of-its-owner"] = "names the class of the deduction, which the floor or the ban then meets",
        ["losses-come-off-gains-first"] = "says which part meets gains; the limit comes after it",
        ["a-wash-sale-is-marked-on-the-form"] = "speaks after the verdict",
        ["a-wash-sale-is-named-on-schedule-d"] = "speaks after the verdict",
        ["the-deal-counts-as-a-payout"] = "divides a deemed payout that is no loss",
    };

    private const string CaseFiles = "src/RetirementLoss.Rules/Examples";

    public static TheoryData<string> AllRules => [.. LawBook.Situations.SelectMany(situation => situation.Rules).Select(rule => rule.Id).Distinct()];

    // The overall limit came back with 2013, the ban began with 2018, and moved within the Code with 2026.
    private static readonly int[] YearsAtChangesOfLaw = [2012, 2013, 2017, 2018, 2025, 2026];

    public static TheoryData<Pool, int> PoolsAtEachChangeOfLaw
    {
        get
        {
            var rows = new TheoryData<Pool, int>();
            foreach (var pool in Enum.GetValues<Pool>())
            {
                foreach (var year in YearsAtChangesOfLaw)
                {
                    rows.Add(pool, year);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(AllRules))]
    public void Rule_decides_a_case_or_is_a_step_that_never_can(string rule)
    {
        if (NeverDecide.ContainsKey(rule))
        {
            Assert.True(TaxCase.All.Values.Any(tax => Findings(tax).Any(finding => finding.Rule == rule)), NoCase(rule, "on the way to its verdict"));
            Assert.True(TaxCase.All.Values.All(tax => tax.Report.Federal.DecidedBy != rule), $"'{rule}' decides a case, so it is no step that never decides: take it out of {nameof(NeverDecide)}");
        }
        else
        {
            Assert.True(TaxCase.All.Values.Any(tax => tax.Expect.DecidedBy == rule && tax.Report.Federal.DecidedBy == rule), NoCase(rule, "as what decided it (\"decidedBy\")"));
        }
    }

    [Fact]
    public void Steps_that_never_decide_are_rules_of_the_law_book() =>
        Assert.Empty(NeverDecide.Keys.Except(LawBook.Situations.SelectMany(situation => situation.Rules).Select(rule => rule.Id)));

    [Theory]
    [MemberData(nameof(AllRules))]
    public void Rule_with_a_border_of_years_has_cases_on_both_sides(string rule)
    {
        var inForce = LawBook.Situations.SelectMany(situation => situation.Rules).First(each => each.Id == rule).InForce;
        foreach (var (inside, outside) in Borders(inForce))
        {
            Assert.True(TaxCase.All.Values.Any(tax => tax.Report.Year == inside && Findings(tax).Any(finding => finding.Rule == rule)), NoCase(rule, $"for {inside}, where its years end or begin"));
            Assert.True(TaxCase.All.Values.Any(tax => tax.Report.Year == outside && InSituationOf(rule, tax) && Findings(tax).All(finding => finding.Rule != rule)), $"Write a case file for {outside}, in which '{rule}' is not in force, in {CaseFiles}");
        }
    }

    [Theory]
    [MemberData(nameof(PoolsAtEachChangeOfLaw))]
    public void Pool_has_a_case_of_a_loss_on_each_side_of_each_change_of_law(Pool pool, int year) => Assert.Contains(
        TaxCase.All.Values,
        tax => tax.Report.Year.Number == year && tax.Report.Situation == "paid-out-below-basis" && tax.Report.Federal.Sums.Loss is { IsPositive: true } && Told(tax) == pool);

    [Fact]
    public void Every_kind_of_account_has_a_case() => Assert.Empty(
        Enum.GetValues<AccountKind>().Except(TaxCase.All.Values.Select(tax => tax.Answers.Get(Opening.Account)).OfType<AccountKind>()));

    [Fact]
    public void Every_situation_has_a_case() => Violations.None(
        LawBook.Situations.Select(situation => situation.Id).Except(TaxCase.All.Values.Select(tax => tax.Report.Situation)).Select(situation => $"'{situation}' has no case file in {CaseFiles}; write one"));

    [Fact]
    public void Every_account_has_a_case_of_the_newest_year() => Violations.None(
        Enum.GetValues<AccountKind>()
            .Except(TaxCase.All.Values.Where(tax => tax.Report.Year == Checker.Years[^1]).Select(tax => tax.Answers.Get(Opening.Account)).OfType<AccountKind>())
            .Select(account => $"No case file in {CaseFiles} is of {Checker.Years[^1]} for '{Token.Of(account)}'; write one"));

    [Fact]
    public void Every_verdict_has_a_case() => Assert.Empty(
        Enum.GetValues<Verdict>().Except(TaxCase.All.Values.Select(tax => tax.Report.Federal.Verdict)));

    private static string NoCase(string rule, string where) => $"No case file in {CaseFiles} has the rule '{rule}' {where}; write one";

    private static IEnumerable<Finding> Findings(TaxCase tax) => tax.Report.Federal.Findings;

    private static Pool? Told(TaxCase tax) => tax.Answers.Get(Opening.Account) is { } account && Pools.Has(account)
        ? Pools.Of(account, tax.Answers.Is(Pools.TreatedAsOwn, true))
        : null;

    private static bool InSituationOf(string rule, TaxCase tax) =>
        LawBook.Situations.First(situation => situation.Id == tax.Report.Situation).Rules.Any(each => each.Id == rule);

    private static IEnumerable<(TaxYear Inside, TaxYear Outside)> Borders(YearRange inForce)
    {
        var (first, last) = (FederalYears.Supported[0], FederalYears.Supported[^1]);
        if (inForce.First is { } from && from > first)
        {
            yield return (from, from.Previous);
        }

        if (inForce.Last is { } to && to < last)
        {
            yield return (to, to.Next);
        }
    }
}
