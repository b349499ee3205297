using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.AnnuitySurrendered;

/// <summary>An annuity bought outside a plan fell in value, or was given up for less than was paid for it.</summary>
internal sealed class AnnuitySurrendered : Situation<AnnuitySurrenderedCase>
{
    public override string Title => "An annuity that I bought myself lost money";

    public override YearRange? CanBeDeducted => MiscellaneousItemizedFloor.Years;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new(
            "annuity",
            "The annuity",
            Door.Kind,
            AnnuityQuestions.Proceeds.When(IsSurrendered),
            AnnuityQuestions.TaxFreeBefore.When(IsSurrendered),
            AnnuityQuestions.Premiums.When(IsSurrendered),
            AnnuityQuestions.SurrenderCharge.When(ALossIsPossible),
            AnnuityQuestions.ForProfit.When(ALossIsPossible))
        {
            AlsoFor = [Door.State],
        },
        ReturnQuestions.PageWhen(ADeductionIsArguable),
        .. StateQuestions.PagesWhen(ADeductionIsArguable),
    ];

    public override CrossChecks Checks { get; } = new AnnuitySurrenderedChecks();

    private protected override IReadOnlyList<IRule<AnnuitySurrenderedCase, FederalYear>> InOrder { get; } =
    [
        new TheWholeContractWasSurrendered(),
        new TheSurrenderPaidLessThanTheCost(),
        new TheAnnuityWasBoughtForProfit(),
        new AnAnnuityLossIsItemized(),
        .. ItemizedRules.InOrder,
    ];

    public override bool IsToldBy(Answers opening)
    {
        return opening.Is(Opening.Account, AccountKind.Annuity)
            && opening.Get(Opening.Happened) is WhatHappened.StillInside or WhatHappened.PartlyPaidOut or WhatHappened.PaidOut or WhatHappened.RolledOver;
    }

    private protected override AnnuitySurrenderedCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Happened = live.Require(Opening.Happened),
        Premiums = live.Get(AnnuityQuestions.Premiums) ?? Money.Zero,
        TaxFreeBefore = live.Get(AnnuityQuestions.TaxFreeBefore) ?? Money.Zero,
        Proceeds = live.Get(AnnuityQuestions.Proceeds) ?? Money.Zero,
        SurrenderCharge = live.Get(AnnuityQuestions.SurrenderCharge) ?? Money.Zero,
        ForProfit = !live.Is(AnnuityQuestions.ForProfit, false),
        Return = ReturnFacts.From(live),
    };

    private static bool IsSurrendered(Answers answers) => answers.Is(Opening.Happened, WhatHappened.PaidOut);

    private static bool ADeductionIsArguable(Answers answers) => ALossIsPossible(answers) && !answers.Is(AnnuityQuestions.ForProfit, false);

    private static bool ALossIsPossible(Answers answers) =>
        IsSurrendered(answers)
        && !answers.Is(AnnuityQuestions.Premiums, Money.Zero)
        && (AnnuityQuestions.CostOf(answers) is not { } cost || answers.Get(AnnuityQuestions.Proceeds) is not { } proceeds || cost > proceeds);
}
