using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.Foundation;

/// <summary>The questions that open every interview: the year, the account, and where the money is now.</summary>
internal static class Opening
{
    public static readonly WholeNumber Year = new(
        "year",
        "the tax year",
        _ => "Which tax year is this about?",
        FederalYears.Supported[0].Number,
        FederalYears.Supported[^1].Number)
    {
        MayBeUnknown = false,
        AlsoAccepts = (1913, 2100),
        Outside = "other years are not covered",
        Hint = _ => "The year the money came out, the shares were sold, or you found out about a theft. If it is still inside, the year you ask about.",
        Why = _ => "The law changed in 2018, and again in 2026. The same facts get different answers in different years.",
        WhereToFind = _ => "The year printed on Form 1099-R for the payout. For a payout this year, choose this year.",
    };

    public static readonly Choice<AccountKind> Account = new(
        "account",
        "the kind of account",
        _ => "What kind of account lost money?",
        (AccountKind.TraditionalIra, "Traditional IRA", "A rollover IRA counts as one"),
        (AccountKind.SepIra, "SEP IRA", "Set up with an employer or your own business"),
        (AccountKind.SimpleIra, "SIMPLE IRA", "Set up with a small employer"),
        (AccountKind.RothIra, "Roth IRA", "From 2023 a Roth SEP or Roth SIMPLE IRA counts as one"),
        (AccountKind.InheritedTraditionalIra, "Traditional IRA you inherited", "A SEP or SIMPLE IRA you inherited counts as one"),
        (AccountKind.InheritedRothIra, "Roth IRA you inherited", null),
        (AccountKind.SomeIra, "An IRA, and I do not know which kind", "You get what holds for every kind, and how to find out"),
        (AccountKind.Plan401k, "401(k) plan", "Not the Roth part of the plan"),
        (AccountKind.Plan403b, "403(b) plan", "Schools, hospitals, churches. Not the Roth part"),
        (AccountKind.Plan457b, "457(b) plan of a state or local government", "Not the Roth part"),
        (AccountKind.ThriftSavingsPlan, "Thrift Savings Plan (TSP)", "Federal and military. Not the Roth part"),
        (AccountKind.Pension, "Pension, profit-sharing or other workplace plan", null),
        (AccountKind.DesignatedRoth, "Roth money in a workplace plan", "Roth 401(k), Roth 403(b), Roth 457(b) or Roth TSP"),
        (AccountKind.Annuity, "Annuity that I bought myself", "Not inside an IRA or a workplace plan"),
        (AccountKind.Plan529, "529 plan for education", null),
        (AccountKind.CoverdellEsa, "Coverdell education savings account", null),
        (AccountKind.AbleAccount, "ABLE account", null),
        (AccountKind.HealthSavings, "Health savings account (HSA)", null),
        (AccountKind.TaxableAccount, "Ordinary brokerage account", "One that is taxed every year"),
        (AccountKind.BankDeposit, "Bank account or cash", "Only for money that was stolen or lost to a scam"),
        (AccountKind.ForeignPlan, "Pension or plan from another country", null),
        (AccountKind.DeferredPay, "Deferred pay that an employer only promised", "Not held in a trust for you; a 457(b) of a charity is one"),
        (AccountKind.SomethingElse, "Something else", null))
    {
        MayBeUnknown = false,
        Heading = HeadingOf,
        Hint = _ => "If more than one account lost money, start with one and come back for the next.",
        Why = _ => "Each kind has its own test for when a loss counts. The word IRA alone is not enough.",
        WhereToFind = _ => "Your statement names the account. Form 5498 of an IRA has four boxes at its box 7, and one is checked: IRA (traditional), SEP, SIMPLE or Roth IRA. Form 1099-R tells by box 7: code J, Q or T is a Roth IRA; a check at IRA/SEP/SIMPLE is one of the other three; code B is Roth money in a workplace plan; code D is an annuity bought outside a plan. "
            + "No paper at hand? An IRA that you opened by yourself is a traditional or a Roth IRA; if you ever deducted what you put in, it is not a Roth. If an employer or your own business put money in, it is a SEP or a SIMPLE IRA; most likely a SIMPLE IRA where part of your pay was held back for it too. If it has the name of a person who died, it is inherited.",
    };

