using RetirementLoss.Rules.Law.EarlyPayout;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Law.Situations.ContributionReturned;
using RetirementLoss.Rules.Law.Situations.ConvertedToRoth;
using RetirementLoss.Rules.Law.Situations.ExcessDeferralReturned;
using RetirementLoss.Rules.Law.Situations.PensionStoppedByDeath;
using RetirementLoss.Rules.Law.Situations.PlanLoan;
using RetirementLoss.Rules.Law.Situations.ProhibitedTransaction;
using RetirementLoss.Rules.Law.Situations.RolledOver;
using RetirementLoss.Rules.Law.Theft;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Papers;

/// <summary>The boxes of Form 1099-R, and the three things beside it that it cannot tell.</summary>
internal static class Form1099RBoxes
{
    public static readonly PaperBox Year = new("year", "", "For year", BoxKind.Year, BoxAnswer.Only(Opening.Year)) { Name = "the year of the form" };

    public static readonly PaperBox Gross = new(
        "1",
        "1",
        "Gross distribution",
        BoxKind.Amount,
        BoxAnswer.Drawn(PayoutQuestions.Received),
        BoxAnswer.Drawn(ConvertedToRoth.Converted),
        BoxAnswer.Drawn(RolledOverQuestions.Moved),
        BoxAnswer.Drawn(PlanLoanQuestions.Unpaid),
        BoxAnswer.Drawn(ExcessDeferralQuestions.SentBack),
        BoxAnswer.Drawn(ContributionQuestions.CameBack),
        BoxAnswer.Drawn(AnnuityQuestions.Proceeds),
        BoxAnswer.Only(PayoutQuestions.PaidIn),
        BoxAnswer.Only(RolledOverQuestions.RolledOver),
        BoxAnswer.Only(ProhibitedTransactionQuestions.Value),
        BoxAnswer.Only(TheftQuestions.TaxFree))
    {
        Name = "box 1",
        Hint = "If several forms came for these accounts, add them up.",
    };

    public static readonly PaperBox Taxable = new(
        "2a",
        "2a",
        "Taxable amount",
        BoxKind.Amount,
        BoxAnswer.Drawn(TheftQuestions.Taxed, Opening.HasPool),
        BoxAnswer.Drawn(PensionStoppedByDeathQuestions.RefundTaxFree),
        BoxAnswer.Only(ContributionQuestions.Contribution))
    {
        Name = "box 2a",
    };

    public static readonly PaperBox NotDetermined = new("2b-not-determined", "2b", "Taxable amount not determined", BoxKind.Mark) { Name = "the first mark of box 2b" };

    public static readonly PaperBox Total = new("2b-total", "2b", "Total distribution", BoxKind.Mark, BoxAnswer.Only(Opening.Happened)) { Name = "\u201CTotal distribution\u201D in box 2b" };

    public static readonly PaperBox CapitalGain = new("3", "3", "Capital gain (in box 2a)", BoxKind.Amount) { Name = "box 3", IsRare = true };

    public static readonly PaperBox Withheld = new("4", "4", "Federal tax withheld", BoxKind.Amount, BoxAnswer.Drawn(TheftQuestions.AllStolen)) { Name = "box 4" };

    public static readonly PaperBox Contributions = new(
        "5",
        "5",
        "Employee or Roth contributions, or premiums",
        BoxKind.Amount,
        BoxAnswer.Drawn(BasisQuestions.Left, answers => !Pools.IsIra(Pools.Of(answers))),
        BoxAnswer.Drawn(AnnuityQuestions.Premiums),
        BoxAnswer.Drawn(BasisQuestions.AnyBasis, answers => !Pools.IsIra(Pools.Of(answers))),
        BoxAnswer.Only(AnnuityQuestions.TaxFreeBefore),
        BoxAnswer.Only(BasisQuestions.Given))
    {
        Name = "box 5",
    };

    public static readonly PaperBox Unrealized = new("6", "6", "Unrealized gain in employer\u2019s stock", BoxKind.Amount, BoxAnswer.Only(PayoutQuestions.PaidIn)) { Name = "box 6", IsRare = true };

