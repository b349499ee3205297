using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.States;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.PlanOrFirmFailed;

/// <summary>The plan ended, or the employer, broker or bank failed: no loss by itself, and what is recovered has rules of its own.</summary>
internal sealed class PlanOrFirmFailed : Situation<PlanOrFirmFailedCase>
{
    public static readonly Choice<WhatFailed> Failed = new(
        "what-failed",
        "the kind of failure",
        _ => "What failed?",
        (WhatFailed.Employer, "The employer; the plan had money of its own", "A 401(k), 403(b) or other account in your name"),
        (WhatFailed.PlanEnded, "The plan was ended", null),
        (WhatFailed.PensionTakenOver, "The pension plan; the government insurer took it over and cut it", "The PBGC"),
        (WhatFailed.UnfundedPromise, "The employer, and the money was only promised", "Deferred pay without a fund"),
        (WhatFailed.Broker, "The broker", null),
        (WhatFailed.Bank, "The bank", null),
        (WhatFailed.Custodian, "The custodian, or an asset in the IRA became worthless", null),
        (WhatFailed.Insurer, "The insurance company", "Or the annuity became worthless"),
        (WhatFailed.Fiduciary, "None of these; someone responsible paid or owes money", "A lawsuit, a settlement, an insurer, a fair fund"))
    {
        OfferWhen = (failed, answers) => failed switch
        {
            WhatFailed.Employer or WhatFailed.PlanEnded or WhatFailed.PensionTakenOver or WhatFailed.UnfundedPromise => !IsAnnuity(answers) && !Pools.IsIra(Pools.Of(answers)),
            WhatFailed.Custodian => !IsAnnuity(answers) && Pools.IsIra(Pools.Of(answers)),
            WhatFailed.Broker or WhatFailed.Bank => !IsAnnuity(answers),
            WhatFailed.Insurer => IsAnnuity(answers),
            _ => true,
        },
        Why = _ => "A plan with money of its own is safe from the employer's creditors. A bare promise is not.",
        WhereToFind = _ => "The letter of the plan, the trustee or the insurer.",
        SettledBy = "The letter of the plan, the trustee or the insurer",
    };

    public static readonly Choice<RecoveryState> Recovery = new(
        "recovery",
        "the state of the claim",
        answers => $"How did the claim for what was lost stand at the end of {answers.Get(Opening.Year)}?",
        (RecoveryState.Pending, "Still open", "A claim, a lawsuit or an insurance case was not decided"),
        (RecoveryState.IntoTheAccount, "Money was paid into the account or the plan", "Or another insurer took the annuity over"),
        (RecoveryState.ToMe, "Money was paid to me", null),
        (RecoveryState.None, "Nothing is coming", "There was no claim, or it is over"))
    {
        Why = _ => "While a claim is open, nothing is final. Money put back into the account is not income. Money paid to you may be.",
        WhereToFind = _ => "Letters of the trustee, the court or the insurer.",
        SettledBy = "The letter of the trustee, the court or the insurer",
    };

    public override string Title => "The plan ended, or the employer, broker or bank failed";

    public override YearRange? CanBeDeducted => MiscellaneousItemizedFloor.Years;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new(
            "failure",
            "The failure",
            Door.Kind,
            Failed,
            Recovery.When(answers => answers.Get(Failed) is not (WhatFailed.PensionTakenOver or WhatFailed.UnfundedPromise)))
        {
            AlsoFor = [Door.Cost, Door.State],
        },
        new(
            "annuity",
            "The annuity",
            Door.Kind,
            AnnuityQuestions.AfterTheFailure.When(TheContractMayBeOver),
            AnnuityQuestions.TaxFreeBefore.When(TheContractMayBeOver),
            AnnuityQuestions.Premiums.When(TheContractMayBeOver))
        {
            AlsoFor = [Door.Cost, Door.State],
        },
        ReturnQuestions.PageWhen(ALossIsPossible),
        .. StateQuestions.PagesWhen(ALossIsPossible),
    ];

    public override CrossChecks Checks { get; } = new PlanOrFirmFailedChecks();

    private protected override IReadOnlyList<IRule<PlanOrFirmFailedCase, FederalYear>> InOrder { get; } =
    [
        new WhatWasNeverTaxedOrPaidCannotBeLost(),
        new NoClaimIsStillOpen(),
        new TheContractGoesOnWithAnotherInsurer(),
        new TheContractIsLostForGood(),
        new ARecoveryIntoTheAccountRestoresIt(),
        new ARecoveryPaidToThePersonIsAPayout(),
        new AFailureIsNotItselfALoss(),
        .. ItemizedRules.InOrder,
    ];

    public override bool IsToldBy(Answers opening)
    {
        return opening.Is(Opening.WhatElse, OtherEvent.PlanOrFirmFailed);
    }

    private protected override PlanOrFirmFailedCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = IsAnnuity(live) ? null : Pools.Of(live),
        Failed = live.Require(Failed),
        Recovery = live.Get(Recovery),
        Cost = (AnnuityQuestions.CostOf(live) ?? live.Get(AnnuityQuestions.Premiums) ?? Money.Zero).OrZero,
        Paid = live.Get(AnnuityQuestions.AfterTheFailure) ?? Money.Zero,
        Return = ReturnFacts.From(live),
    };

    private static bool IsAnnuity(Answers answers) => answers.Is(Opening.Account, AccountKind.Annuity);

    private static bool TheContractMayBeOver(Answers answers) =>
        IsAnnuity(answers) && !answers.Is(Recovery, RecoveryState.Pending) && !answers.Is(Recovery, RecoveryState.IntoTheAccount);

    private static bool MayHaveCost(Answers answers) => TheContractMayBeOver(answers) && !answers.Is(AnnuityQuestions.Premiums, Money.Zero);

    private static bool ALossIsPossible(Answers answers) =>
        MayHaveCost(answers)
        && (AnnuityQuestions.CostOf(answers) is not { } cost || answers.Get(AnnuityQuestions.AfterTheFailure) is not { } paid || cost > paid);
}
