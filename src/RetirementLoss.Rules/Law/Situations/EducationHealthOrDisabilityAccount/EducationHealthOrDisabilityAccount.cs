using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.EducationHealthOrDisabilityAccount;

/// <summary>An account for education, health or disability lost money; its losses follow those of an IRA where it has basis at all.</summary>
internal sealed class EducationHealthOrDisabilityAccount : Situation<EducationAccountCase>
{
    public override string Title => "An account for education, health or disability lost money";

    public override YearRange? CanBeDeducted => MiscellaneousItemizedFloor.Years;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new("too-much", "Too much paid in", Door.Cost, HealthSavingsQuestions.All[0]),
        new("taken-back", "What was taken back out", Door.Cost, [.. HealthSavingsQuestions.All.Skip(1)]),
        new(
            "education",
            "What went in, and what came out",
            Door.Kind,
            EducationQuestions.Received.When(WasEmptied),
            EducationQuestions.ContributionsLeft.When(WasEmptied),
            EducationQuestions.OtherAccountsLeft.When(answers => IsBelowBasis(answers) && OtherAccountsCount(answers)),
            EducationQuestions.PutBack.When(answers => IsBelowBasis(answers) && !OthersMakeItNotFinal(answers)))
        {
            AlsoFor = [Door.Cost, Door.State],
        },
        ReturnQuestions.PageWhen(ALossIsPossible),
        .. StateQuestions.PagesWhen(ALossIsPossible),
    ];

    public override CrossChecks Checks { get; } = new EducationHealthOrDisabilityChecks();

    private protected override IReadOnlyList<IRule<EducationAccountCase, FederalYear>> InOrder { get; } =
    [
        new AbleAccountsDidNotExistBefore2015(),
        new TheExcessOfTheHealthSavingsCameBackInTime(),
        new AnExcessLeftInTheHealthSavingsIsTaxedEachYear(),
        new HealthSavingsWereTaxedBefore(),
        new TheMoneyOfTheAccountWasPaidOut(),
        new ThePayoutsAreLessThanTheContributions(),
        new NothingWasPutBackInSixtyDays(),
        new EveryProgramForThatPersonIsEmpty(),
        new The529AccountItselfIsEmpty(),
        new EveryAccountForThatPersonIsEmpty(),
        new AnEducationLossIsItemized(),
        .. ItemizedRules.InOrder,
    ];

    public override bool IsToldBy(Answers opening)
    {
        return (opening.Is(Opening.Account, AccountKind.HealthSavings) && opening.Get(Opening.Happened) is not (WhatHappened.Stolen or WhatHappened.SomethingElse))
            || (opening.Get(Opening.Account) is AccountKind.Plan529 or AccountKind.CoverdellEsa or AccountKind.AbleAccount
                && opening.Get(Opening.Happened) is WhatHappened.StillInside or WhatHappened.PartlyPaidOut or WhatHappened.PaidOut or WhatHappened.RolledOver);
    }

    private protected override EducationAccountCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Happened = live.Get(Opening.Happened),
        Basis = live.Get(EducationQuestions.ContributionsLeft) ?? Money.Zero,
        Received = live.Get(EducationQuestions.Received) ?? Money.Zero,
        OtherAccountsLeft = live.Is(EducationQuestions.OtherAccountsLeft, true),
        PutBack = live.Is(EducationQuestions.PutBack, true),
        TooMuch = TooMuchOf(live),
        Return = ReturnFacts.From(live),
    };

    private static TooMuchInHealthSavings? TooMuchOf(Answers live) => live.Get(HealthSavingsQuestions.Excess) is { } fate and not HealthSavingsExcess.None
        ? new(
            fate,
            live.Get(HealthSavingsQuestions.ExcessAmount) ?? Money.Zero,
            live.Get(HealthSavingsQuestions.CameBack),
            live.Get(HealthSavingsQuestions.TakenOn),
            live.Is(HealthSavingsQuestions.ReturnOnTime, true))
        : null;

    private static bool ALossIsPossible(Answers answers) =>
        IsBelowBasis(answers) && !OthersMakeItNotFinal(answers) && !answers.Is(EducationQuestions.PutBack, true);

    // Since 2015 each 529 account stands alone, and a person has one ABLE account.
    private static bool OtherAccountsCount(Answers answers) => answers.Get(Opening.Account) switch
    {
        AccountKind.Plan529 => EveryProgramForThatPersonIsEmpty.Years.Includes(new TaxYear(answers.Require(Opening.Year))),
        AccountKind.CoverdellEsa => true,
        _ => false,
    };

    // A Coverdell account that is empty may be final while another is left, and where that could give a deduction it is worked out.
    private static bool OthersMakeItNotFinal(Answers answers) =>
        answers.Is(EducationQuestions.OtherAccountsLeft, true)
        && !(answers.Is(Opening.Account, AccountKind.CoverdellEsa) && MiscellaneousItemizedFloor.Years.Includes(new TaxYear(answers.Require(Opening.Year))));

    private static bool WasEmptied(Answers answers) =>
        answers.Is(Opening.Happened, WhatHappened.PaidOut)
        && !answers.Is(Opening.Account, AccountKind.HealthSavings)
        && !(answers.Is(Opening.Account, AccountKind.AbleAccount) && AbleAccountsDidNotExistBefore2015.Years.Includes(new TaxYear(answers.Require(Opening.Year))));

    private static bool HasBasis(Answers answers) => WasEmptied(answers) && !answers.Is(EducationQuestions.ContributionsLeft, Money.Zero);

    private static bool IsBelowBasis(Answers answers) =>
        HasBasis(answers)
        && (answers.Get(EducationQuestions.ContributionsLeft) is not { } basis || answers.Get(EducationQuestions.Received) is not { } received || basis > received);
}