    public static readonly PaperBox Code = new(
        "7",
        "7",
        "Distribution code(s)",
        BoxKind.Code,
        BoxAnswer.Drawn(BoxSeven.Code),
        BoxAnswer.Only(Opening.Account),
        BoxAnswer.Only(Opening.Happened),
        BoxAnswer.Only(Opening.WhatElse),
        BoxAnswer.Only(EarlyPayoutQuestions.Over59Half),
        BoxAnswer.Only(EarlyPayoutQuestions.SimpleInFirstTwoYears),
        BoxAnswer.Only(EarlyPayoutQuestions.Reason),
        BoxAnswer.Only(PayoutQuestions.Qualified),
        BoxAnswer.Only(PayoutQuestions.ForSomeoneWhoDied),
        BoxAnswer.Only(PlanLoanQuestions.End),
        BoxAnswer.Only(PlanLoanQuestions.LeftOrPlanEnded),
        BoxAnswer.Only(ExcessDeferralQuestions.Timing),
        BoxAnswer.Only(ContributionQuestions.Fix),
        BoxAnswer.Only(RolledOverQuestions.To),
        BoxAnswer.Only(RolledOverQuestions.How),
        BoxAnswer.Only(PensionStoppedByDeathQuestions.HasRefund))
    {
        Name = "box 7",
    };

    public static readonly PaperBox IsIra = new("ira", "7", "IRA / SEP / SIMPLE", BoxKind.Mark, BoxAnswer.Only(Opening.Account)) { Name = "the IRA / SEP / SIMPLE mark" };

    public static readonly PaperBox Other = new("8", "8", "Other", BoxKind.Amount) { Name = "box 8", IsRare = true };

    public static readonly PaperBox TotalContributions = new("9b", "9b", "Total employee contributions", BoxKind.Amount, BoxAnswer.Drawn(PensionStoppedByDeathQuestions.Cost)) { Name = "box 9b", IsRare = true };

    public static readonly PaperBox RecentRollovers = new(
        "10",
        "10",
        "Amount allocable to IRR within 5 years",
        BoxKind.Amount,
        BoxAnswer.Drawn(EarlyPayoutQuestions.RecentConversions, answers => Pools.Of(answers) == Pool.DesignatedRoth))
    {
        Name = "box 10",
        IsRare = true,
    };

    public static readonly PaperBox StateWithheld = new("14", "14", "State tax withheld", BoxKind.Amount) { Name = "box 14", IsRare = true };

    public static readonly PaperBox State = new("15", "15", "State, and payer\u2019s number", BoxKind.State) { Name = "box 15", IsRare = true, Hint = "The two letters of the state are enough." };

    public static readonly PaperBox StateGross = new("16", "16", "State distribution", BoxKind.Amount) { Name = "box 16", IsRare = true };

    public static readonly PaperBox Account = new("account", "", "Kind of account, as your statement names it", BoxKind.Choice, BoxAnswer.Only(Opening.Account))
    {
        Name = "the kind of account",
        Options = [.. Opening.Account.Options.Where(option => IsReportedHere(Opening.Account.ValueOf(option.Token)))],
    };

    public static readonly PaperBox Became = new("became", "", "What became of the money", BoxKind.Choice, BoxAnswer.Only(Opening.Happened), BoxAnswer.Only(Opening.Stolen), BoxAnswer.Only(Opening.WhatElse))
    {
        Name = "what became of the money",
        Options =
        [
            new(Token.Of(MoneyNow.KeptAndEmpty), "I kept it, and this account is empty"),
            new(Token.Of(MoneyNow.KeptAndSomeLeft), "I kept it, and money is left in this account"),
            new(Token.Of(MoneyNow.PutIntoAnotherAccount), "It went into another retirement account"),
            new(Token.Of(MoneyNow.ConvertedToRoth), "It was converted to a Roth IRA"),
            new(Token.Of(MoneyNow.StolenAfterwards), "I took it out, and then it was stolen or lost to a scam"),
            new(Token.Of(MoneyNow.TakenByAThief), "A thief took it out without my permission"),
            new(Token.Of(MoneyNow.PensionStopped), "It is from a pension or annuity that stopped at a death"),
        ],
    };

    public static readonly PaperBox PaidIn = new("paid-in", "", "What it was paid in", BoxKind.Choice, BoxAnswer.Only(PayoutQuestions.PaidIn))
    {
        Name = "what it was paid in",
        Options = [.. PayoutQuestions.PaidIn.Options],
    };

    public static IReadOnlyList<PaperPart> Parts { get; } =
    [
        new(null, [Year, Gross, Taxable, NotDetermined, Total, CapitalGain, Withheld, Contributions, Unrealized, Other, Code, IsIra, TotalContributions, RecentRollovers, StateWithheld, State, StateGross]),
        new("Not on the form, but it helps", [Account, Became, PaidIn]) { IsBesideThePaper = true },
    ];

    private static bool IsReportedHere(AccountKind account) => Pools.Has(account) || account == AccountKind.Annuity;
}
