using System.Diagnostics.CodeAnalysis;
using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.TakenWithoutPermission;

/// <summary>A thief took the money out: what never reached the owner is not the owner's payout.</summary>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "The story is told in plain words; it has nothing to do with code access permissions.")]
internal sealed class TakenWithoutPermission : Situation<TakenWithoutPermissionCase>
{
    public override string Title => "A thief took the money out without permission";

    public override YearRange? CanBeDeducted => null;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new(
            "stolen",
            "What was taken",
            Door.Cost,
            TheftQuestions.Timing.When(IsIra),
            TheftQuestions.Taxed.When(IsIra),
            TheftQuestions.TaxFree.When(IsIra),
            TheftQuestions.SpentForMe.When(IsIra))
        {
            AlsoFor = [Door.Amount],
        },
        new(
            "recovery",
            "What came back, and what still may",
            Door.Amount,
            TheftQuestions.PaidBack.When(SomethingNeverReachedTheOwner),
            TheftQuestions.RecoveryPossible.When(ADeductionIsArguable),
            TheftQuestions.MayComeBack.When(answers => ADeductionIsArguable(answers) && !answers.Is(TheftQuestions.RecoveryPossible, false))),
        new(
            "early",
            "Your age and this account",
            Door.Cost,
            EarlyPayoutQuestions.Over59Half.When(ThePayoutMayBeIncomeOfTheYear),
            EarlyPayoutQuestions.SimpleInFirstTwoYears.When(answers => ThePayoutMayBeIncomeOfTheYear(answers) && !answers.Is(EarlyPayoutQuestions.Over59Half, true) && answers.Is(Opening.Account, AccountKind.SimpleIra))),
        ReturnQuestions.PageOfOpenDeduction(answers => ADeductionIsArguable(answers) && TheftQuestions.SomethingMayBeGoneForGood(answers)),
        ReturnQuestions.PageOfTheIncome(TheftQuestions.GoneForGood, TheftQuestions.IncomeOfTheYear),
    ];

    public override CrossChecks Checks { get; } = new TheftChecks();

    private protected override IReadOnlyList<IRule<TakenWithoutPermissionCase, FederalYear>> InOrder { get; } =
    [
        new ThePlanNoLongerOwesIt(),
        new ThePayoutWentToTheOwner(),
        .. ItemizedRules.InOrder,
    ];

    private protected override IReadOnlyList<IRule<TakenWithoutPermissionCase, FederalYear>> InAnyCase { get; } = [new IncomeOfAnEarlyPayoutBearsAnAdditionalTax()];

    public override bool IsToldBy(Answers opening)
    {
        return Opening.HasPool(opening) && opening.Is(Opening.Happened, WhatHappened.Stolen) && opening.Is(Opening.Stolen, StolenHow.WithoutMyPermission);
    }

    private protected override TakenWithoutPermissionCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Pools.Of(live),
        Early = EarlyPayoutAnswers.Facts(live),
        Taken = IsIra(live) ? StolenPayout.From(live) : null,
        Return = ReturnFacts.From(live),
    };

    private static bool IsIra(Answers answers) => Pools.IsIra(Pools.Of(answers));

    // On the reading of the IRS all of it is; on that of the Tax Court what reached the owner.
    private static bool ThePayoutMayBeIncomeOfTheYear(Answers answers) =>
        IsIra(answers)
        && Pools.Of(answers) is not (Pool.InheritedTraditionalIras or Pool.InheritedRothIras)
        && !answers.Is(TheftQuestions.Timing, TheftTiming.PaidOutEarlier)
        && answers.Get(TheftQuestions.Taxed) is not { IsZero: true };

    private static bool SomethingNeverReachedTheOwner(Answers answers) => IsIra(answers) && TheftQuestions.StolenOf(answers) is not { IsZero: true };

    private static bool ADeductionIsArguable(Answers answers) =>
        IsIra(answers) && !answers.Is(TheftQuestions.Timing, TheftTiming.FoundOutLater) && TheftQuestions.LostOf(answers) is not { IsZero: true } && SomethingNeverReachedTheOwner(answers);
}
