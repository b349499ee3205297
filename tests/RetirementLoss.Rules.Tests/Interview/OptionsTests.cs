using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;
using RetirementLoss.Rules.Tests.Architecture;

namespace RetirementLoss.Rules.Tests.Interview;

/// <summary>What is offered to choose from can be true for that account in that year, and what is left out cannot.</summary>
public sealed class OptionsTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    private static readonly IReadOnlyList<Answers> Openings =
    [
        .. from year in FederalYears.Supported
           from account in Enum.GetValues<AccountKind>()
           where Pools.Has(account)
           select Answers.None.With(Opening.Year, year.ToString()).With(Opening.Account, Token.Of(account)).With(Opening.Happened, Token.Of(WhatHappened.PaidOut)),
    ];

    // What the instructions of the form say of each code, by account and year; a payer's mistake is what the last option is for.
    [Fact]
    public void Codes_that_no_form_for_the_account_can_have_are_not_offered() => Violations.None(
        from opening in Openings
        from code in Enum.GetValues<BoxSevenCode>()
        let isOffered = BoxSeven.Code.OptionsFor(opening).Any(option => option.Token == Token.Of(code))
        where isOffered != CanStand(code, opening.Require(Opening.Account), opening.Require(Opening.Year))
        select $"code {code} {(isOffered ? "is" : "is not")} offered for {opening.Line()}");

    [Fact]
    public void Code_that_is_not_offered_is_taken_all_the_same_so_that_the_wrong_account_is_told()
    {
        var opening = Answers.None.With(Opening.Year, "2017").With(Opening.Account, "traditional-ira").With(Opening.Happened, "paid-out");

        Assert.True(BoxSeven.Code.Offers("code-j", opening));
        Assert.Contains("belongs to a Roth IRA", BoxSevenFit.AgainstPayout(opening.With(BoxSeven.Code, "code-j"))!.ToString(), StringComparison.Ordinal);
    }

    // Tried by the rules: on an early payout a reason that is offered frees, spreads or says something, and one that is left out does nothing.
    [Fact]
    public void Reasons_that_cannot_help_are_not_offered_and_those_offered_can() => Violations.None(
        from opening in Openings
        let before = EarlyPayout(opening)
        where before is not null
        let without = Told(before, EarlyPayoutReason.None)
        from reason in Enum.GetValues<EarlyPayoutReason>()
        where reason is not (EarlyPayoutReason.None or EarlyPayoutReason.Hardship)
        let isOffered = EarlyPayoutQuestions.Reason.OptionsFor(before).Any(option => option.Token == Token.Of(reason))
        let helps = Helps(before, reason, without)
        where isOffered != helps
        select $"{reason} {(isOffered ? "is" : "is not")} offered and {(helps ? "helps" : "does not help")}: {before.Line()}");

    private static bool CanStand(BoxSevenCode code, AccountKind account, int year)
    {
        var isRothIra = account is AccountKind.RothIra or AccountKind.InheritedRothIra;
        var isIra = isRothIra || account is AccountKind.TraditionalIra or AccountKind.SepIra or AccountKind.SimpleIra or AccountKind.InheritedTraditionalIra;
        return code switch
        {
            BoxSevenCode.Code1 or BoxSevenCode.Code2 or BoxSevenCode.Code3 or BoxSevenCode.Code7 or BoxSevenCode.CodeG => !isRothIra,
            BoxSevenCode.Code4 => !isIra || account == AccountKind.InheritedTraditionalIra,
            BoxSevenCode.CodeB or BoxSevenCode.CodeH => account == AccountKind.DesignatedRoth,
            BoxSevenCode.CodeJ or BoxSevenCode.CodeQ or BoxSevenCode.CodeT => isRothIra,
            BoxSevenCode.CodeL => !isIra,
            BoxSevenCode.CodeM => !isIra && year >= 2018,
            BoxSevenCode.CodeS => account == AccountKind.SimpleIra,
            BoxSevenCode.CodeY => isIra && !isRothIra && year >= 2025,
            BoxSevenCode.AnotherCode => true,
            _ => throw new ArgumentOutOfRangeException(nameof(code), code, "This code is not in the table yet; add it."),
        };
    }

    // A payout of income before 59 and a half, up to the question of the reason; none where that is never asked.
    private static Answers? EarlyPayout(Answers opening)
    {
        var sheet = opening;
        for (var walk = Checker.Walk(sheet); walk.Next is { } next; walk = Checker.Walk(sheet))
        {
            if (next.Id == EarlyPayoutQuestions.Reason.Id)
            {
                return sheet;
            }

            sheet = walk.Live.With(next, Usual(next, walk.Live));
        }

        return null;
    }

    private static string Usual(Question question, Answers soFar) => question.Id switch
    {
        "received" or "shares-value" => "50000",
        "contributed" or "basis-left" => "1000",
        "any-basis" or "over-59-half" or "qualified" or "same-kind-left" or "roth-in-457b" or "treated-as-own" or "from-someone-who-died" or "reported-higher" => "no",
        "exception-fits" => "yes",
        "last-paid-on" => Answers.Unknown,
        "spent-on-reason" => "9000",
        "medical-expenses" => "40000",
        "agi" => "60000",
        "paid-in" => "cash",
        "basis-given" => "total",
        _ => question.AssumedAfter(soFar)?.Token is { } token && token != Answers.Unknown ? token : Borders.Of(question, soFar)[0],
    };

    private static Rules.Assessing.Assessment Told(Answers before, EarlyPayoutReason reason)
    {
        var sheet = before.With(EarlyPayoutQuestions.Reason, Token.Of(reason));
        for (var walk = Checker.Walk(sheet); walk.Next is { } next; walk = Checker.Walk(sheet))
        {
            sheet = walk.Live.With(next, Usual(next, walk.Live));
        }

        var live = Checker.Walk(sheet).Live;
        return LawBook.For(live).Assess(live, Today);
    }

    // Whether it lowers the tax or spreads the income; that it is named in a sentence is no help.
    private static bool Helps(Answers before, EarlyPayoutReason reason, Rules.Assessing.Assessment without) =>
        EarlyPayoutQuestions.Reason.Offers(Token.Of(reason), before) && Told(before, reason).Sums != without.Sums;
}
