using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.ConvertedToRoth;

/// <summary>The account was converted to a Roth IRA: income on the value that day, and no loss.</summary>
internal sealed class ConvertedToRoth : Situation<ConvertedToRothCase>
{
    public static readonly Amount Converted = new(
        "converted",
        "the value that was converted",
        answers => $"How much was it worth on the day it was converted in {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "All conversions of the year from these accounts.",
        Why = _ => "The value on that day is what counts. A later fall changes nothing.",
        WhereToFind = _ => "Form 1099-R box 1; Form 8606 line 8.",
        SettledBy = "Form 1099-R box 1",
        Ends = _ => [new("1", "almost nothing", IsExact: false), new(Amount.VeryMuch, "more than went in", IsExact: false)],
    };

    public static readonly Amount OtherPayouts = new(
        "received-too",
        "other payouts of the same year",
        answers => $"How much else was paid out to you from these IRAs in {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "Money that you moved into a plan at work is not paid out to you. Enter 0 if none.",
        Why = _ => "Payouts and conversions of one year use up already-taxed money together.",
        WhereToFind = _ => "Form 1099-R box 1 of the other payouts; Form 8606 line 7.",
        SettledBy = "Form 8606 line 7",
        Assumes = new("0", "Nothing was said of other payouts in the same year, so none were taken into account."),
        // Any payout at all can make basis that is left a loss, and very much of it leaves none.
        Ends = answers => AnOldLossIsArguable(answers)
            ? [new("0", "$0"), new(OtherPayouts!.TokenOf(Money.Cent), "almost nothing", IsExact: false), new(Amount.VeryMuch, "very much", IsExact: false)]
            : [new("0", "$0"), new(Amount.VeryMuch, "very much", IsExact: false)],
    };

    public static readonly Amount LossCarried = new(
        "loss-carried",
        "a business loss carried from earlier years",
        _ => "Do you have a business loss carried from an earlier year (a net operating loss)? How much?")
    {
        Hint = _ => "From 2018 or later. Enter 0 if none. A retirement account never makes one.",
        Why = _ => "Such a loss can offset the income of a conversion. It is the only way a loss takes off that income.",
        WhereToFind = _ => "Form 172, or your return of the year before.",
        SettledBy = "Form 172 of the earlier year",
        Assumes = new("0", "Nothing was said of a business loss carried from earlier years, so none was set against the income."),
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than your income", IsExact: false)],
    };

    public static readonly Amount IncomeBeforeLoss = new(
        "income-before-loss",
        "your taxable income before that loss",
        answers => $"What is your taxable income for {answers.Get(Opening.Year)} before that loss, with the conversion in it?")
    {
        Hint = _ => "Before the deduction for qualified business income too.",
        Why = answers => FederalYears.Of(new TaxYear(answers.Require(Opening.Year))).NetOperatingLossLimit.TryGetValue(out var most)
            ? $"In that year the loss can offset no more than {most} of it."
            : "In that year the loss can offset all of it.",
        WhereToFind = _ => "A draft of Form 1040, the line of taxable income, with the loss left out.",
        SettledBy = "A draft of Form 1040",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than the loss", IsExact: false)],
    };

    public override string Title => "The account was converted to a Roth IRA";

