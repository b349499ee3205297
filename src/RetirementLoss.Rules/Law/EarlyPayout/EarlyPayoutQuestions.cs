using RetirementLoss.Rules.Interview;
using RetirementLoss.Rules.Law.Figures;
using RetirementLoss.Rules.Law.ItemizedDeduction;
using RetirementLoss.Rules.Law.Payout;
using RetirementLoss.Rules.Model;

namespace RetirementLoss.Rules.Law.EarlyPayout;

/// <summary>Questions about the cost of taking money out early; asked only where the payout can bear the additional tax.</summary>
internal static class EarlyPayoutQuestions
{
    public static readonly Amount RecentConversions = new(
        "recent-conversions",
        "conversions of the last five years",
        answers => Pools.Of(answers) == Pool.DesignatedRoth
            ? $"How much was moved into Roth inside the plan in {FirstRecentYear(answers)} or later, and taxed then?"
            : $"How much was converted to these Roth IRAs in {FirstRecentYear(answers)} or later, and taxed then?")
    {
        Hint = _ => "The part that was income in the year of the conversion and was still in the account. Enter 0 if none.",
        Why = answers => $"Converted money that comes out within five years can bear a {RateOf(answers)} tax, even when the payout itself is not income and even at a loss.",
        WhereToFind = _ => "Form 8606 Part II of those years.",
        SettledBy = "Form 8606 Part II of the last five years",
        Assumes = new("0", "Nothing was said of conversions in the last five years, so none were counted for the additional tax."),
        Ends = answers => BasisQuestions.BasisOf(answers) is { IsPositive: true } basis ? [new("0", "$0"), new(BasisQuestions.Left.TokenOf(basis), "all of the already-taxed money")] : [new("0", "$0")],
    };

    public static readonly Amount RecentUntaxed = new(
        "recent-untaxed",
        "the untaxed part of those conversions",
        _ => "How much of the same conversions was not taxed when it was converted?")
    {
        Hint = _ => "Already-taxed money that was converted along, such as contributions that were not deducted. Enter 0 if none.",
        Why = _ => "Of each conversion the part that was taxed comes out first. So this part changes how much of the payout bears the tax.",
        WhereToFind = _ => "Form 8606 line 17 of those years.",
        SettledBy = "Form 8606 Part II of the last five years",
        Assumes = new("0", "Nothing was said of an untaxed part of those conversions, so none was counted."),
        Ends = answers => BasisQuestions.BasisOf(answers) - answers.Get(RecentConversions) is { IsPositive: true } rest ? [new("0", "$0"), new(RecentConversions.TokenOf(rest), "all other already-taxed money")] : [new("0", "$0")],
    };

    public static readonly YesNo Over59Half = new(
        "over-59-half",
        "whether you were 59½ or older",
        _ => "Were you 59½ or older on the day of the payout?")
    {
        Hint = _ => "If there were several payouts, answer for the first one.",
        Why = _ => "Before 59½ the part of a payout that is income bears an additional tax, unless an exception applies.",
        WhereToFind = _ => "Count six months from your 59th birthday.",
        SettledBy = "Your birth date and the date of the payout",
    };

    public static readonly YesNo RothIn457b = new(
        "roth-in-457b",
        "whether the Roth account is in a 457(b) plan",
        _ => "Is this Roth account in a 457(b) plan of a state or local government?")
    {
        Why = _ => "Such a plan does not bear the additional tax on its own money. Roth accounts in other plans do.",
        WhereToFind = _ => "The name of the plan on its statement.",
        SettledBy = "The name of the plan on its statement",
        Assumes = new("no", "Nothing was said of a 457(b) plan, so the Roth account was taken to be in another plan."),
    };

    public static readonly YesNo SimpleInFirstTwoYears = new(
        "simple-first-two-years",
        "whether you had joined the SIMPLE plan less than two years before",
        _ => "Was it less than two years since you first took part in the SIMPLE plan?")
    {
        Why = answers => $"In the first two years the additional tax on a SIMPLE IRA is {TaxOf(answers).SimpleIraAdditionalTax.Value} instead of {TaxOf(answers).AdditionalTax.Value}, and its money can be moved to few accounts only.",
        WhereToFind = _ => "Code S in box 7 of Form 1099-R.",
        SettledBy = "Form 1099-R, box 7",
    };

