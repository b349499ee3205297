using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Rules.Tests.Returns;

/// <summary>What holds of every return of two to five accounts, drawn from a fixed seed.</summary>
[Trait(HowMuch.Takes, HowMuch.Long)]
public sealed class DrawnReturnTests
{
    private const ulong Seed = 20261130;
    private const int Returns = 100;
    private const int Draws = 24;
    private const int Largest = 60_000;
    private const int Pension = 7;
    private const int Brokerage = 8;

    private static readonly DateOnly AskedOn = new(2026, 11, 29);

    private static readonly Dictionary<string, Question> Questions = Checker.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    // Each account is written with two amounts: what went in, and what came out. No two are of one pool.
    private static readonly string[] Accounts =
    [
        "account=roth-ira happened=paid-out received={1} basis-given=total basis-left={0} same-kind-left=no",
        "account=traditional-ira happened=paid-out any-basis=yes received={1} basis-given=total basis-left={0} same-kind-left=no over-59-half=yes",
        "account=plan-401k happened=paid-out any-basis=yes received={1} paid-in=cash basis-left={0} same-kind-left=no from-someone-who-died=no over-59-half=yes",
        "account=inherited-roth-ira happened=paid-out received={1} basis-given=total basis-left={0} same-kind-left=no",
        "account=plan-529 happened=paid-out contributions-left={0} paid-out-in-all={1} put-back-in-sixty-days=no",
        "account=annuity happened=paid-out premiums={0} tax-free-before=0 surrender-proceeds={1} surrender-charge=0 bought-for-profit=yes over-59-half=yes",
        "account=bank-deposit happened=stolen stolen-how=after-i-paid-it-out handed-over-for=investing theft-timing=same-year payout-tax-free={0} all-stolen=yes paid-back=0 recovery-possible=no lead-figure-charged=no",
        "account=pension happened=something-else what-else=pension-stopped-by-death annuity-start=2005-01-01 paid-as-annuity=yes annuity-had-begun=yes survivor-still-paid=no annuity-cost={0} annuity-recovered={1} annuity-refund=no annuity-return=final-return annuity-year=yes",
        "account=taxable-account sold-at-a-loss=yes losses-on-sales={0} bought-back=no",
        "account=plan-403b happened=something-else what-else=shares-paid-out-then-sold shares-outcome=sold shares-value-then={0} box-6-amount=no any-basis=no sale-proceeds={1} bought-back=no over-59-half=yes",
        "account=thrift-savings-plan happened=still-inside",
    ];

    [Fact]
    public void A_return_allows_no_more_than_was_lost_and_no_less_than_its_best_account_alone() => Hold(sheet =>
    {
        var report = Checker.Return(sheet, AskedOn);
        var whole = report.Federal.Whole;
        var best = report.Accounts.Max(account => account.Federal.Deductible.GetValueOrDefault());
        return whole.Deductible > whole.Sums.Loss ? $"allows {whole.Deductible} of {whole.Sums.Loss}"
            : whole.Deductible < best ? $"allows {whole.Deductible}, and one account alone {best}"
            : Sum(report.Federal.Parts.Select(part => part.Deductible)) != whole.Deductible.GetValueOrDefault() ? $"the parts do not add up to {whole.Deductible}"
            : report.Federal.Parts.Any(part => part.Deductible is { } part1 && part.Loss is { } loss && part1 > loss) ? "a part is more than its loss"
            : report.Federal.OnlyTogether is { } shared && shared < Money.Zero ? $"less than nothing is brought together: {shared}"
            : null;
    });

    [Fact]
    public void The_order_of_the_accounts_changes_nothing_in_the_whole() => Hold(sheet =>
    {
        var one = Checker.Return(sheet, AskedOn);
        var other = Checker.Return(sheet with { Accounts = [.. sheet.Accounts.Reverse()] }, AskedOn);
        return one.Federal.Whole.Sums == other.Federal.Whole.Sums && one.Federal.Whole.Verdict == other.Federal.Whole.Verdict && one.Federal.OnlyTogether == other.Federal.OnlyTogether
            && one.State?.Assessment.Deductible == other.State?.Assessment.Deductible
            ? null
            : $"{one.Federal.Whole.Headline} | {other.Federal.Whole.Headline}";
    });

    [Fact]
    public void An_account_without_a_loss_changes_no_deduction_and_takes_its_own_income_with_it() => Hold(sheet =>
    {
        var with = Checker.Return(sheet, AskedOn);
        for (var place = 0; place < sheet.Accounts.Count; place++)
        {
            if (with.Federal.Parts[place].Loss is { IsPositive: true } || sheet.Accounts.Count == 1)
            {
                continue;
            }

            var without = Checker.Return(sheet with { Accounts = [.. sheet.Accounts.Where((_, other) => other != place)] }, AskedOn);
            if (without.Federal.Whole.Deductible.GetValueOrDefault() != with.Federal.Whole.Deductible.GetValueOrDefault())
            {
                return $"{without.Federal.Whole.Deductible} without account {place + 1}, {with.Federal.Whole.Deductible} with it";
            }

            // Income that turns on a fact that a template leaves open has no sum.
            if (with.Accounts.All(account => account.Unknowns.Count == 0) && without.Federal.Whole.Sums.Taxable.GetValueOrDefault() + with.Accounts[place].Federal.Sums.Taxable.GetValueOrDefault() != with.Federal.Whole.Sums.Taxable.GetValueOrDefault())
            {
                return "its income does not go with it";
            }
        }

        return null;
    });