    public static readonly Choice<WhatHappened> Happened = new(
        "happened",
        "where the money is now",
        answers => $"Where was the money at the end of {answers.Get(Year)}?",
        (WhatHappened.StillInside, "Still in the account", "It fell in value, or something in it was sold at a loss or became worthless, but nothing was paid out"),
        (WhatHappened.PartlyPaidOut, "Some was paid out, some is still in the account", null),
        (WhatHappened.PaidOut, "All of this account was paid out to me, and I kept it", "By check, direct deposit or in shares"),
        (WhatHappened.RolledOver, "It was moved to another account of the kind", "All of it left this account by a transfer or a rollover, even if you kept a part"),
        (WhatHappened.ConvertedToRoth, "It was converted to a Roth IRA", "Moved into a Roth IRA from an account that was not Roth"),
        (WhatHappened.Stolen, "It was stolen or lost to a scam", "Inside the account, or after it was paid out"),
        (WhatHappened.SomethingElse, "Something else", "A plan loan, too much paid in and sent back, a pension that stopped when someone died, shares sold later, divorce, and more"))
    {
        MayBeUnknown = false,
        OfferWhen = (happened, answers) => happened switch
        {
            WhatHappened.ConvertedToRoth => HasPool(answers) && !Pools.IsRoth(Pools.Of(answers)),
            WhatHappened.PartlyPaidOut or WhatHappened.RolledOver => !IsToldWithoutThePlace(answers),
            _ => true,
        },
        // Of these accounts only a theft was ever a story of its own, so a sheet that says nothing of it tells of none.
        Assumes = new(Token.Of(WhatHappened.StillInside), ""),
        AssumesWhen = answers => IsToldWithoutThePlace(answers) && !answers.Is(Account, AccountKind.BankDeposit),
        Hint = _ => "For a year that is not over, say how it will stand on December 31.",
        Why = _ => "Inside a retirement account gains and losses are not yours for tax. What counts is what was paid out to you, and whether anything is left.",
        WhereToFind = _ => "Your December statement, and any Form 1099-R for the year.",
    };

    public static readonly Choice<StolenHow> Stolen = new(
        "stolen-how",
        "where the money was when it was stolen",
        _ => "Where was the money when it was stolen?",
        (StolenHow.InsideTheAccount, "Still inside the account", "A fake or crooked investment that the account held, a Ponzi scheme, a crooked adviser"),
        (StolenHow.AfterIPaidItOut, "I took it out myself and then lost it to a scam", "Even if someone tricked you into taking it out"),
        (StolenHow.WithoutMyPermission, "A thief took it out without my permission", "A hacker, a forger, or a relative who signed for you"))
    {
        MayBeUnknown = false,
        Hint = _ => "We are sorry this happened to you.",
        Why = _ => "This decides more than anything else. Money stolen after you took it out can be deductible in some cases; money stolen inside the account almost never is.",
        WhereToFind = _ => "Form 1099-R shows whether a payout was reported in your name.",
    };

    public static readonly Choice<OtherEvent> WhatElse = new(
        "what-else",
        "what happened",
        _ => "What happened?",
        (OtherEvent.PensionStoppedByDeath, "A pension or annuity stopped because someone died", "Before all the already-taxed money had been paid back"),
        (OtherEvent.ExcessDeferralReturned, "Too much pay was put into a plan", "More than the yearly limit for your own deferrals, sent back at a loss or left in"),
        (OtherEvent.ContributionReturned, "An IRA contribution was taken back or moved to the other kind of IRA", "Before the due date of the return, or after it"),
        (OtherEvent.SharesPaidOutThenSold, "Shares were paid out of the plan, and sold or worthless later", null),
        (OtherEvent.PlanLoan, "A loan from the plan was not paid back", null),
        (OtherEvent.PlanOrFirmFailed, "The plan ended, or the employer, broker, bank or insurer failed", "Also money from a settlement or an insurer"),
        (OtherEvent.ProhibitedTransaction, "The IRA did a forbidden deal with me or my family", "The whole IRA then counts as paid out"),
        (OtherEvent.EarlierPayoutRepaid, "I had to pay back a payout that was taxed in an earlier year", null),
        (OtherEvent.EstateTaxOnTheAccount, "I inherited it, and federal estate tax was paid on it", null),
        (OtherEvent.Divorce, "It was divided in a divorce", null),
        (OtherEvent.NoneOfThese, "None of these", null))
    {
        MayBeUnknown = false,
        OfferWhen = (what, answers) => what switch
        {
            OtherEvent.ExcessDeferralReturned => IsPlan(answers) || answers.Is(Account, AccountKind.SimpleIra),
            OtherEvent.ContributionReturned => IsIra(answers),
            OtherEvent.SharesPaidOutThenSold => HasPool(answers),
            OtherEvent.PlanLoan => IsPlan(answers),
            OtherEvent.PensionStoppedByDeath or OtherEvent.EstateTaxOnTheAccount => HasPool(answers) || answers.Is(Account, AccountKind.Annuity),
            OtherEvent.PlanOrFirmFailed => HasPool(answers) || answers.Is(Account, AccountKind.Annuity),
            OtherEvent.EarlierPayoutRepaid or OtherEvent.Divorce => HasPool(answers),
            OtherEvent.ProhibitedTransaction => IsIra(answers),
            _ => true,
        },
        Why = _ => "Each of these has rules of its own, and some of them still give a deduction.",
        WhereToFind = _ => "The letter that came with Form 1099-R, and its code in box 7: P or 8 for money sent back, L or M for a loan, 5 for a forbidden deal, 4 for a death.",
    };