    public static readonly Choice<EarlyPayoutReason> Reason = new(
        "early-reason",
        "the reason for the payout",
        _ => "Is one of these true for the payout?",
        [.. EarlyPayoutExceptions.All.Select(exception => (exception.Reason, exception.Words, exception.Hint))])
    {
        Heading = HeadingOf,
        OfferWhen = (reason, answers) => CanHelp(EarlyPayoutExceptions.Of(reason), answers),
        TakeWhen = (reason, answers) => EarlyPayoutExceptions.Of(reason).IsLawIn(YearOf(answers)),
        Hint = answers => IsFreeOfTheTax(answers) ? "The payout bears no additional tax, but this can spread its income over several years." : "If more than one fits, choose the one that covers most.",
        Why = answers => SpreadIsLaw(answers)
            ? "Each of these can free all or part of a payout from the additional tax, and some spread its income over several years, at any age. Which ones count depends on the kind of account and the year."
            : "Each of these can free all or part of a payout from the additional tax. Which ones count depends on the kind of account and the year.",
        WhereToFind = _ => "Code 2, 3 or 4 in box 7 of Form 1099-R shows that the payer knew of an exception; others you claim yourself on Form 5329.",
        SettledBy = "Form 1099-R, box 7, and your own papers for the reason",
        Assumes = new(Token.Of(EarlyPayoutReason.None), "Nothing was said of a reason that frees a payout from the additional tax, or that spreads its income, so none was counted."),
    };

    public static readonly YesNo ExceptionFits = FitsBeside(PayoutQuestions.LastPaidOn);

    public static readonly YesNo SpreadElectedOut = new(
        "spread-elected-out",
        "whether you chose to count all the income at once",
        answers => $"Did you choose to count all the income of this payout in {answers.Get(Opening.Year)}?")
    {
        Hint = _ => "It counts in equal parts over three years unless you chose otherwise on your return.",
        Why = _ => "It decides how much of the payout is income of this year, and how much of the years after.",
        WhereToFind = _ => "The box for it on Form 8915-E or Form 8915-F.",
        SettledBy = "Form 8915-E or Form 8915-F of that year",
        Assumes = new("no", "Nothing was said of a choice to count all the income at once, so it was spread over three years."),
    };

    public static readonly Amount SpentOnReason = new(
        "spent-on-reason",
        "the part of the payout for that reason",
        answers => answers.Is(Reason, EarlyPayoutReason.FirstHome) ? "How much went into the first home, from what you had not used before?"
            : ReasonOf(answers).SpreadsIncome ? "How much of the payout do you count as paid out because of it?"
            : "How much of the payout was for that?")
    {
        Hint = answers => answers.Get(Reason) is { } reason && EarlyPayoutExceptions.Of(reason).Cap is { } cap && cap(FederalYears.Of(YearOf(answers)).EarlyPayout).TryGetValue(out var most)
            ? $"The law covers no more than {most}{(reason == EarlyPayoutReason.BirthOrAdoption ? " for each child" : "")}{(EarlyPayoutExceptions.Of(reason).SpreadsIncome ? ", whatever you spent it on" : "")}."
            : "Only what the payout was spent on.",
        Why = _ => "The exception covers only this part.",
        WhereToFind = answers => ReasonOf(answers).SpreadsIncome ? "Form 8915-E or Form 8915-F of that year."
            : answers.Is(Reason, EarlyPayoutReason.Reservist) ? "Your orders, and the statement of the payout."
            : "Your receipts.",
        SettledBy = "Your papers for that reason: receipts, orders, or the form on which you told it",
        Ends = answers => answers.Get(PayoutQuestions.Received) is { IsPositive: true } received ? [new("0", "$0"), new(PayoutQuestions.Received.TokenOf(received), "all of it")] : [new("0", "$0"), new(Amount.VeryMuch, "all of it", IsExact: false)],
    };

    public static readonly Choice<ChildCount> Children = new(
        "children",
        "the number of children",
        _ => "How many children were born or adopted?",
        (ChildCount.One, "One", null),
        (ChildCount.Two, "Two", null),
        (ChildCount.Three, "Three", null),
        (ChildCount.FourOrMore, "Four or more", "The sum here counts four"))
    {
        Hint = _ => "Within the year before the payout.",
        Why = _ => "The amount that is free of the additional tax counts for each child.",
        WhereToFind = _ => "The birth certificates or adoption papers.",
        SettledBy = "The birth certificates or adoption papers",
        Assumes = new(Token.Of(ChildCount.One), "Nothing was said of more than one child, so one was counted."),
    };

