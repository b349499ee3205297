using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Tests.Law;

[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class RuleTestsOfEveryYear
{
    private static readonly DateOnly Asked = new(2026, 11, 21);

    // Readings of many unknown facts take their time, so they are made on both sides of each change of law.
    private static readonly int[] YearsAtChangesOfLaw = [2010, 2012, 2013, 2017, 2018, 2025, 2026];

    public static TheoryData<int, AccountKind> YearsAndAccounts => Rows(Checker.Years.Select(year => year.Number));

    public static TheoryData<int, AccountKind> ChangesAndAccounts => Rows(YearsAtChangesOfLaw);

    [Theory]
    [MemberData(nameof(YearsAndAccounts))]
    public void Account_in_a_year_gets_a_verdict_whatever_happened(int year, AccountKind account)
    {
        foreach (var happened in GeneratedAnswers.Events(year, account))
        {
            // Nothing that counts is unknown, so the rules need run once only and not for every year and change of a report.
            var live = Checker.Walk(GeneratedAnswers.Ordinary(year, account, happened)).Live;
            var federal = LawBook.For(live).Assess(live, Asked);

            if (Expected(year, account, happened) is { } expected)
            {
                Assert.Equal(expected, federal.Verdict);
            }

            Assert.NotEqual(Verdict.Depends, federal.Verdict);
            Assert.Contains($"For {year}:", TaxCase.Said(federal.Headline), StringComparison.Ordinal);
            Assert.NotEmpty(federal.Findings);
        }
    }

    [Theory]
    [MemberData(nameof(ChangesAndAccounts))]
    public void Account_of_which_nothing_more_is_known_gets_no_firm_yes(int year, AccountKind account)
    {
        foreach (var happened in GeneratedAnswers.Events(year, account))
        {
            var federal = Checker.Report(GeneratedAnswers.NothingKnown(year, account, happened), Asked).Federal;

            Assert.DoesNotContain(federal.Verdict, new[] { Verdict.Deductible, Verdict.Limited });
            Assert.True(federal.Deductible is null or { IsZero: true });
            if (year >= 2018 && IsAnIraOrPlan(account) && happened is not (WhatHappened.Stolen or WhatHappened.SomethingElse))
            {
                Assert.NotEqual(Verdict.Depends, federal.Verdict);
            }
        }
    }

    [Fact]
    public void Strip_of_years_changes_where_the_law_changed()
    {
        var report = Checker.Report(GeneratedAnswers.Ordinary(2017, AccountKind.RothIra, WhatHappened.PaidOut), Asked);

        // 20,000 - 12,000 = 8,000, less 2% of 60,000: 6,800 to 2017, nothing after.
        Assert.Equal(Checker.Years, report.Years.Select(outcome => outcome.Year));
        Assert.All(report.Years, outcome => Assert.Equal(outcome.Year.Number <= 2017 ? Money.Of(6800) : Money.Zero, outcome.Deductible));
        Assert.All(report.Years, outcome => Assert.Equal(outcome.Year.Number <= 2017 ? Verdict.Limited : Verdict.NotDeductible, outcome.Verdict));
    }

    private static TheoryData<int, AccountKind> Rows(IEnumerable<int> years)
    {
        var rows = new TheoryData<int, AccountKind>();
        foreach (var year in years)
        {
            foreach (var account in Enum.GetValues<AccountKind>())
            {
                rows.Add(year, account);
            }
        }

        return rows;
    }

    // Of the stories that end alike for every account; the others have case files of their own.
    private static Verdict? Expected(int year, AccountKind account, WhatHappened happened) => (account, happened) switch
    {
        (_, WhatHappened.Stolen) => null,
        (AccountKind.SomethingElse or AccountKind.ForeignPlan, _) or (_, WhatHappened.SomethingElse) => Verdict.OutsideScope,
        (_, WhatHappened.PaidOut) when IsAnIraOrPlan(account) => year <= 2017 ? Verdict.Limited : Verdict.NotDeductible,
        _ when IsAnIraOrPlan(account) => Verdict.NoLoss,
        _ => null,
    };

    private static bool IsAnIraOrPlan(AccountKind account) => Pools.Has(account);
}
