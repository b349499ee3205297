using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Law.Deadlines;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.TaxableAccount;

/// <summary>An ordinary brokerage account, whose losses are capital losses; told apart from retirement accounts, which it is often mixed up with.</summary>
internal sealed class TaxableAccount : Situation<TaxableAccountCase>
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
        Means = new(() => Sold, "yes"),
        Hint = _ => "All taxable accounts together, before gains, with any loss carried over from earlier years. Leave retirement accounts out.",
        Why = _ => "These losses come off gains first, and then off a little other income.",
        WhereToFind = _ => "Form 1099-B: cost less proceeds; and the carryover on last year's Schedule D.",
        SettledBy = "Form 1099-B, and Schedule D",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than your gains and the yearly limit", IsExact: false)],
    };

    public override string Title => "An ordinary brokerage account lost money";

    public override YearRange? CanBeDeducted => YearRange.Always;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new("sales", "Your sales", Door.Kind, [Sold, Losses.When(MayHaveSold), .. WashSaleQuestions.AskedFor(AllOf)]),
        new("gains", "Your gains", Door.Amount, CapitalQuestions.AskedFor(AllOf)),
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

    private protected override IReadOnlyList<IRule<TaxableAccountCase, FederalYear>> InAnyCase { get; } = [new AWashSaleIsNamedOnScheduleD(), new AWashSaleIsMarkedOnTheForm()];

    public override bool IsToldBy(Answers opening)
    {
        return Opening.YearIsCovered(opening) && opening.Is(Opening.Account, AccountKind.TaxableAccount) && opening.Get(Opening.Happened) is not (WhatHappened.Stolen or WhatHappened.SomethingElse);
    }

    private protected override TaxableAccountCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        SoldAtALoss = live.Require(Sold),
        Losses = live.Get(Losses) ?? Money.Zero,
        BoughtBack = WashSale.From(live),
        OtherGains = live.Get(CapitalQuestions.Gains) ?? Money.Zero,
        Status = live.Get(ReturnQuestions.Status),
    };

    /// <summary>All losses; none while they are not known.</summary>
    internal static Money? AllOf(Answers answers) => answers.Is(Sold, false) ? Money.Zero : answers.Get(Losses);

    private static bool MayHaveSold(Answers answers) => !answers.Is(Sold, false);
}