    public static readonly Amount MedicalExpenses = new(
        "medical-expenses",
        "your medical bills of the year",
        answers => $"How much did you pay for medical care in {answers.Get(Opening.Year)} that no one paid back?")
    {
        Hint = _ => "Yours, your spouse's and your dependents'. You need not itemize.",
        Why = _ => "The part above a share of your income is free of the additional tax.",
        WhereToFind = _ => "Receipts; Schedule A line 1 if you itemized.",
        SettledBy = "Your medical receipts of the year",
        Ends = _ => [new("0", "$0"), new(Amount.VeryMuch, "more than the payout", IsExact: false)],
    };

    public static readonly YesNo SelfOrSpouseIs65 = new(
        "self-or-spouse-65",
        "whether you or your spouse was 65",
        answers => $"Were you or your spouse 65 or older at the end of {answers.Get(Opening.Year)}?")
    {
        Why = _ => "The share of income that medical bills must exceed was lower then.",
        WhereToFind = _ => "Your birth dates.",
        SettledBy = "Your birth dates",
    };

    /// <summary>The question for the reason where it decides whether the payout may go into another account; the other reasons are offered where income may be left as well.</summary>
    public static Choice<EarlyPayoutReason> ReasonThatDecidesARollover(Func<Answers, bool> incomeIsPossible) => new(
        "early-reason",
        "the reason for the payout",
        _ => "Is one of these true for the payout?",
        [.. EarlyPayoutExceptions.All.Select(exception => exception.Reason == EarlyPayoutReason.Hardship
            ? (exception.Reason, "It was paid for a hardship, by a plan of a job I still had", "Not because the job ended")
            : (exception.Reason, exception.Words, exception.Hint))])
    {
        Heading = HeadingOf,
        OfferWhen = (reason, answers) => CannotGoOn(reason, answers) || (reason == EarlyPayoutReason.None || incomeIsPossible(answers)) && CanHelp(EarlyPayoutExceptions.Of(reason), answers),
        TakeWhen = (reason, answers) => EarlyPayoutExceptions.Of(reason).IsLawIn(YearOf(answers)),
        Hint = answers => Pools.IsIra(Pools.Of(answers)) ? "A payout of a series changes it when it goes into an account again." : "What is paid for a hardship, in a series, or to correct an error cannot go into another account.",
        Why = _ => "Not every payout may be rolled over or put back. Whether this one may turns on why it was paid.",
        WhereToFind = _ => "The letter that came with the payout; code 8 or P in box 7 of Form 1099-R shows a correction.",
        SettledBy = "The letter that came with the payout, and Form 1099-R, box 7",
        Assumes = new(Token.Of(EarlyPayoutReason.None), "Nothing was said of why the payout was made, so it was taken for one that may go into another account, and no exception was counted."),
    };

    /// <summary>The pages in order, given where income can come out early.</summary>
    public static IReadOnlyList<Page> PagesWhen(Func<Answers, bool> incomeIsPossible) => PagesWhen(incomeIsPossible, PayoutQuestions.LastPaidOn);

    /// <summary>The pages in order, given where income can come out early, and which question tells the day of the payout.</summary>
    public static IReadOnlyList<Page> PagesWhen(Func<Answers, bool> incomeIsPossible, Day paidOn) => PagesWhen(incomeIsPossible, _ => false, converted: null, paidOut: null, mayBeSpread: _ => true, paidOn);

    /// <summary>The pages in order, given where income can come out early, where converted money can, and how much comes out of a Roth IRA.</summary>
    public static IReadOnlyList<Page> PagesWhen(Func<Answers, bool> incomeIsPossible, Func<Answers, bool> convertedMoneyMayComeOut, Func<Answers, Money?>? paidOut = null) =>
        PagesWhen(incomeIsPossible, convertedMoneyMayComeOut, RecentConversions, paidOut, mayBeSpread: _ => true, PayoutQuestions.LastPaidOn);

    /// <summary>The pages in order where some payouts of the story cannot be spread over several years, and a question of its own tells the day.</summary>
    public static IReadOnlyList<Page> PagesWhen(Func<Answers, bool> incomeIsPossible, Func<Answers, bool> convertedMoneyMayComeOut, Func<Answers, bool> mayBeSpread, Day paidOn) =>
        PagesWhen(incomeIsPossible, convertedMoneyMayComeOut, RecentConversions, paidOut: null, mayBeSpread, paidOn);

