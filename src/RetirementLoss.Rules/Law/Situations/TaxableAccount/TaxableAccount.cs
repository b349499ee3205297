using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.TaxableAccount;

/// <summary>An ordinary brokerage account, whose losses are capital losses; told apart from retirement accounts, which it is often mixed up with.</summary>
public sealed class TaxableAccount : Situation<TaxableAccountCase>
{
    public static readonly YesNo Sold = new(
        "sold-at-a-loss",
        "whether anything was sold at a loss",
        answers => $"Did you sell anything at a loss in {answers.Get(Opening.Year)}, or did a holding become completely worthless?")
    {
        Why = _ => "A fall in price counts only when you sell, or when nothing at all is left.",
        WhereToFind = _ => "Form 1099-B of your broker.",
        SettledBy = "Form 1099-B",
        CanStillBeDone = (answers, to, askedOn) => to == "yes" && TimeLeft.InTheYear(answers, askedOn),
    };

    public static readonly Amount Losses = new(
        "losses-on-sales",
        "your losses",
        answers => $"How much were your losses on sales in {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "All taxable accounts together, before gains, with any loss carried over from earlier years. Leave retirement accounts out",
        Why = _ => "These losses come off gains first, and then off a little other income.",
        WhereToFind = _ => "Form 1099-B: cost less proceeds; and the carryover on last year's Schedule D.",
        SettledBy = "Form 1099-B, and Schedule D",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than your gains and the yearly limit", IsExact: false)],
    };

    public static readonly Choice<BoughtBack> BoughtBackWhere = new(
        "bought-back",
        "whether you bought the same shares back",
        _ => "Within 30 days before or after a sale at a loss, did you buy the same or nearly the same security?",
        (BoughtBack.No, "No", null),
        (BoughtBack.InMyIra, "Yes, in my IRA or Roth IRA", null),
        (BoughtBack.InATaxableAccount, "Yes, in a taxable account", null),
        (BoughtBack.InAnAccountNotRuledOn, "Yes, in a workplace plan or in my spouse's IRA", null))
    {
        Hint = _ => "Reinvested dividends count",
        Why = _ => "Such a sale is a wash sale: its loss does not count now. If your IRA bought the shares, it never will.",
        WhereToFind = _ => "The statements of all your accounts for the 61 days around the sale; Form 1099-B box 1g for the same account.",
        SettledBy = "The statements of all your accounts for the 61 days around the sale",
        Assumes = new(Token.Of(BoughtBack.No), "Nothing was said of shares bought back within 30 days, so no wash sale was counted."),
    };

    public static readonly Amount LossBoughtBack = new(
        "loss-bought-back",
        "the loss on the shares you bought back",
        _ => "How much of the losses was on shares that you bought back?")
    {
        Hint = _ => "Count only as many shares as you bought. If you sold 100 at a loss of $400 and bought 50, enter 200",
        Why = _ => "Only the loss on as many shares as were bought does not count.",
        WhereToFind = _ => "Form 1099-B for the sale, and the statement that shows how many were bought.",
        SettledBy = "Form 1099-B and the statements of the accounts that bought",
        Ends = answers => answers.Get(Losses) is { IsPositive: true } all ? [new("0", "$0"), new(Losses.TokenOf(all), "all of it")] : [new("0", "$0")],
    };

    public override string Title => "An ordinary brokerage account lost money";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Sold,
        Losses.When(MayHaveSold),
        BoughtBackWhere.When(MayHaveLosses),
        LossBoughtBack.When(answers => MayHaveLosses(answers) && !answers.Is(BoughtBackWhere, BoughtBack.No)),
        .. CapitalQuestions.AskedFor(LossOf),
    ];

    public override CrossChecks Checks { get; } = new TaxableAccountChecks();

    private protected override IReadOnlyList<IRule<TaxableAccountCase, FederalYear>> InOrder { get; } =
    [
        new SomethingWasSoldAtALoss(),
        new TheSameSharesWereNotBoughtBack(),
        new LossesComeOffGainsFirst(),
        new CapitalLossesAreLimited(),
        new TheRefundWindowIsOpen(),
    ];

    public override bool IsToldBy(Answers opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return Opening.YearIsCovered(opening) && opening.Is(Opening.Account, AccountKind.TaxableAccount) && opening.Get(Opening.Happened) is not (WhatHappened.Stolen or WhatHappened.SomethingElse);
    }

    private protected override TaxableAccountCase Read(Answers live, DateOnly askedOn)
    {
        var boughtBack = live.Get(BoughtBackWhere) ?? BoughtBack.No;
        return new()
        {
            Year = new TaxYear(live.Require(Opening.Year)),
            AskedOn = askedOn,
            Account = live.Require(Opening.Account),
            SoldAtALoss = live.Require(Sold),
            Losses = live.Get(Losses) ?? Money.Zero,
            BoughtBack = boughtBack,
            LossBoughtBack = boughtBack == BoughtBack.No ? Money.Zero : live.Get(LossBoughtBack) ?? Money.Zero,
            Gains = live.Get(CapitalQuestions.Gains) ?? Money.Zero,
            Status = live.Get(ReturnQuestions.Status),
        };
    }

    private static bool MayHaveSold(Answers answers) => !answers.Is(Sold, false);

    private static bool MayHaveLosses(Answers answers) => MayHaveSold(answers) && !answers.Is(Losses, Money.Zero);

    private static Money? LossOf(Answers answers) => !MayHaveLosses(answers) ? Money.Zero
        : answers.IsUnknown(BoughtBackWhere) || answers.IsUnknown(LossBoughtBack) ? null
        // For an account that no ruling names, the reading under which the loss counts has to be worked out too.
        : answers.Is(BoughtBackWhere, BoughtBack.InAnAccountNotRuledOn) ? answers.Get(Losses)
        : answers.Get(Losses) - (answers.Get(LossBoughtBack) ?? Money.Zero);
}
