using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.DeferredPayLost;

/// <summary>Deferred pay that was only a promise: never taxed, so nothing to deduct when the promise is broken.</summary>
internal sealed class DeferredPayLost : Situation<DeferredPayLostCase>
{
    public static readonly YesNo WasTaxed = new(
        "deferred-pay-taxed",
        "whether the deferred pay was taxed before",
        _ => "Was any of it taxed to you as income before it was lost?")
    {
        Hint = _ => "Income tax, not Social Security or Medicare tax. Most deferred pay is not taxed until it is paid.",
        Why = _ => "Only money that was already taxed can be lost in the eyes of the tax law.",
        WhereToFind = _ => "Form W-2: box 1 of the year it was earned or became yours; code Z in box 12, or box 11.",
        SettledBy = "Form W-2 of the year it was earned or became yours",
        Assumes = new("no", "Nothing was said of income tax on the deferred pay, so it was taken to be untaxed."),
    };

    public override string Title => "Deferred pay that an employer only promised";

    public override YearRange? CanBeDeducted => YearRange.Always;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new("deferred-pay", "The deferred pay", Door.Kind, WasTaxed),
    ];

    public override CrossChecks Checks { get; } = new NoChecks();

    private protected override IReadOnlyList<IRule<DeferredPayLostCase, FederalYear>> InOrder { get; } = [new DeferredPayWasTaxedBefore()];

    public override bool IsToldBy(Answers opening)
    {
        return Opening.YearIsCovered(opening) && opening.Is(Opening.Account, AccountKind.DeferredPay) && opening.Get(Opening.Happened) is not (WhatHappened.Stolen or WhatHappened.SomethingElse);
    }

    private protected override DeferredPayLostCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        WasTaxed = live.Require(WasTaxed),
    };
}