    /// <summary>The opening pages in order; a year or an account that is not covered ends them early.</summary>
    public static IReadOnlyList<Page> Pages { get; } =
    [
        new("account", "The year and the account", Door.Kind, Year, Account.When(answers => !answers.Has(Year) || YearIsCovered(answers))),
        new(
            "happened",
            "What happened",
            Door.Kind,
            Happened.When(YearIsCovered),
            Stolen.When(answers => answers.Is(Happened, WhatHappened.Stolen)),
            WhatElse.When(answers => answers.Is(Happened, WhatHappened.SomethingElse) && HasStoriesOfItsOwn(answers))),
    ];

    /// <summary>The questions of the opening pages, in order.</summary>
    public static IReadOnlyList<Question> Questions { get; } = [.. Pages.SelectMany(page => page.Questions)];

    /// <summary>Whether figures for the year of these answers exist.</summary>
    public static bool YearIsCovered(Answers answers) => FederalYears.Supports(new TaxYear(answers.Require(Year)));

    /// <summary>Whether the account is an IRA or in a workplace plan.</summary>
    public static bool HasPool(Answers answers) => answers.Get(Account) is { } account && Pools.Has(account);

    /// <summary>Whether "something else" has stories to choose from for this account.</summary>
    public static bool HasStoriesOfItsOwn(Answers answers) => WhatElse.OptionsFor(answers).Count > 1;

    private static bool IsIra(Answers answers) => HasPool(answers) && Pools.IsIra(Pools.Of(answers));

    private static bool IsPlan(Answers answers) => HasPool(answers) && !Pools.IsIra(Pools.Of(answers));

    // Where the money is changes nothing for these; a theft does, and so may something else.
    private static bool IsToldWithoutThePlace(Answers answers) => answers.Get(Account) is
        AccountKind.HealthSavings or AccountKind.TaxableAccount or AccountKind.BankDeposit or AccountKind.ForeignPlan or AccountKind.DeferredPay or AccountKind.SomethingElse;

    private static string HeadingOf(AccountKind account) => account switch
    {
        AccountKind.TraditionalIra or AccountKind.SepIra or AccountKind.SimpleIra or AccountKind.RothIra
            or AccountKind.InheritedTraditionalIra or AccountKind.InheritedRothIra or AccountKind.SomeIra => "IRAs",
        AccountKind.Plan401k or AccountKind.Plan403b or AccountKind.Plan457b or AccountKind.ThriftSavingsPlan
            or AccountKind.Pension or AccountKind.DesignatedRoth => "Plans at work",
        AccountKind.Annuity or AccountKind.Plan529 or AccountKind.CoverdellEsa or AccountKind.AbleAccount or AccountKind.HealthSavings
            or AccountKind.TaxableAccount or AccountKind.ForeignPlan or AccountKind.DeferredPay or AccountKind.BankDeposit or AccountKind.SomethingElse => "Other accounts",
        _ => throw new ArgumentOutOfRangeException(nameof(account), account, "This account stands in no group yet; add it to one."),
    };
}
