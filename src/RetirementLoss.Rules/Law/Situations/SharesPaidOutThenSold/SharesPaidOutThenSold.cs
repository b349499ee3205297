using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.CapitalLoss;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.SharesPaidOutThenSold;

/// <summary>Shares were paid out of the account and lost value afterwards: a capital loss, open in every year.</summary>
internal sealed class SharesPaidOutThenSold : Situation<SharesPaidOutThenSoldCase>
{
    public override string Title => "Shares were paid out, and sold or worthless later";

    public override YearRange? CanBeDeducted => YearRange.Always;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new(
            "shares-worth",
            "The shares, and what they brought",
            Door.Kind,
            SharesQuestions.Outcome,
            SharesQuestions.ValueThen.When(SharesQuestions.MayBeGone),
            SharesQuestions.Proceeds.When(answers => MayHaveValue(answers) && !answers.Is(SharesQuestions.Outcome, SharesOutcome.Worthless)),
            SharesQuestions.Appreciation.When(answers => MayHaveValue(answers) && IsPlan(answers)),
            SharesQuestions.PlanCost.When(answers => MayHaveValue(answers) && IsPlan(answers) && !answers.Is(SharesQuestions.Appreciation, false)))
        {
            AlsoFor = [Door.Cost],
        },
        new(
            "shares-cost",
            "Your own cost, and shares bought back",
            Door.Kind,
            [
                BasisQuestions.AnyBasis.When(answers => MayHaveValue(answers) && Pools.Of(answers) == Pool.EmployerPlan && !answers.Is(SharesQuestions.Appreciation, true)),
                SharesQuestions.CostBefore.When(SharesQuestions.CostMayCount),
                SharesQuestions.CashToo.When(answers => SharesQuestions.CostMayCount(answers) && !answers.Is(SharesQuestions.CostBefore, Money.Zero)),
                SharesQuestions.AllShares.When(SharesQuestions.MayBeAboveValue),
                SharesQuestions.ValueOfAll.When(answers => SharesQuestions.MayBeAboveValue(answers) && !answers.Is(SharesQuestions.AllShares, true)),
                SharesQuestions.WholeBalance.When(SharesQuestions.MayBeAboveValue),
                .. WashSaleQuestions.AskedFor(SharesQuestions.LossOfASale),
            ])
        {
            AlsoFor = [Door.Cost],
        },
        new("gains", "Your other gains and losses", Door.Amount, CapitalQuestions.AskedFor(SharesQuestions.LossOf)),
        new(
            "shares-days",
            "The days",
            Door.Cost,
            SharesQuestions.PaidOutOn.When(MayHaveValue),
            SharesQuestions.SoldOn.When(answers => MayHaveValue(answers) && !answers.Is(SharesQuestions.Outcome, SharesOutcome.Worthless)),
            BasisQuestions.AnyBasis.When(answers => MayHaveValue(answers) && SharesQuestions.IsFromATraditionalIraThisYear(answers))),
        .. EarlyPayoutQuestions.PagesWhen(answers => MayHaveValue(answers) && SharesQuestions.MayBeIncomeOfTheYear(answers), SharesQuestions.PaidOutOn),
    ];

    public override CrossChecks Checks { get; } = new SharesPaidOutThenSoldChecks();

    private protected override IReadOnlyList<IRule<SharesPaidOutThenSoldCase, FederalYear>> InOrder { get; } =
    [
        new TheSharesWereSoldOrBecameWorthless(),
        new TheSharesHadValueWhenPaidOut(),
        new SharesWithAppreciationTakeThePlansCost(),
        new CostThatDidNotComeBackStaysInTheShares(),
        new SharesTakeTheirValueWhenPaidOut(),
        new TheSharesBroughtLessThanTheirBasis(),
        new TheSameSharesWereNotBoughtBack(),
        new LossesComeOffGainsFirst(),
        new CapitalLossesAreLimited(),
        new TheRefundWindowIsOpen(),
        new AWorthlessSecurityHasSevenYears(),
    ];

    private protected override IReadOnlyList<IRule<SharesPaidOutThenSoldCase, FederalYear>> InAnyCase { get; } =
        [new AWashSaleIsNamedOnScheduleD(), new AWashSaleIsMarkedOnTheForm(), .. EarlyPayoutRules.InOrder];

    public override bool IsToldBy(Answers opening)
    {
        return Opening.HasPool(opening) && opening.Is(Opening.WhatElse, OtherEvent.SharesPaidOutThenSold);
    }

    private protected override SharesPaidOutThenSoldCase Read(Answers live, DateOnly askedOn)
    {
        var value = live.Get(SharesQuestions.ValueThen) ?? Money.Zero;
        return new()
        {
            Year = new TaxYear(live.Require(Opening.Year)),
            AskedOn = askedOn,
            Account = live.Require(Opening.Account),
            Pool = Pools.Of(live),
            Early = EarlyPayoutAnswers.Facts(live, live.Get(SharesQuestions.PaidOutOn)),
            Outcome = live.Require(SharesQuestions.Outcome),
            ValueThen = value,
            HasAppreciation = live.Is(SharesQuestions.Appreciation, true),
            PlanCost = live.Get(SharesQuestions.PlanCost) ?? Money.Zero,
            NothingWasTaxedBefore = live.Is(BasisQuestions.AnyBasis, false),
            CostBefore = live.Get(SharesQuestions.CostBefore) ?? Money.Zero,
            Cash = live.Get(SharesQuestions.CashToo) ?? Money.Zero,
            ValueOfAll = live.Get(SharesQuestions.ValueOfAll) ?? value,
            WholeBalance = !live.Is(SharesQuestions.WholeBalance, false),
            Proceeds = live.Get(SharesQuestions.Proceeds) ?? Money.Zero,
            PaidOutOn = live.Get(SharesQuestions.PaidOutOn),
            SoldOn = live.Get(SharesQuestions.SoldOn),
            BoughtBack = WashSale.From(live),
            OtherGains = live.Get(CapitalQuestions.Gains) ?? Money.Zero,
            OtherLosses = live.Get(CapitalQuestions.OtherLosses) ?? Money.Zero,
            Status = live.Get(ReturnQuestions.Status),
        };
    }

    private static bool MayHaveValue(Answers answers) => SharesQuestions.MayBeGone(answers) && !answers.Is(SharesQuestions.ValueThen, Money.Zero);

    private static bool IsPlan(Answers answers) => !Pools.IsIra(Pools.Of(answers));
}