    /// <summary>The pages in order for a payout whose two parts are known, but not what was in the account: the converted money that came out is asked as such.</summary>
    public static IReadOnlyList<Page> PagesOfKnownParts(Func<Answers, bool> incomeIsPossible, Func<Answers, bool> convertedMoneyMayComeOut, Amount convertedOut) =>
        PagesWhen(incomeIsPossible, convertedMoneyMayComeOut, convertedOut, paidOut: null, mayBeSpread: _ => true, PayoutQuestions.LastPaidOn);

    /// <summary>The pages in order for money that a plan or IRA sends back as too much, which is no coronavirus or disaster payout.</summary>
    public static IReadOnlyList<Page> PagesOfACorrection(Func<Answers, bool> incomeIsPossible) =>
        [.. PagesWhen(incomeIsPossible, _ => false, converted: null, paidOut: null, mayBeSpread: null, PayoutQuestions.LastPaidOn).Without(PayoutQuestions.LastPaidOn).Without(PayoutQuestions.BalanceBefore)];

    /// <summary>The same pages without a question that the story has asked before, or never needs.</summary>
    public static IEnumerable<Page> Without(this IEnumerable<Page> pages, Question question) =>
        pages.Select(page => page with { Questions = [.. page.Questions.Where(other => other.Id != question.Id)] });

    /// <summary>The same pages, on which a question that the story has put before is not put again.</summary>
    public static IEnumerable<Page> AskingOnce(this IEnumerable<Page> pages, Question question) =>
        pages.Select(page => page with { Questions = [.. page.Questions.Select(asked => asked.Id == question.Id ? asked.When(answers => !answers.Has(question)) : asked)] });

    private static IReadOnlyList<Page> PagesWhen(Func<Answers, bool> incomeIsPossible, Func<Answers, bool> convertedMoneyMayComeOut, Amount? converted, Func<Answers, Money?>? paidOut, Func<Answers, bool>? mayBeSpread, Day paidOn)
    {
        bool TaxIsPossible(Answers answers) => CanBear(answers)
            && (incomeIsPossible(answers) || (converted is not null && convertedMoneyMayComeOut(answers) && answers.Get(converted) is not { IsZero: true }));
        bool IsEarly(Answers answers) => !answers.Is(Over59Half, true) && !answers.Is(RothIn457b, true) && TaxIsPossible(answers);
        bool MayBeSpread(Answers answers) => mayBeSpread?.Invoke(answers) == true && Opening.HasPool(answers) && SpreadIsLaw(answers) && incomeIsPossible(answers);
        bool AReasonMatters(Answers answers) => IsEarly(answers) || MayBeSpread(answers);
        bool IsFor(Answers answers, EarlyPayoutReason reason) => IsEarly(answers) && answers.Is(Reason, reason);
        bool CoversAPart(Answers answers) => Helps(answers, paidOn) && !ReasonOf(answers).CoversAll;
        bool IsFreed(Answers answers) => Helps(answers, paidOn) && ReasonOf(answers).CoversAll;
        return
        [
            new(
                "early",
                "Your age and this account",
                Door.Cost,
                [
                    .. converted is null ? Array.Empty<Question>() : [converted.When(answers => CanBear(answers) && convertedMoneyMayComeOut(answers))],
                    Over59Half.When(TaxIsPossible),
                    RothIn457b.When(answers => !answers.Is(Over59Half, true) && TaxIsPossible(answers) && Pools.Of(answers) == Pool.DesignatedRoth),
                    SimpleInFirstTwoYears.When(answers => answers.Is(Opening.Account, AccountKind.SimpleIra) && IsEarly(answers)),
                ]),
            new("early-reason", "Why you took the money out", Door.Cost, Reason.When(AReasonMatters)),
            new Page(
                "early-exception",
                "What the exception needs",
                Door.Cost,
                [
                    .. paidOn != PayoutQuestions.LastPaidOn ? Array.Empty<Question>() : [paidOn.When(answers => CanHelp(ReasonOf(answers), answers) && DaysOf(answers) is not null)],
                    FitsBeside(paidOn).When(answers => CanHelp(ReasonOf(answers), answers) && !MissesItsDays(answers, paidOn) && Needs(answers, paidOn).Count > 0),
                    PayoutQuestions.BalanceBefore.When(answers => IsEarly(answers) && CoversAPart(answers) && Covered.MayBeLimitedByTheBalance(answers) && !answers.Has(PayoutQuestions.BalanceBefore)),
                    SpentOnReason.When(answers => CoversAPart(answers) && Covered.TheBalanceLeavesSomething(answers) && !answers.Is(Reason, EarlyPayoutReason.MedicalExpenses) && (!ReasonOf(answers).SpreadsIncome || mayBeSpread?.Invoke(answers) != false)),
                    .. mayBeSpread is null ? Array.Empty<Question>() : [SpreadElectedOut.When(answers => MayBeSpread(answers) && ReasonOf(answers).SpreadsIncome && CoversAPart(answers) && answers.Get(SpentOnReason) is not { IsZero: true })],
                    Children.When(answers => IsFor(answers, EarlyPayoutReason.BirthOrAdoption) && CoversAPart(answers) && IsMoreThanForOneChild(answers)),
                    MedicalExpenses.When(answers => IsFor(answers, EarlyPayoutReason.MedicalExpenses)),
                    ReturnQuestions.Agi.When(answers => IsFor(answers, EarlyPayoutReason.MedicalExpenses) && HasBills(answers) && !answers.Has(ReturnQuestions.Agi)),
                    SelfOrSpouseIs65.When(answers => IsFor(answers, EarlyPayoutReason.MedicalExpenses) && HasBills(answers) && AgeMovesTheFloor(answers)),
                    .. paidOut is null ? Array.Empty<Question>() : [RecentUntaxed.When(answers => IsEarly(answers) && TheOrderWithinAConversionMatters(answers, paidOut(answers)) && !IsFreed(answers))],
                ]).When(AReasonMatters),
        ];
    }

