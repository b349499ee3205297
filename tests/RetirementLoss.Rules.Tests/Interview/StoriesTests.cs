using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.Stories;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>The stories that open a check: each leads through the opening, with every account that it offers.</summary>
public sealed class StoriesTests
{
    // Both ends, and both sides of the switch.
    private static readonly int[] Years = [2010, 2017, 2018, 2026];

    private static readonly DateOnly Asked = new(2026, 11, 21);

    [Fact]
    public void Every_telling_with_each_of_its_accounts_completes_the_opening() => Violations.None(
        from told in Tellings.All
        from account in told.Accounts
        from year in Years
        let sheet = Told(told.Telling).With(Opening.Account, Token.Of(account)).With(Opening.Year, $"{year}")
        let next = Checker.Walk(sheet).Next
        where next is not null && StoryFirst.IsOpening(next)
        select $"{told.Telling} with {account} in {year} stops at {next.Id}");

    [Fact]
    public void Every_telling_is_declared_once_and_every_story_has_one()
    {
        Assert.Equal(Enum.GetValues<Telling>().Order(), Tellings.All.Select(told => told.Telling).Order());
        Assert.Equal(Enum.GetValues<Story>().Order(), Tellings.All.Select(told => told.Story).Distinct().Order());
    }

    // What people say, the card whose words it has, and the situation it is.
    [Theory]
    [InlineData("widow", nameof(Telling.PensionStopped), AccountKind.Pension, "PensionStoppedByDeath")]
    [InlineData("surrendered", nameof(Telling.AnnuityGivenUp), AccountKind.Annuity, "AnnuitySurrendered")]
    [InlineData("insurance company failed", nameof(Telling.InsurerFailed), AccountKind.Annuity, "PlanOrFirmFailed")]
    [InlineData("ordinary bank account", nameof(Telling.BankDeposit), AccountKind.BankDeposit, "OutsideScope")]
    [InlineData("bank failed", nameof(Telling.BankFailed), AccountKind.BankDeposit, "OutsideScope")]
    [InlineData("annuity from another country", nameof(Telling.ForeignPlan), AccountKind.ForeignPlan, "OutsideScope")]
    [InlineData("undid it", nameof(Telling.ConversionUndone), AccountKind.RothIra, "ContributionReturned")]
    [InlineData("down to zero", nameof(Telling.EndedAtZero), AccountKind.TraditionalIra, "PaidOutBelowBasis")]
    [InlineData("not sold them yet", nameof(Telling.SharesFromThePlanKept), AccountKind.Plan401k, "SharesPaidOutThenSold")]
    [InlineData("it was a trick", nameof(Telling.TrickedIntoMovingIt), AccountKind.RothIra, "StolenAfterPayout")]
    [InlineData("without my okay", nameof(Telling.TakenWithoutMyOk), AccountKind.RothIra, "TakenWithoutPermission")]
    [InlineData("while it was in the account", nameof(Telling.StolenInside), AccountKind.RothIra, "StolenInTheAccount")]
    [InlineData("still there", nameof(Telling.StillInside), AccountKind.RothIra, "StillInTheAccount")]
    [InlineData("Some came out", nameof(Telling.PartPaidOut), AccountKind.RothIra, "PartlyPaidOut")]
    [InlineData("All of it came out", nameof(Telling.AllPaidOut), AccountKind.RothIra, "PaidOutBelowBasis")]
    [InlineData("same kind", nameof(Telling.RolledOver), AccountKind.RothIra, "RolledOver")]
    [InlineData("Into a Roth IRA", nameof(Telling.Converted), AccountKind.TraditionalIra, "ConvertedToRoth")]
    [InlineData("estate tax", nameof(Telling.InheritedWithEstateTax), AccountKind.InheritedRothIra, "EstateTaxOnTheAccount")]
    [InlineData("pay back", nameof(Telling.PayoutRepaid), AccountKind.Pension, "EarlierPayoutRepaid")]
    [InlineData("Too much of my pay", nameof(Telling.TooMuchPayInAPlan), AccountKind.Plan401k, "ExcessDeferralReturned")]
    [InlineData("loan", nameof(Telling.PlanLoan), AccountKind.Plan401k, "PlanLoan")]
    [InlineData("divorce", nameof(Telling.Divorce), AccountKind.Plan401k, "Divorce")]
    [InlineData("my family", nameof(Telling.ProhibitedDealing), AccountKind.TraditionalIra, "ProhibitedTransaction")]
    [InlineData("529", nameof(Telling.EducationAccountEmptied), AccountKind.Plan529, "EducationHealthOrDisabilityAccount")]
    [InlineData("health savings", nameof(Telling.TooMuchInHealthSavings), AccountKind.HealthSavings, "EducationHealthOrDisabilityAccount")]
    [InlineData("ordinary account", nameof(Telling.SharesOfMyOwnSold), AccountKind.TaxableAccount, "TaxableAccount")]
    [InlineData("only promised", nameof(Telling.PromiseFailed), AccountKind.DeferredPay, "DeferredPayLost")]
    public void A_story_is_found_by_its_own_words_and_is_the_right_situation(string words, string name, AccountKind account, string situation)
    {
        var telling = Enum.Parse<Telling>(name);
        var told = Tellings.Of(telling);
        var sheet = Told(telling).With(Opening.Account, Token.Of(account)).With(Opening.Year, "2025");

        Assert.Contains(words, $"{told.Words} {told.Hint}", StringComparison.OrdinalIgnoreCase);
        Assert.Contains(account, told.Accounts);
        Assert.Equal(situation, LawBook.For(Checker.Walk(sheet).Live).GetType().Name);
    }

    [Fact]
    public void A_story_told_anew_takes_out_what_only_the_other_gave()
    {
        var undone = Told(Telling.ConversionUndone);

        var other = Closer(StoryFirst.Tell(undone, StoryFirst.Story, Token.Of(Story.Sold)), Telling.AnnuityGivenUp);

        Assert.Equal(["account", "happened", "story", "telling"], other.Tokens.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_person_is_asked_story_account_and_year_in_that_order()
    {
        var sheet = Answers.None;
        Assert.Equal("story", Next(sheet));
        sheet = StoryFirst.Tell(sheet, StoryFirst.Story, Token.Of(Story.Stolen));
        Assert.Equal("telling", Next(sheet));
        sheet = Closer(sheet, Telling.TakenWithoutMyOk);
        Assert.Equal("account", Next(sheet));
        sheet = sheet.With(Opening.Account, "roth-ira");
        Assert.Equal("year", Next(sheet));
    }

    [Theory]
    [InlineData("2025", "roth-ira", "still-inside", "None")]
    [InlineData("since-the-bar", "plan", "paid-out", "None")]
    [InlineData("before-the-bar", "roth-ira", "paid-out", null)]
    [InlineData("2025", "roth-ira", "stolen", null)]
    [InlineData("2025", "something-else", "still-inside", null)]
    public void Three_taps_are_answered_only_where_nothing_else_can_turn_the_answer(string year, string account, string place, string? kind) =>
        Assert.Equal(kind, TappedAnswers.Of(year, account, place, Asked)!.Kind?.ToString());

    private static Answers Told(Telling telling) => Closer(StoryFirst.Tell(Answers.None, StoryFirst.Story, Token.Of(Tellings.Of(telling).Story)), telling);

    private static Answers Closer(Answers sheet, Telling telling) => StoryFirst.Tell(sheet, StoryFirst.Telling, Token.Of(telling));

    private static string? Next(Answers sheet) => StoryFirst.Next(sheet, Checker.Walk(sheet))?.Id;
}
