using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Model;
using Ask = RetirementLoss.Rules.Law.Situations.EstateTaxOnTheAccount.EstateTaxOnTheAccountQuestions;

namespace RetirementLoss.Rules.Law.Situations.EstateTaxOnTheAccount;

/// <summary>An inherited account bore federal estate tax: how much of that tax comes off the income from it?</summary>
internal sealed class EstateTaxOnTheAccount : Situation<EstateTaxOnTheAccountCase>
{
    public override string Title => "An inherited account on which federal estate tax was paid";

    public override YearRange? CanBeDeducted => YearRange.Always;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new(
            "estate",
            "The income and the estate tax",
            Door.Kind,
            Ask.Income,
            Ask.EstateTax.When(ThereIsIncome),
            Ask.AllUntaxedIncome.When(ThereIsTax),
            Ask.ValueInEstate.When(ThereIsTax),
            Ask.EarlierIncome.When(ThereIsTax)),
        ReturnQuestions.PageOfOpenDeduction(ADeductionIsPossible),
    ];

    public override CrossChecks Checks { get; } = new EstateTaxOnTheAccountChecks();

    private protected override IReadOnlyList<IRule<EstateTaxOnTheAccountCase, FederalYear>> InOrder { get; } =
    [
        new SomeOfTheInheritedMoneyWasIncome(),
        new FederalEstateTaxFellOnTheIncome(),
        new SomeOfTheIncomeWasInTheEstate(),
        new TheTaxFollowsTheIncome(),
        .. ItemizedRules.InOrder,
        new TheRestWaitsForLaterIncome(),
    ];

    public override bool IsToldBy(Answers opening)
    {
        return (Opening.HasPool(opening) || opening.Is(Opening.Account, AccountKind.Annuity)) && opening.Is(Opening.WhatElse, OtherEvent.EstateTaxOnTheAccount);
    }

    private protected override EstateTaxOnTheAccountCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Income = live.Require(Ask.Income),
        EstateTax = live.Get(Ask.EstateTax) ?? Money.Zero,
        AllUntaxedIncome = live.Get(Ask.AllUntaxedIncome) ?? Money.Zero,
        ValueInEstate = live.Get(Ask.ValueInEstate) ?? Money.Zero,
        EarlierIncome = live.Get(Ask.EarlierIncome) ?? Money.Zero,
        Return = ReturnFacts.From(live),
    };

    private static bool ThereIsIncome(Answers answers) => answers.Get(Ask.Income) is not { IsZero: true };

    private static bool ThereIsTax(Answers answers) => ThereIsIncome(answers) && answers.Get(Ask.EstateTax) is not { IsZero: true };

    private static bool ADeductionIsPossible(Answers answers) =>
        ThereIsTax(answers) && (answers.Get(Ask.ValueInEstate) is not { } value || answers.Get(Ask.EarlierIncome) is not { } earlier || value > earlier);
}