    // The death of the owner frees what heirs take, a governmental 457(b) plan does not bear the tax on its own money, and what makes a payout
    // qualified (age, disability, death, a first home) frees it from this tax too.
    private static bool CanBear(Answers answers) =>
        Opening.HasPool(answers)
        && !answers.Is(PayoutQuestions.Qualified, true)
        && Pools.Of(answers) is not (Pool.InheritedTraditionalIras or Pool.InheritedRothIras)
        && !answers.Is(Opening.Account, AccountKind.Plan457b)
        && !answers.Is(PayoutQuestions.ForSomeoneWhoDied, true);

    // Age, a death or the kind of plan can free the whole payout; then only a reason that spreads the income still matters.
    private static bool IsFreeOfTheTax(Answers answers) => !CanBear(answers) || answers.Is(Over59Half, true) || answers.Is(RothIn457b, true);

    // A reason helps where its exception is law that year and reaches the account; "none" and hardship help nobody, and are answers all the same.
    private static bool CanHelp(EarlyPayoutRelief exception, Answers answers) =>
        exception.Reason == EarlyPayoutReason.None
        || ((exception.SpreadsIncome || !IsFreeOfTheTax(answers)) && (exception.IsNone || exception.Reaches(Pools.IsIra(Pools.Of(answers)), answers.Require(Opening.Account), YearOf(answers))));

    // What the law of the year knows of such accounts and lets nobody roll over.
    private static bool CannotGoOn(EarlyPayoutReason reason, Answers answers) =>
        !EligibleRollover.Allows(Pools.Of(answers), reason)
        && EarlyPayoutExceptions.Of(reason) is var exception
        && (exception.IsNone || exception.Reaches(Pools.IsIra(Pools.Of(answers)), answers.Require(Opening.Account), YearOf(answers)));

    private static EarlyPayoutRelief ReasonOf(Answers answers) => EarlyPayoutExceptions.Of(answers.Get(Reason) ?? EarlyPayoutReason.None);

    internal static Rate RateOf(Answers answers) => FederalYears.Of(YearOf(answers)).EarlyPayout.AdditionalTax.Value;

    // The day of the payout is asked as a day where the story can; a day that is told need not be said to be true.
    private static IReadOnlyList<ReliefCondition> Needs(Answers answers, Day paidOn) =>
    [
        .. answers.Get(paidOn) is null && DaysOf(answers) is { } days ? new[] { ReliefConditions.PaidOn(days, YearOf(answers)) } : [],
        .. ReasonOf(answers).Needs(Pools.IsIra(Pools.Of(answers)), answers.Require(Opening.Account), YearOf(answers)),
    ];