    [Fact]
    public void Splitting_the_payouts_of_a_pool_into_two_events_changes_nothing() => Hold(sheet =>
    {
        for (var place = 0; place < sheet.Accounts.Count; place++)
        {
            if (Halves(sheet.Accounts[place]) is not var (first, second))
            {
                continue;
            }

            var split = sheet with { Accounts = [.. sheet.Accounts.Select((account, other) => other == place ? first : account), second] };
            if (Checker.Objections(split, AskedOn) is [var problem, ..])
            {
                return problem.Message.ToString();
            }

            var (one, two) = (Checker.Return(sheet, AskedOn), Checker.Return(split, AskedOn));
            if (one.Federal.Whole.Sums != two.Federal.Whole.Sums || one.Federal.Whole.Verdict != two.Federal.Whole.Verdict || one.State?.Assessment.Sums != two.State?.Assessment.Sums)
            {
                return $"{one.Federal.Whole.Headline} | {two.Federal.Whole.Headline}";
            }
        }

        return null;
    });

    [Fact]
    public void Drawn_returns_are_of_every_kind()
    {
        var seen = new List<ReturnReport>();
        Hold(sheet =>
        {
            lock (seen)
            {
                seen.Add(Checker.Return(sheet, AskedOn));
            }

            return null;
        });

        Assert.Equal(HowMuch.Drawn(Returns), seen.Count);
        foreach (var character in new[] { Character.MiscellaneousItemized, Character.Itemized, Character.Capital })
        {
            Assert.Contains(seen, report => report.Federal.Parts.Count(part => part.Character == character && part.Deductible is { IsPositive: true }) > 1 || (character == Character.Capital && report.Federal.Whole.Sums.AgainstGains is not null));
        }

        Assert.Contains(seen, report => report.Federal.Whole.Sums.OverallLimit is { IsPositive: true });
        Assert.Contains(seen, report => report.Federal.OnlyTogether is { IsPositive: true });
        Assert.Contains(seen, report => report.State?.Assessment.Deductible is { IsPositive: true });
    }

    private static void Hold(Func<ReturnSheet, string?> wrong) => Prop
        .ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1).ArrayOf(Draws)), draws => wrong(Drawn(draws)) is { } what ? false.Label(what) : true.ToProperty())
        .Check(Config.QuickThrowOnFailure.WithMaxTest(HowMuch.Drawn(Returns)).WithReplay(Seed, 1));

    private static ReturnSheet Drawn(int[] draws)
    {
        var next = 0;
        int Draw(int count) => draws[next++ % draws.Length] % count;

        var year = Checker.Years[Draw(Checker.Years.Count)];
        var status = Draw(3) switch { 0 => FilingStatus.MarriedJoint, 1 => FilingStatus.HeadOfHousehold, _ => FilingStatus.Single };
        var income = new[] { 40_000, 90_000, 350_000, 1_200_000 }[Draw(4)];
        var state = new[] { "CA", "NY", "TX", "AL" }[Draw(4)];
        var facts = string.Create(CultureInfo.InvariantCulture, $"year={year} filing-status={Token.Of(status)} agi={income} taxable-income={income * 3 / 4} other-two-percent={Draw(2) * 1500} other-itemized={Draw(5) * 7000} itemized-not-cut=0 age-or-blind-boxes=0 capital-gains={Draw(3) * 8000} other-capital-losses={{0}} state={state} state-whole-year=yes state-agi={income} state-other-itemized={Draw(2) * 9000} state-standard-deduction=5000");
        var otherLosses = Draw(3) * 5000;
        var first = Draw(Accounts.Length);
        var step = 1 + Draw(Accounts.Length - 1);
        var kinds = Enumerable.Range(0, 2 + Draw(4)).Select(place => (first + (place * step)) % Accounts.Length).ToList();

        // A brokerage account holds all losses on sales, so there are no others beside it.
        return new(
            Read(string.Format(CultureInfo.InvariantCulture, facts, kinds.Contains(Brokerage) ? 0 : otherLosses)),
            [.. kinds.Select(kind => Account(kind, Draw(Largest), Draw(Largest)))]);
    }

    private static AccountEvent Account(int kind, int wentIn, int cameOut) => new(Read(string.Format(CultureInfo.InvariantCulture, Accounts[kind], wentIn + 1, Math.Min(cameOut, kind == Pension ? wentIn : cameOut))));

    // Of a third and two thirds, so that the two amounts differ; what is paid is a whole number of dollars.
    private static (AccountEvent First, AccountEvent Second)? Halves(AccountEvent account)
    {
        var received = Questions["received"];
        if (!account.Answers.TryToken(received, out var token) || !int.TryParse(token, CultureInfo.InvariantCulture, out var paid) || paid < 3 || !account.Answers.Tokens["happened"].Equals("paid-out", StringComparison.Ordinal))
        {
            return null;
        }

        var word = account.Answers.Tokens["account"] is "roth-ira" or "traditional-ira" ? null : "one";
        return (
            account with { Answers = account.Answers.With(received, (paid / 3).ToString(CultureInfo.InvariantCulture)), Pool = word },
            account with { Answers = account.Answers.With(received, (paid - (paid / 3)).ToString(CultureInfo.InvariantCulture)), Pool = word });
    }

    private static Answers Read(string answers) => answers.Split(' ').Select(answer => answer.Split('=')).Aggregate(Answers.None, (sheet, answer) => sheet.With(Questions[answer[0]], Questions[answer[0]].Parse(answer[1]).Token!));

    private static Money Sum(IEnumerable<Money?> amounts) => amounts.Aggregate(Money.Zero, (sum, next) => sum + next.GetValueOrDefault());
}
