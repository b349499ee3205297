using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Rules.Tests.Returns;

/// <summary>What keeps events of one pool from being taken as one, where that is told, and what is carried over to a further event.</summary>
public sealed class SamePoolTests
{
    private const string Closed = "account=traditional-ira happened=paid-out any-basis=yes received=8000 basis-given=total basis-left=20000 same-kind-left=no over-59-half=yes";
    private const string ClosedPlan = "account=plan-401k happened=paid-out any-basis=yes received=8000 paid-in=cash basis-left=20000 same-kind-left=no from-someone-who-died=no over-59-half=yes";

    private static readonly Dictionary<string, Question> Questions = Checker.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    [Theory]
    [InlineData("account=sep-ira happened=paid-out any-basis=yes received=5000 basis-given=total basis-left=19000 same-kind-left=no", "basis-left")]
    [InlineData("account=sep-ira happened=paid-out any-basis=no received=5000 over-59-half=yes", "basis-left")]
    [InlineData("account=sep-ira happened=still-inside", "same-kind-left")]
    [InlineData("account=sep-ira happened=partly-paid-out any-basis=yes received=5000 basis-given=total basis-left=20000 year-end-value=100", "happened")]
    [InlineData("account=sep-ira happened=converted-to-roth converted=5000 any-basis=yes basis-given=total basis-left=20000 same-kind-left=yes year-end-value=9", "same-kind-left")]
    [InlineData("account=sep-ira happened=converted-to-roth converted=5000 any-basis=yes basis-given=total basis-left=20000 received-too=7000 same-kind-left=no", "received-too")]
    public void A_contradiction_about_the_pool_is_told_at_both(string other, string about)
    {
        var problems = Checker.Objections(Sheet(Closed, other), ReturnCase.AskedOn);

        Assert.Equal([(0, about), (1, about)], problems.Select(problem => (problem.Account!.Value, problem.Member!)));
        Assert.All(problems, problem => Assert.Equal(ReturnProblemKind.PoolDisagrees, problem.Kind));
        Assert.All(problems, problem => Assert.StartsWith("Accounts 1 and 2 are of one pool", problem.Message.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Closed, "Both tell of $8,000 paid out")]
    [InlineData("account=simple-ira happened=paid-out any-basis=yes received=25000 basis-given=total basis-left=20000 same-kind-left=no over-59-half=no simple-first-two-years=yes", "SIMPLE IRA in its first two years")]
    [InlineData("account=traditional-ira happened=stolen stolen-how=without-my-permission", "Take only one of them here")]
    public void A_pair_that_is_not_worked_out_is_named_with_what_to_do(string other, string words)
    {
        var problem = Assert.Single(Checker.Objections(Sheet(Closed, other), ReturnCase.AskedOn), problem => problem.Kind == ReturnProblemKind.OnePool);

        Assert.Equal((1, "happened", 0), (problem.Account, problem.Member, problem.Beside));
        Assert.Contains(words, problem.Message.ToString(), StringComparison.Ordinal);
        Assert.Contains("“All of the account was paid out”", problem.Message.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("loan-end=deemed loan-unpaid=5000 any-basis=yes basis-left=20000 balance-before=40000", "taxed while it was still owed")]
    [InlineData("loan-end=offset loan-deemed-before=no loan-unpaid=5000 any-basis=yes basis-left=20000 balance-before=40000 offset-on=2015-03-01 loan-rolled=2000", "in place of the loan")]
    public void A_loan_that_took_basis_of_its_own_is_not_guessed_at(string loan, string words)
    {
        var sheet = new ReturnSheet(Read("year=2015"), [new(Read(ClosedPlan)) { Pool = "job" }, new(Read($"account=plan-401k happened=something-else what-else=plan-loan {loan}")) { Pool = "job" }]);

        Assert.Contains(words, Assert.Single(Checker.Objections(sheet, ReturnCase.AskedOn)).Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_payouts_between_which_the_balance_moved_are_not_guessed_at()
    {
        const string Part = "account=plan-401k happened=partly-paid-out any-basis=yes basis-left=10000 over-59-half=yes";
        var sheet = new ReturnSheet(Read("year=2020"), [new(Read($"{Part} received=10000 balance-before=50000")) { Pool = "job" }, new(Read($"{Part} received=5000 balance-before=45000")) { Pool = "job" }]);

        Assert.Contains("The balance moved", Assert.Single(Checker.Objections(sheet, ReturnCase.AskedOn)).Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Events_of_a_spouse_and_of_the_person_who_died_are_pools_of_their_own()
    {
        var sheet = new ReturnSheet(Read("year=2025 filing-status=married-joint"), [new(Read(Closed)), new(Read(Closed)) { Owner = Owner.PersonWhoDied }]);

        Assert.Empty(Checker.Objections(sheet, ReturnCase.AskedOn));
        Assert.Equal([[0], [1]], Checker.Return(sheet, ReturnCase.AskedOn).Events);
    }

    [Fact]
    public void A_final_return_takes_in_nobody_but_the_person_who_died_and_a_husband_or_wife()
    {
        var died = new AccountEvent(Read(Closed)) { Owner = Owner.PersonWhoDied };
        var own = new AccountEvent(Read(Closed));

        Assert.Equal([(1, "owner")], Places(new(Read("year=2025 filing-status=single"), [died, own])));
        Assert.Contains((2, "owner"), Places(new(Read("year=2025 filing-status=married-joint"), [died, own, own with { Owner = Owner.Spouse }])));
        Assert.Empty(Places(new(Read("year=2025 filing-status=single"), [died])));
    }

    [Theory]
    [InlineData("final-return", Owner.Me)]
    [InlineData("heir", Owner.PersonWhoDied)]
    public void Cost_left_over_stands_on_the_return_of_whom_it_is_told(string whose, Owner owner)
    {
        var pension = new AccountEvent(Read($"account=pension happened=something-else what-else=pension-stopped-by-death annuity-start=2005-01-01 paid-as-annuity=yes annuity-had-begun=yes survivor-still-paid=no annuity-cost=9000 annuity-recovered=4000 annuity-refund=no annuity-return={whose} annuity-year=yes")) { Owner = owner };

        Assert.Contains((1, "annuity-return"), Places(new(Read("year=2024 filing-status=married-joint"), [new(Read(Closed)) { Owner = Owner.PersonWhoDied }, pension])));
    }

    [Fact]
    public void Facts_of_the_pool_are_carried_over_and_amounts_of_the_event_are_not() =>
        Assert.Equal(["account", "any-basis", "basis-given", "basis-left", "same-kind-left"], Sheet(Closed).SharedByThePoolOf(0).Tokens.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_file_of_a_pool_keeps_what_was_told_and_answers_the_same()
    {
        var one = ReturnCase.All.First(pair => pair.Key.StartsWith("same-pool-first-and-last-payout: ", StringComparison.Ordinal)).Value;

        var read = Keeping.ReturnFile.Read(Keeping.ReturnFile.Of(one.Sheet, one.Report).ToString())!;

        Assert.Equal(2, read.Accounts.Count);
        Assert.Empty(Keeping.ReturnReplay.Of(read, ReturnCase.AskedOn).Differences);
        Assert.Empty(Keeping.ReturnReplay.Of(read, ReturnCase.AskedOn).Accounts);
    }

    private static IEnumerable<(int? Account, string? Member)> Places(ReturnSheet sheet) => Checker.Objections(sheet, ReturnCase.AskedOn).Select(problem => (problem.Account, problem.Member));

    private static ReturnSheet Sheet(params string[] accounts) => new(Read("year=2025"), [.. accounts.Select(account => new AccountEvent(Read(account)))]);

    private static Answers Read(string answers) => answers.Split(' ').Select(answer => answer.Split('=')).Aggregate(Answers.None, (sheet, answer) => sheet.With(Questions[answer[0]], Questions[answer[0]].Parse(answer[1]).Token!));
}