    private static ReliefDay? DaysOf(Answers answers) => ReasonOf(answers).PaidIn(Pools.IsIra(Pools.Of(answers)), answers.Require(Opening.Account), YearOf(answers));

    private static bool MissesItsDays(Answers answers, Day paidOn) => answers.Get(paidOn) is { } day && DaysOf(answers) is { } days && !days.Covers(day);

    private static YesNo FitsBeside(Day paidOn) => new(
        "exception-fits",
        "whether what the exception needs is true",
        answers => $"Is this true? {string.Join(" ", Needs(answers, paidOn).Select(needs => needs.Words.ToString()))}")
    {
        Hint = _ => "Yes only if all of it is true.",
        Why = _ => "The exception counts only then.",
        WhereToFind = _ => "The letter or statement that came with the payout, and your own papers.",
        SettledBy = "The papers of the plan and of the payout",
        Assumes = new("yes", "Nothing was said of what the exception needs besides the reason (the day, the plan, the job), so it was taken to be true."),
    };

    private static bool SpreadIsLaw(Answers answers) => FederalYears.Of(YearOf(answers)).EarlyPayout.SpreadShare.IsInForce;

    private static bool Helps(Answers answers, Day paidOn) => CanHelp(ReasonOf(answers), answers) && !ReasonOf(answers).IsNone && !answers.Is(ExceptionFits, false) && !MissesItsDays(answers, paidOn);

    private static bool IsMoreThanForOneChild(Answers answers) =>
        answers.Get(SpentOnReason) is not { } spent
        || (FederalYears.Of(YearOf(answers)).EarlyPayout.BirthOrAdoption.TryGetValue(out var most) && spent > most);

    // Where everything comes out, or no other basis is left, the order changes nothing; a plan pays out in proportion and has none.
    private static bool TheOrderWithinAConversionMatters(Answers answers, Money? paidOut) =>
        Pools.Of(answers) == Pool.RothIras
        && answers.Has(RecentConversions)
        && answers.Get(RecentConversions) is not { IsZero: true }
        && (BasisQuestions.BasisOf(answers) is not { } basis || ((paidOut is not { } paid || paid < basis) && (answers.Get(RecentConversions) is not { } recent || recent < basis)));

    // Bills of nothing are above no floor, so nothing of the floor is asked.
    private static bool HasBills(Answers answers) => answers.Get(MedicalExpenses) is not { IsZero: true };

    private static bool AgeMovesTheFloor(Answers answers)
    {
        var floor = FederalYears.Of(YearOf(answers)).MedicalFloor;
        return floor.General.Value != floor.SelfOrSpouse65.Value;
    }

    private static EarlyPayoutAmounts TaxOf(Answers answers) => FederalYears.Of(YearOf(answers)).EarlyPayout;

    private static TaxYear YearOf(Answers answers) => new(answers.Require(Opening.Year));

    internal static int FirstRecentYear(Answers answers) => answers.Require(Opening.Year) - Periods.Table.ConversionTaxYears.Length + 1;

    private static string HeadingOf(EarlyPayoutReason reason) => reason switch
    {
        EarlyPayoutReason.Disability or EarlyPayoutReason.TerminalIllness or EarlyPayoutReason.MedicalExpenses or EarlyPayoutReason.UnemployedHealthPremiums
            or EarlyPayoutReason.LongTermCare or EarlyPayoutReason.Coronavirus => "Health",
        EarlyPayoutReason.BirthOrAdoption or EarlyPayoutReason.HigherEducation or EarlyPayoutReason.FirstHome or EarlyPayoutReason.DomesticAbuse
            or EarlyPayoutReason.DivorceOrder => "Family and home",
        EarlyPayoutReason.LeftTheJobAt55 or EarlyPayoutReason.PublicSafety or EarlyPayoutReason.Reservist or EarlyPayoutReason.PhasedRetirement
            or EarlyPayoutReason.EmployerStockDividends or EarlyPayoutReason.PensionLinkedSavings or EarlyPayoutReason.AutomaticEnrollment or EarlyPayoutReason.Corrective => "Work and the plan",
        EarlyPayoutReason.None or EarlyPayoutReason.Hardship or EarlyPayoutReason.PeriodicPayments or EarlyPayoutReason.EmergencyExpense
            or EarlyPayoutReason.Disaster or EarlyPayoutReason.Levy => "Other reasons",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "This reason stands in no group yet; add it to one."),
    };
}
