using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Common;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PartlyPaidOut;

/// <summary>Some was paid out and some stayed: no loss yet, and basis comes back in its order.</summary>
public sealed class PartlyPaidOut : Situation<PartlyPaidOutCase>
{
    public override string Title => "Some of the account was paid out";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Pools.TreatedAsOwn.When(Pools.IsInherited),
        BasisQuestions.All[0],
        PayoutQuestions.Received.When(BasisQuestions.BasisMayExist),
        .. BasisQuestions.All.Skip(1),
        PayoutQuestions.YearEndValue.When(answers => BasisQuestions.BasisMayExist(answers) && Pools.IsTraditional(Pools.Of(answers))),
        PayoutQuestions.ConvertedToo.When(answers => BasisQuestions.BasisMayExist(answers) && Pools.Of(answers) == Pool.TraditionalIras),
        PayoutQuestions.BalanceBefore.When(answers => BasisQuestions.BasisMayExist(answers) && !Pools.IsIra(Pools.Of(answers))),
        PayoutQuestions.Qualified.When(MayHaveRothIncome),
    ];

    public override CrossChecks Checks { get; } = new PayoutChecks();

    private protected override IReadOnlyList<IRule<PartlyPaidOutCase, FederalYear>> InOrder { get; } = [new BasisComesBackInItsOrder(), new NothingIsLeftInTheAccount()];

    public override bool IsToldBy(Answers opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return Opening.HasPool(opening) && opening.Is(Opening.Happened, WhatHappened.PartlyPaidOut);
    }

    private protected override PartlyPaidOutCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Pools.Of(live),
        Basis = BasisQuestions.BasisOf(live).GetValueOrDefault(),
        Received = live.Get(PayoutQuestions.Received),
        YearEndValue = live.Get(PayoutQuestions.YearEndValue) ?? Money.Zero,
        Converted = live.Get(PayoutQuestions.ConvertedToo) ?? Money.Zero,
        BalanceBefore = live.Get(PayoutQuestions.BalanceBefore) ?? Money.Zero,
        Qualified = live.Is(PayoutQuestions.Qualified, true),
    };

    private static bool MayHaveRothIncome(Answers answers)
    {
        if (!Pools.IsRoth(Pools.Of(answers)))
        {
            return false;
        }

        var whole = Pools.IsIra(Pools.Of(answers)) ? answers.Get(PayoutQuestions.Received) : answers.Get(PayoutQuestions.BalanceBefore);
        return BasisQuestions.BasisOf(answers) is not { } basis || whole is not { } value || value > basis;
    }
}
