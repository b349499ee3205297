using RetirementLoss.Rules.Assessing;
using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Situations.StolenInTheAccount;

/// <summary>Money was stolen while still inside the account: nothing for money never taxed, and little else.</summary>
internal sealed class StolenInTheAccount : Situation<StolenInTheAccountCase>
{
    public static readonly YesNo CompanyFraud = new(
        "company-fraud",
        "whether shares of a real company fell",
        _ => "Was it shares of a real company that fell because its managers lied?")
    {
        Hint = _ => "Answer no if the investment itself was fake, or if someone took the money.",
        Why = _ => "A price that falls because of lies in a company is not a theft from you in the eyes of the tax law.",
        WhereToFind = _ => "Your statements show what the account held.",
        SettledBy = "Statements of the account that name what it held",
        Assumes = new("no", "Nothing was said of shares of a real company, so it was taken to be a theft and not a fall in price."),
    };

    public static readonly YesNo CoversBasis = new(
        "stolen-covers-basis",
        "whether at least your already-taxed money was stolen",
        answers => BasisQuestions.BasisOf(answers) is { } basis ? $"Was {basis} or more stolen?" : "Was as much stolen as your already-taxed money, or more?")
    {
        Hint = _ => "Count what the account paid for it, less what was put back. Made-up gains do not count.",
        Why = _ => "No reading of the law goes beyond your already-taxed money, so more than that does not matter.",
        WhereToFind = _ => "Statements of the account at the time the money went into the scheme.",
        SettledBy = "Statements of the account at the time the money went into the scheme",
        Assumes = new("yes", "Nothing was said of how much was stolen, so it was taken to be at least your already-taxed money."),
    };

    public static readonly Amount StolenInside = new(
        "stolen-inside",
        "the amount stolen inside the account",
        _ => "How much was stolen?")
    {
        Hint = _ => "What the account paid for it, less what was put back. Made-up gains do not count.",
        Why = _ => "It is the most that any reading of the law could count.",
        WhereToFind = _ => "Statements of the account at the time the money went into the scheme.",
        SettledBy = "Statements of the account at the time the money went into the scheme",
        Ends = answers => BasisQuestions.BasisOf(answers) is { IsPositive: true } basis
            ? [new("0", "almost nothing", IsExact: false), new(BasisQuestions.Left.TokenOf(basis), $"almost {basis}", IsExact: false)]
            : [new("0", "almost nothing", IsExact: false)],
    };

    public override string Title => "The money was stolen inside the account";

    public override YearRange? CanBeDeducted => null;

    public override IReadOnlyList<Page> Pages { get; } =
    [
        new("inherited", "The inherited account", Door.Amount, Pools.TreatedAsOwn.When(Pools.IsInherited)),
        new("basis", "Your already-taxed money", Door.Amount, BasisQuestions.All),
        new(
            "stolen",
            "What was stolen",
            Door.Amount,
            CompanyFraud.When(SomeBasisIsPossible),
            CoversBasis.When(answers => SomeBasisIsPossible(answers) && !answers.Is(CompanyFraud, true)),
            StolenInside.When(answers => SomeBasisIsPossible(answers) && !answers.Is(CompanyFraud, true) && !answers.Is(CoversBasis, true))),
    ];

    public override CrossChecks Checks { get; } = new StolenInTheAccountChecks();

    private protected override IReadOnlyList<IRule<StolenInTheAccountCase, FederalYear>> InOrder { get; } =
    [
        new AlreadyTaxedMoneyWasInside(),
        new PropertyWasTakenAndNotOnlyItsPriceLost(),
        new TheOwnerCountsAsTheVictim(),
    ];

    public override bool IsToldBy(Answers opening)
    {
        return Opening.HasPool(opening) && opening.Is(Opening.Happened, WhatHappened.Stolen) && opening.Is(Opening.Stolen, StolenHow.InsideTheAccount);
    }

    private protected override StolenInTheAccountCase Read(Answers live, DateOnly askedOn) => new()
    {
        Year = new TaxYear(live.Require(Opening.Year)),
        AskedOn = askedOn,
        Account = live.Require(Opening.Account),
        Pool = Pools.Of(live),
        Basis = BasisQuestions.BasisOf(live).GetValueOrDefault(),
        IsCompanyFraud = live.Is(CompanyFraud, true),
        StolenBelowBasis = live.Get(StolenInside),
    };

    private static bool SomeBasisIsPossible(Answers answers) =>
        BasisQuestions.BasisMayExist(answers) && BasisQuestions.BasisOf(answers) is not { IsPositive: false };
}
