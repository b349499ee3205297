using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Tests.Interview;
using RetirementLoss.Rules.Tests.Law.EarlyPayout;

namespace RetirementLoss.Rules.Tests.Law.Scenarios;

/// <summary>Answers that cannot all be true are told at their question: codes of Form 1099-R against the story, and amounts against each other.</summary>
public sealed class ContradictionTests
{
    private const string Code = "box-7-code";

    private static readonly string[] AllAccounts =
    [
        "traditional-ira", "sep-ira", "simple-ira", "roth-ira", "inherited-traditional-ira", "inherited-roth-ira",
        "plan-401k", "plan-403b", "plan-457b", "thrift-savings-plan", "pension", "designated-roth",
    ];

    private static readonly string[] RothIras = ["roth-ira", "inherited-roth-ira"];

    // By the instructions for Form 1099-R: the accounts whose payouts can have the code; a code that is not here fits all of them.
    private static readonly Dictionary<string, string[]> AccountsOf = new(StringComparer.Ordinal)
    {
        ["code-1"] = [.. AllAccounts.Except(RothIras)],
        ["code-2"] = [.. AllAccounts.Except(RothIras)],
        ["code-3"] = [.. AllAccounts.Except(RothIras)],
        // The owner of an account of one's own did not die.
        ["code-4"] = [.. AllAccounts.Except(RothIras).Except(["traditional-ira", "sep-ira", "simple-ira"])],
        ["code-7"] = [.. AllAccounts.Except(RothIras)],
        ["code-b"] = ["designated-roth"],
        ["code-h"] = ["designated-roth"],
        ["code-j"] = RothIras,
        ["code-q"] = RothIras,
        ["code-t"] = RothIras,
        ["code-s"] = ["simple-ira"],
        // Only with 4, 7 or K, which a Roth IRA does not have.
        ["code-y"] = ["traditional-ira", "sep-ira", "simple-ira", "inherited-traditional-ira"],
    };

    // Money that was kept was neither moved straight to another account nor a loan.
    private static readonly string[] NeverKept = ["code-g", "code-h", "code-l", "code-m"];

    public static TheoryData<string> Stories => ["paid-out", "partly-paid-out", "rolled-over"];

    [Theory]
    [InlineData("0", 1)]
    [InlineData("0.01", 0)]
    public void Loan_of_nothing_is_no_payout(string unpaid, int problems) => Assert.Equal(
        problems,
        Checker.Objections(Sheets.Of(("year", "2025"), ("account", "plan-401k"), ("happened", "something-else"), ("what-else", "plan-loan"), ("loan-end", "deemed"), ("loan-unpaid", unpaid)))
            .Count(problem => problem.QuestionId == "loan-unpaid"));

