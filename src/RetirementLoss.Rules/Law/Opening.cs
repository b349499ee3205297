using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law;

/// <summary>The questions that open every interview: the year, the account, and where the money is now.</summary>
public static class Opening
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
        Hint = _ => "The year the money came out. If it is still inside, the year you want the answer for",
        Why = _ => "The law changed in 2018, and again in 2026. The same facts get different answers in different years.",
        WhereToFind = _ => "The year printed on Form 1099-R for the payout. For a payout this year, choose this year.",
    };

    public static readonly Choice<AccountKind> Account = new(
        "account",
        "the kind of account",
        _ => "What kind of account lost money?",
        (AccountKind.TraditionalIra, "Traditional IRA", "A rollover IRA counts as one"),
        (AccountKind.SepIra, "SEP IRA", "Set up with an employer or your own business. A Roth SEP IRA is a Roth IRA"),
        (AccountKind.SimpleIra, "SIMPLE IRA", "Set up with a small employer. A Roth SIMPLE IRA is a Roth IRA"),
        (AccountKind.RothIra, "Roth IRA", "From 2023 a Roth SEP or Roth SIMPLE IRA counts as one"),
        (AccountKind.InheritedTraditionalIra, "Traditional IRA you inherited", "A SEP or SIMPLE IRA you inherited counts as one"),
        (AccountKind.InheritedRothIra, "Roth IRA you inherited", null),
        (AccountKind.Plan401k, "401(k) plan", "Not the Roth part of the plan"),
        (AccountKind.Plan403b, "403(b) plan", "Schools, hospitals, churches. Not the Roth part"),
        (AccountKind.Plan457b, "457(b) plan of a state or local government", "Not the Roth part"),
        (AccountKind.ThriftSavingsPlan, "Thrift Savings Plan (TSP)", "Federal and military. Not the Roth part"),
        (AccountKind.Pension, "Pension, profit-sharing or other workplace plan", null),
        (AccountKind.DesignatedRoth, "Roth money in a workplace plan", "Roth 401(k), Roth 403(b), Roth 457(b) or Roth TSP"),
        (AccountKind.SomethingElse, "Something else", "Annuity you bought yourself, 529, HSA, brokerage account, plan from abroad, deferred pay"))
    {
        MayBeUnknown = false,
        Hint = _ => "If more than one account lost money, start with one and come back for the next",
        Why = _ => "Each kind has its own test for when a loss counts. The word IRA alone is not enough.",
        WhereToFind = _ => "Your statement names the account. On Form 1099-R, the IRA/SEP/SIMPLE box is checked for those; code J, Q or T in box 7 means a Roth IRA; code B means Roth money in a workplace plan.",
    };

    public static readonly Choice<WhatHappened> Happened = new(
        "happened",
        "where the money is now",
        answers => $"Where was the money at the end of {answers.Get(Year)}?",
        (WhatHappened.StillInside, "Still in the account", "It fell in value, or something in it was sold at a loss or became worthless, but nothing was paid out"),
        (WhatHappened.PartlyPaidOut, "Some was paid out, some is still in the account", null),
        (WhatHappened.PaidOut, "All of this account was paid out to me, and I kept it", "By check, direct deposit or in shares"),
        (WhatHappened.RolledOver, "It was moved to another retirement account", "A transfer, or a rollover of all or part of it. Not from a traditional account to a Roth IRA"),
        (WhatHappened.ConvertedToRoth, "It was converted to a Roth IRA", "Moved into a Roth IRA from an account that was not Roth"),
        (WhatHappened.SomethingElse, "Something else", "Stolen, a plan loan, an excess contribution sent back, a pension that stopped when someone died"))
    {
        MayBeUnknown = false,
        Why = _ => "Inside a retirement account gains and losses are not yours for tax. What counts is what was paid out to you, and whether anything is left.",
        WhereToFind = _ => "Your December statement, and any Form 1099-R for the year.",
    };

    /// <summary>The opening questions in order; a year or an account that is not covered ends them early.</summary>
    public static IReadOnlyList<Question> Questions { get; } =
    [
        Year,
        Account.When(YearIsCovered),
        Happened.When(answers => YearIsCovered(answers) && !answers.Is(Account, AccountKind.SomethingElse)),
    ];

    /// <summary>Whether figures for the year of these answers exist.</summary>
    public static bool YearIsCovered(Answers answers) => FederalYears.Supports(new TaxYear(answers.Require(Year)));
}
