using System.Text.Json;
using System.Text.RegularExpressions;
using RetirementLoss.Rules;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Returns;
using RetirementLoss.Web.Wire;

namespace RetirementLoss.Web.Tests.Api;

/// <summary>An amount that nobody knows is never answered with one that only stands for many: not in a member, and not in a sentence.</summary>
public sealed partial class AmountsWithoutEndTests
{
    [Fact]
    public void Every_example_with_one_amount_unknown_is_answered_without_such_an_amount()
    {
        var asked = new HashSet<(string File, string Question)>();
        var found = new List<string>();
        foreach (var example in Web.Content.Library.Examples.All)
        {
            foreach (var unknown in Checker.Walk(example.Answers).Path.OfType<Rules.Interview.Amount>().Where(amount => amount.MayBeUnknown))
            {
                var sheet = example.Answers.With(unknown, Rules.Interview.Answers.Unknown);
                if (asked.Contains((example.File, unknown.Id)) || !Checker.Walk(sheet).IsComplete || Checker.Objections(sheet).Count > 0)
                {
                    continue;
                }

                asked.Add((example.File, unknown.Id));
                var answer = JsonSerializer.Serialize(AssessmentReport.From(Checker.Report(sheet, example.AskedOn)), WireJson.Default.AssessmentReport);
                found.AddRange(StandIns(answer).Take(1).Select(amount => $"{example.Id}, {unknown.Id} unknown: {amount}"));
            }
        }

        Assert.True(asked.Count > 150, $"Only {asked.Count} sheets were asked.");
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData("account=traditional-ira happened=paid-out any-basis=yes received=5000 basis-given=total basis-left=unknown same-kind-left=no over-59-half=yes")]
    [InlineData("account=annuity happened=paid-out premiums=unknown tax-free-before=0 surrender-proceeds=5000 surrender-charge=0 bought-for-profit=yes over-59-half=yes")]
    [InlineData("account=plan-529 happened=paid-out contributions-left=unknown paid-out-in-all=5000 put-back-in-sixty-days=no")]
    [InlineData("account=bank-deposit happened=stolen stolen-how=after-i-paid-it-out handed-over-for=investing theft-timing=same-year payout-tax-free=unknown paid-back=0 recovery-possible=no lead-figure-charged=no")]
    [InlineData("account=taxable-account sold-at-a-loss=yes losses-on-sales=unknown bought-back=no")]
    public void A_return_with_one_account_unknown_is_answered_without_such_an_amount(string unknown)
    {
        const string known = "account=roth-ira happened=paid-out received=16000 basis-given=total basis-left=27000 same-kind-left=no qualified=no";
        var sheet = new ReturnSheet(Read("year=2017 filing-status=single agi=60000 other-two-percent=0 other-itemized=20000 age-or-blind-boxes=0 capital-gains=0 other-capital-losses=0"), [new(Read(known)), new(Read(unknown))]);
        Assert.Empty(Checker.Objections(sheet, ApiHost.Today));

        var report = Checker.Return(sheet, ApiHost.Today);

        Assert.Empty(StandIns(JsonSerializer.Serialize(ReturnAnswer.From(report, Checker.Otherwise(sheet, report)), WireJson.Default.ReturnAnswer)));
        // 27,000 - 16,000 = 11,000, less 2% of 60,000: what is known stays, whatever the other account brings.
        Assert.InRange(report.Federal.Between!.Low.Dollars, 9_800, 9_801);
    }

    [Theory]
    [InlineData("{\"deductible\":899999990000}")]
    [InlineData("{\"because\":\"Up to $949,999,983,800 can be deducted.\"}")]
    public void Check_finds_such_an_amount(string json) => Assert.NotEmpty(StandIns(json));

    private static IEnumerable<string> StandIns(string json) => Large().Matches(json).Select(match => match.Value);

    private static Answers Read(string facts) => facts.Split(' ').Select(fact => fact.Split('=')).Aggregate(Answers.None, (sheet, fact) =>
        Checker.Questions.First(question => question.Id == fact[0]) is var question ? sheet.With(question, question.Parse(fact[1]).Token!) : sheet);

    [GeneratedRegex(@"[:\[,]\d{11,}|\$\d{2,3}(,\d{3}){3}")]
    private static partial Regex Large();
}
