using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Returns;

namespace RetirementLoss.Rules.Tests.Returns;

public sealed class ReturnObjectionTests
{
    private static readonly Dictionary<string, Question> Questions = Checker.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    [Fact]
    public void An_answer_of_the_return_in_an_account_and_of_an_account_in_the_return_are_refused_where_they_stand() =>
        Assert.Equal([(null, "received"), (0, "agi")], Places(new(Read("year=2017 received=5"), [new(Read("account=roth-ira agi=60000"))])));

    [Fact]
    public void Two_accounts_of_one_own_pool_need_no_word_and_get_none()
    {
        var facts = Read("year=2017 filing-status=married-joint");
        var sep = new AccountEvent(Read("account=sep-ira happened=still-inside"));
        var traditional = new AccountEvent(Read("account=traditional-ira happened=still-inside"));

        Assert.Empty(Places(new(facts, [sep, traditional])));
        Assert.Empty(Places(new(facts, [sep, traditional with { Owner = Owner.Spouse }])));
        Assert.Equal([(0, "pool")], Places(new(facts, [sep with { Pool = "one" }])));
    }

    [Fact]
    public void Two_plans_are_told_apart_by_a_word()
    {
        var plan = new AccountEvent(Read("account=plan-401k happened=still-inside"));

        Assert.Equal([(1, "pool")], Places(new(Read("year=2017"), [plan, plan])));
        Assert.Empty(Places(new(Read("year=2017"), [plan, plan with { Pool = "second-job" }])));
        Assert.Empty(Places(new(Read("year=2017"), [plan with { Pool = "job" }, plan with { Pool = "job" }])));
    }

    [Fact]
    public void An_account_of_a_spouse_needs_a_joint_return() =>
        Assert.Equal([(0, "owner")], Places(new(Read("year=2017 filing-status=single"), [new(Read("account=roth-ira happened=still-inside")) { Owner = Owner.Spouse }])));

    [Fact]
    public void What_keeps_one_account_from_being_assessed_is_told_at_that_account()
    {
        var whole = Read("account=roth-ira happened=still-inside");

        Assert.Equal([(1, "happened")], Places(new(Read("year=2017"), [new(whole), new(Read("account=plan-401k"))])));
        Assert.Equal([(null, "year")], Places(new(Answers.None, [new(whole)])));
    }

    [Fact]
    public void Two_personal_thefts_and_two_repayments_are_not_guessed_at()
    {
        const string Theft = "happened=stolen stolen-how=after-i-paid-it-out handed-over-for=helping-someone theft-timing=same-year payout-taxed=50000 payout-tax-free=0 all-stolen=yes paid-back=0 recovery-possible=no over-59-half=yes";
        const string Repaid = "happened=something-else what-else=earlier-payout-repaid repaid-taxed-when=earlier-year repaid-why=required repaid-amount=9000 seemed-yours=yes";
        var facts = Read("year=2016 filing-status=single agi=50000 other-itemized=0 age-or-blind-boxes=0");

        Assert.Equal([(1, null)], Places(new(facts, [new(Read($"account=roth-ira {Theft}")), new(Read($"account=traditional-ira {Theft}"))])));
        Assert.Equal([(1, null)], Places(new(facts, [new(Read($"account=pension {Repaid}")), new(Read($"account=plan-401k {Repaid}"))])));
    }

    [Fact]
    public void Losses_on_sales_are_not_told_twice() =>
        Assert.Equal([(null, "other-capital-losses")], Places(new(Read("year=2025 other-capital-losses=5"), [new(Read("account=taxable-account sold-at-a-loss=yes losses-on-sales=9000"))])));

    [Fact]
    public void A_return_takes_one_to_twenty_accounts()
    {
        Assert.Equal([(null, null)], Places(new(Read("year=2017"), [])));
        Assert.Equal([(null, null)], Places(new(Read("year=2017"), [.. Enumerable.Range(0, 21).Select(_ => new AccountEvent(Read("account=roth-ira happened=still-inside")))])));
    }

    private static IEnumerable<(int? Account, string? Member)> Places(ReturnSheet sheet) => Checker.Objections(sheet, ReturnCase.AskedOn).Select(problem => (problem.Account, problem.Member));

    private static Answers Read(string answers) => answers.Split(' ').Select(answer => answer.Split('=')).Aggregate(Answers.None, (sheet, answer) => sheet.With(Questions[answer[0]], Questions[answer[0]].Parse(answer[1]).Token!));
}
