using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;
using Ask = RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid.EarlierPayoutRepaidQuestions;

namespace RetirementLoss.Rules.Law.Situations.EarlierPayoutRepaid;

/// <summary>A payout that was taxed in an earlier year had to be paid back: a deduction, or the tax of that year back?</summary>
internal sealed class EarlierPayoutRepaid : Situation<EarlierPayoutRepaidCase>
{
    public override string Title => "A payout that was taxed earlier had to be paid back";

    public override YearRange? CanBeDeducted => YearRange.Always;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new(
            "repaid",
            "The money you paid back",
            Door.Kind,
            Ask.Taxed,
            Ask.Why.When(ItWasTaxedEarlier),
            Ask.Repaid.When(ItHadToBeRepaid),
            Ask.SeemedOwn.When(ItMayBeLarge)),
        new(
            "put-back",
            "The money you put back",
            Door.Cost,
            PutBackQuestions.Kind.When(ItWentBack),
            PutBackQuestions.After.When(answers => ItWentBack(answers) && !answers.Is(PutBackQuestions.Kind, EarlyPayoutReason.None)),
            PutBackQuestions.Spread.When(answers => ItWentBack(answers) && PutBackQuestions.MayCount(answers) && PutBackQuestions.MayBeSpread(answers)),
            PutBackQuestions.Income.When(answers => ItWentBack(answers) && PutBackQuestions.MayCount(answers)),
            PutBackQuestions.Back.When(answers => ItWentBack(answers) && PutBackQuestions.MayCount(answers)))
        {
            IsReadForTheKind = true,
        },
        new("credit", "The tax it had cost", Door.Amount, Ask.TaxItHadCost.When(TheCreditIsPossible), Ask.TaxDeductionSaves.When(TheCreditIsPossible)),
        ReturnQuestions.PageWhen(answers => ItHadToBeRepaid(answers) && (answers.Get(Ask.Repaid) is not { } repaid || repaid <= Ask.Threshold(answers) || !answers.Is(Ask.SeemedOwn, true))),
    ];

    public override CrossChecks Checks { get; } = new EarlierPayoutRepaidChecks();

    private protected override IReadOnlyList<IRule<EarlierPayoutRepaidCase, FederalYear>> InOrder { get; } =
    [
        new TheMoneyWasTaxedInAnEarlierYear(),
        new ItHadToBePaidBack(),
        new APlanMayLetAnOverpaymentStand(),
        new TheRepaymentExceedsTheThreshold(),
        .. ItemizedRules.InOrder,
        new TheBetterOfDeductionAndCreditCounts(),
        new TheLimitForHighIncomeLeavesTheCreditAlone(),
        new ASmallRepaymentHasNoCredit(),
    ];

    public override bool IsToldBy(Answers opening)
    {
        return Opening.HasPool(opening) && opening.Is(Opening.WhatElse, OtherEvent.EarlierPayoutRepaid);
    }

    private protected override EarlierPayoutRepaidCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Taxed = live.Require(Ask.Taxed),
        Why = live.Get(Ask.Why) ?? RepaidWhy.Required,
        Repaid = live.Get(Ask.Repaid) ?? Money.Zero,
        SeemedOwn = !live.Is(Ask.SeemedOwn, false),
        TaxItHadCost = live.Get(Ask.TaxItHadCost),
        TaxDeductionSaves = live.Get(Ask.TaxDeductionSaves),
        PutBack = PutBack.From(live, Pools.IsIra(Pools.Of(live))),
        Return = ReturnFacts.From(live),
    };

    private static bool ItWasTaxedEarlier(Answers answers) => answers.Get(Ask.Taxed) is null or TaxedWhen.EarlierYear;

    private static bool ItHadToBeRepaid(Answers answers) => ItWasTaxedEarlier(answers) && answers.Get(Ask.Why) is null or RepaidWhy.Required;

    private static bool ItWentBack(Answers answers) => ItWasTaxedEarlier(answers) && answers.Get(Ask.Why) is null or RepaidWhy.PutBackInThreeYears;

    private static bool ItMayBeLarge(Answers answers) => ItHadToBeRepaid(answers) && (answers.Get(Ask.Repaid) is not { } repaid || repaid > Ask.Threshold(answers));

    private static bool TheCreditIsPossible(Answers answers) => ItMayBeLarge(answers) && !answers.Is(Ask.SeemedOwn, false);
}