    [Theory]
    [MemberData(nameof(Stories))]
    public void Code_that_does_not_fit_the_story_is_told_at_its_question(string happened)
    {
        var wrong = new List<string>();
        var question = Checker.Questions.Single(question => question.Id == Code);
        foreach (var account in AllAccounts)
        {
            foreach (var code in question.Options.Select(option => option.Token).Where(code => happened != "rolled-over" || code is not ("code-l" or "code-m")))
            {
                var fits = (!AccountsOf.TryGetValue(code, out var accounts) || accounts.Contains(account)) && (happened == "rolled-over" || !NeverKept.Contains(code));
                var problems = Checker.Objections(OfUnknownFacts(account, happened).Telling(Code, code));
                var asExpected = fits ? problems.Count == 0 : problems is [{ QuestionId: Code }];
                if (!asExpected)
                {
                    wrong.Add($"{account} {code}: {string.Join(", ", problems)}");
                }
            }

            Assert.Empty(Checker.Objections(Payout(account, happened).Telling(Code, Answers.Unknown)));
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("code-7", "traditional-ira", "over-59-half", "no", "yes")]
    [InlineData("code-7", "plan-401k", "over-59-half", "no", "unknown")]
    [InlineData("code-1", "traditional-ira", "over-59-half", "yes", "no")]
    [InlineData("code-s", "simple-ira", "over-59-half", "yes", "no")]
    [InlineData("code-s", "simple-ira", "simple-first-two-years", "no", "yes")]
    [InlineData("code-3", "pension", "early-reason", "none", "disability")]
    [InlineData("code-3", "traditional-ira", "early-reason", "first-home", "unknown")]
    [InlineData("code-4", "plan-401k", "from-someone-who-died", "no", "yes")]
    [InlineData("code-4", "designated-roth", "from-someone-who-died", "no", "unknown")]
    [InlineData("code-q", "roth-ira", "qualified", "no", "yes")]
    [InlineData("code-q", "inherited-roth-ira", "qualified", "no", "unknown")]
    public void Code_that_contradicts_an_answer_is_told_and_one_that_fits_it_is_not(string code, string account, string id, string against, string fits)
    {
        foreach (var happened in new[] { "paid-out", "partly-paid-out" })
        {
            var story = Payout(account, happened).Telling("simple-first-two-years", "yes").Telling(Code, code);

            Assert.Equal(Code, Assert.Single(Checker.Objections(story.Telling(id, against))).QuestionId);
            Assert.Empty(Checker.Objections(story.Telling(id, fits)));
        }
    }

    [Theory]
    [InlineData("paid-out")]
    [InlineData("partly-paid-out")]
    public void Code_contradicts_nothing_that_was_only_assumed(string happened)
    {
        var story = Sheets.Of([.. Payout("plan-401k", happened).Tokens.Where(told => told.Key != "from-someone-who-died").Select(told => (told.Key, told.Value))]).Telling(Code, "code-4");

        Assert.Contains(Checker.Report(story, Walked.AskedOn).Assumptions.Texts(), said => said.Contains("death", StringComparison.Ordinal));
        Assert.Empty(Checker.Objections(story));
    }

    [Theory]
    [InlineData("code-g", "moved-how", "within-sixty-days", "direct")]
    [InlineData("code-h", "moved-how", "within-sixty-days", "direct")]
    [InlineData("code-h", "moved-to", "another-roth-account", "roth-ira")]
    public void Code_that_contradicts_the_way_of_a_rollover_is_told(string code, string id, string against, string fits)
    {
        var story = Payout("designated-roth", "rolled-over").Telling("basis-left", 40_000).Telling(Code, code);

        Assert.Equal(Code, Assert.Single(Checker.Objections(story.Telling(id, against))).QuestionId);
        Assert.Empty(Checker.Objections(story.Telling(id, fits)));
    }

    [Theory]
    // Where the payer may know less than the holder, or there is a second form, the code is a note and not a problem.
    [InlineData("roth-ira", "code-j", "over-59-half", "yes", "box-7-code-j")]
    [InlineData("inherited-traditional-ira", "code-1", "over-59-half", "no", "box-7-no-death")]
    [InlineData("plan-401k", "code-2", "from-someone-who-died", "yes", "box-7-no-death")]
    [InlineData("simple-ira", "code-1", "simple-first-two-years", "yes", "box-7-not-s")]
    public void Code_that_may_rightly_differ_is_a_note(string account, string code, string id, string answer, string note)
    {
        var story = Payout(account, "paid-out").Telling("any-basis", "no").Telling(Code, code).Telling(id, answer);

        Assert.Empty(Checker.Objections(story));
        Assert.Contains(story.Assessed().Notes, given => given.Id == note);
    }

    [Theory]
    [InlineData("20000", true)]
    [InlineData("30000", false)]
    public void Direct_rollover_of_which_a_part_was_kept_has_a_second_form(string rolled, bool hasNote) => Assert.Equal(
        hasNote,
        Payout("plan-401k", "rolled-over").Telling("rolled-over", rolled).Telling("from-someone-who-died", "no").Telling(Code, "code-g").Assessed().Notes.Any(note => note.Id == "box-7-second-form"));

    [Theory]
    // More came back than went in.
    [InlineData("recovered", "paid-out", "roth-ira", "recovered", "40000.01", "40000")]
    // Less in the plan before the payout than was paid out.
    [InlineData("balance-before", "partly-paid-out", "plan-401k", "balance-before", "29999.99", "30000")]
    // Nothing left, where something was left.
    [InlineData("year-end-value", "partly-paid-out", "traditional-ira", "year-end-value", "0", "0.01")]
    // More reached the new account than left the old one.
    [InlineData("rolled-over", "rolled-over", "plan-401k", "rolled-over", "30000.01", "30000")]
    // A payout of another year.
    [InlineData("last-paid-on", "paid-out", "plan-401k", "last-paid-on", "2025-12-31", "2026-01-01")]
    // An account that was converted had a value.
    [InlineData("converted", "converted-to-roth", "traditional-ira", "converted", "0", "0.01")]
    public void Amounts_and_days_that_cannot_be_are_told_and_their_borders_are_not(string at, string happened, string account, string id, string impossible, string border)
    {
        var story = Payout(account, happened).Telling("year", 2026).Telling("basis-given", at == "recovered" ? "parts" : "total").Telling("any-basis", "yes");

        Assert.Equal(at, Assert.Single(Checker.Objections(story.Telling(id, impossible))).QuestionId);
        Assert.Empty(Checker.Objections(story.Telling(id, border)));
    }

    [Theory]
    // 80,000 was paid out.
    [InlineData("stolen-amount", "80000.01", "80000")]
    [InlineData("stolen-amount", "0", "70000")]
    [InlineData("paid-back", "70000.01", "70000")]
    [InlineData("may-come-back", "70000.01", "70000")]
    [InlineData("may-come-back", "0", "0.01")]
    public void Theft_of_more_than_was_paid_out_is_told(string id, string impossible, string border)
    {
        var story = Told.Sheet(
            ("year", 2025), ("account", "traditional-ira"), ("happened", "stolen"), ("stolen-how", "after-i-paid-it-out"), ("handed-over-for", "safekeeping"), ("theft-timing", "same-year"),
            ("payout-taxed", 60_000), ("payout-tax-free", 20_000), ("all-stolen", "no"), ("stolen-amount", 70_000), ("paid-back", 0), ("recovery-possible", "yes"), ("may-come-back", 1_000),
            ("filing-status", "single"), ("other-itemized", 0), ("age-or-blind-boxes", 0), ("over-59-half", "yes"));

        Assert.Equal(id, Assert.Single(Checker.Objections(story.Telling(id, impossible))).QuestionId);
        Assert.Empty(Checker.Objections(story.Telling(id, border)));
    }

    [Theory]
    [InlineData("loan-rolled", "12000.01", "12000")]
    [InlineData("offset-on", "2025-12-31", "2026-01-01")]
    public void Loan_rolled_over_beyond_its_amount_or_offset_in_another_year_is_told(string id, string impossible, string border)
    {
        var story = Told.Sheet(
            ("year", 2026), ("account", "plan-401k"), ("happened", "something-else"), ("what-else", "plan-loan"), ("loan-end", "offset"), ("loan-unpaid", 12_000), ("any-basis", "no"),
            ("left-or-plan-ended", "yes"), ("offset-on", "2026-10-01"), ("loan-rolled", 0), ("over-59-half", "yes"));

        Assert.Equal(id, Assert.Single(Checker.Objections(story.Telling(id, impossible))).QuestionId);
        Assert.Empty(Checker.Objections(story.Telling(id, border)));
    }

    [Fact]
    public void Deemed_loan_cannot_be_told_with_a_rollover() => Assert.False(
        Told.Sheet(("year", 2026), ("account", "plan-401k"), ("happened", "something-else"), ("what-else", "plan-loan"), ("loan-end", "deemed"), ("loan-unpaid", 12_000), ("any-basis", "no"), ("loan-rolled", 12_000), ("loan-repaid", 0), ("over-59-half", "yes"))
            .Asks("loan-rolled"));

    // What a code could contradict is left open, so that only the account and the story are tried.
    private static Answers OfUnknownFacts(string account, string happened) => Payout(account, happened)
        .Telling("over-59-half", Answers.Unknown).Telling("early-reason", Answers.Unknown).Telling("simple-first-two-years", Answers.Unknown)
        .Telling("from-someone-who-died", Answers.Unknown).Telling("qualified", Answers.Unknown);

    private static Answers Payout(string account, string happened) => Told.Sheet(
        ("year", 2025), ("account", account), ("happened", happened), ("treated-as-own", "no"), ("any-basis", "no"), ("received", 30_000), ("paid-in", "cash"),
        ("moved-out", 30_000), ("rolled-over", 20_000), ("required-part", 0), ("moved-to", "roth-ira"), ("moved-how", "direct"), ("converted", 30_000), ("received-too", 0), ("loss-carried", 0), ("converted-too", 0),
        ("basis-given", "total"), ("basis-left", 10_000), ("contributed", 30_000), ("moved-in", 10_000), ("recovered", 0), ("same-kind-left", "no"), ("year-end-value", 5_000), ("balance-before", 50_000),
        ("qualified", "no"), ("recent-conversions", 0), ("over-59-half", "no"), ("simple-first-two-years", "no"), ("early-reason", "none"));
}