    // Only on one reading, where cash came out beside the conversion.
    public override YearRange? CanBeDeducted => MiscellaneousItemizedFloor.Years;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new("inherited", "The inherited account", Door.Kind, Pools.TreatedAsOwn.When(Pools.IsInherited)) { AlsoFor = [Door.Cost, Door.Amount] },
        new("money", "What was converted, and what had been taxed", Door.Kind, [Converted, .. BasisQuestions.All]) { AlsoFor = [Door.Cost, Door.Amount], TurnsWhile = AnOldLossIsArguable },
        new(
            "payout",
            "What else came out, and what is left",
            Door.Kind,
            OtherPayouts.When(answers => BasisQuestions.BasisMayExist(answers) && Pools.MayBeOwnTraditional(answers)),
            PayoutQuestions.SameKindLeft.When(answers => BasisQuestions.BasisMayExist(answers) && Pools.MayBeOwnTraditional(answers)),
            PayoutQuestions.YearEndValue.When(answers => answers.Is(PayoutQuestions.SameKindLeft, true) || answers.IsUnknown(PayoutQuestions.SameKindLeft)),
            ConversionSpread.AskedWhen(TheConversionMayBeIncome),
            EarlyPayoutQuestions.SimpleInFirstTwoYears.When(answers => answers.Is(Opening.Account, AccountKind.SimpleIra)))
        {
            AlsoFor = [Door.Cost, Door.Amount],
            TurnsWhile = AnOldLossIsArguable,
        },
        ReturnQuestions.PageWhen(AnOldLossIsArguable),
        .. EarlyPayoutQuestions.PagesWhen(answers => OtherPayoutsMayBeIncome(answers) || MayBeTooEarly(answers)).Without(EarlyPayoutQuestions.SimpleInFirstTwoYears),
        new(
            "loss-carried",
            "A business loss of earlier years",
            Door.Cost,
            LossCarried.When(answers => ANetOperatingLossMayOffsetTheIncome.Years.Includes(new TaxYear(answers.Require(Opening.Year)))),
            IncomeBeforeLoss.When(answers => answers.Has(LossCarried) && answers.Get(LossCarried) is not { IsZero: true })),
    ];

    public override CrossChecks Checks { get; } = new ConvertedToRothChecks();

    private protected override IReadOnlyList<IRule<ConvertedToRothCase, FederalYear>> InOrder { get; } =
    [
        new TheValueConvertedIsIncomeAboveBasis(),
        new ANewSimpleIraCannotBeConverted(),
        new TheConversionWasNotAPayoutToTheOwner(),
        .. ItemizedRules.InOrder,
    ];

    private protected override IReadOnlyList<IRule<ConvertedToRothCase, FederalYear>> InAnyCase { get; } = [.. EarlyPayoutRules.InOrder, new ANetOperatingLossMayOffsetTheIncome()];

    public override bool IsToldBy(Answers opening)
    {
        return Opening.HasPool(opening) && opening.Is(Opening.Happened, WhatHappened.ConvertedToRoth);
    }

    private protected override ConvertedToRothCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Pools.Of(live),
        Early = EarlyPayoutAnswers.Facts(live),
        Basis = BasisQuestions.BasisOf(live).GetValueOrDefault(),
        Converted = live.Require(Converted),
        Received = live.Get(OtherPayouts) ?? Money.Zero,
        PoolIsEmpty = live.Is(PayoutQuestions.SameKindLeft, false),
        YearEndValue = live.Get(PayoutQuestions.YearEndValue) ?? Money.Zero,
        CountedAtOnce = live.Is(ConversionSpread.CountedAtOnce, true),
        LossCarried = live.Get(LossCarried) ?? Money.Zero,
        IncomeBeforeLoss = live.Get(IncomeBeforeLoss) ?? Money.Zero,
        Return = ReturnFacts.From(live),
    };

    private static bool OtherPayoutsMayBeIncome(Answers answers) =>
        answers.Has(OtherPayouts) && answers.Get(OtherPayouts) is not { IsZero: true } && TheConversionMayBeIncome(answers);

    private static bool MayBeTooEarly(Answers answers) =>
        answers.Is(Opening.Account, AccountKind.SimpleIra) && !answers.Is(EarlyPayoutQuestions.SimpleInFirstTwoYears, false) && TheConversionMayBeIncome(answers);

    // Payouts, conversions and what is left share the basis; a plan has no such questions, and what is converted out of it takes basis first.
    private static bool TheConversionMayBeIncome(Answers answers) =>
        BasisQuestions.BasisOf(answers) is not { } basis
        || answers.Get(Converted) + Asked(answers, OtherPayouts) + Asked(answers, PayoutQuestions.YearEndValue) is not { } whole
        || whole > basis;

    private static Money? Asked(Answers answers, Amount question) => answers.Has(question) ? answers.Get(question) : Money.Zero;

    private static bool AnOldLossIsArguable(Answers answers) =>
        Pools.MayBeOwnTraditional(answers)
        && BasisQuestions.BasisMayExist(answers)
        && !answers.Is(PayoutQuestions.SameKindLeft, true)
        && (BasisQuestions.BasisOf(answers) is not { } basis || answers.Get(Converted) is not { } converted || basis > converted + (answers.Get(OtherPayouts) ?? Money.Zero));
}
